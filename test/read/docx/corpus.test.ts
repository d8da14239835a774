import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {annotate} from '../../../src/annotate/annotate.ts'
import {openDocx} from '../../../src/read/docx/docx.ts'
import {root} from '../../support/built-in.ts'

/** Public Word files beside the checkout. They are not ours to copy, so a checkout alone does not have them. */
const folder = path.resolve(root, '../shared/corpus/docx')
const names = existsSync(folder) ? readdirSync(folder).filter(name => /\.do[ct]x$/.test(name)) : []

test.skipIf(names.length === 0)('the public Word files are there', () => {
  expect(names.length).toBeGreaterThan(20)
})

test.each(names)('%s is read, and comments change no character of it', name => {
  const bytes = readFileSync(path.join(folder, name))
  const {report, paragraphs} = openDocx(bytes)
  for (const {textStart, block} of paragraphs)
    expect(report.text.slice(textStart, textStart + block.text.length)).toBe(block.text)
  const remarks = paragraphs.map(({textStart}) => ({
    start: textStart,
    end: textStart + 2,
    lines: [{text: '说明'}],
  }))
  const once = annotate(bytes, {}, () => remarks).bytes
  expect(openDocx(once).report.text).toBe(report.text)
  expect(annotate(once, {}, () => remarks).bytes.length).toBe(once.length)
})
