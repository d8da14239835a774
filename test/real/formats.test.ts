import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'
import {openReport} from '../../src/workspace/open.ts'
import {sectionsOf} from '../read/outline-score.ts'
import {root} from '../support/built-in.ts'
import {differencesOf, toldOf} from '../support/compare.ts'
import {draftOf, drafts} from '../support/drafts.ts'
import {type Converted, convertDrafts, formats} from './convert-drafts.ts'
import {differenceTables, type Found, reasonFor, reasons, withTables} from './differences.ts'

const page = path.join(root, 'docs/formats.md')

describe('the five drafts as LibreOffice writes them', () => {
  const texts = new Map(drafts.map(({id, text}) => [id, toldOf(readText(text))]))
  const found: Found[] = []
  const outlines: {readonly file: Converted; readonly outline: string[]}[] = []

  beforeAll(async () => {
    for (const file of convertDrafts()) {
      const report = await reportOf(file)
      const differences = differencesOf(texts.get(file.draft)!, toldOf(report))
      found.push(...differences.map(difference => ({...file, ...difference})))
      outlines.push({file, outline: outlineOf(report, file)})
    }
  })

  test.each(formats)('.%s gives the findings of the .txt, or there is a reason', format => {
    const unexplained = found.filter(one => one.format === format && reasonFor(one) === undefined)
    expect(unexplained).toEqual([])
  })

  test.each(formats)('.%s has the outline of the .txt', format => {
    for (const {file, outline} of outlines.filter(one => one.file.format === format))
      expect([file.draft, file.numbers, ...outline]).toEqual([
        file.draft,
        file.numbers,
        ...outlineOf(readText(draftOf(file.draft).text), file),
      ])
  })

  test('each reason explains something', () => {
    expect(reasons.filter(reason => !found.some(one => reasonFor(one) === reason))).toEqual([])
  })

  test('docs/formats.md has the differences that were measured', () => {
    const written = readFileSync(page, 'utf8')
    const total = [...texts.values()].flat().length
    const fresh = withTables(written, differenceTables(found, total))
    if (process.env.UPDATE) writeFileSync(page, fresh)
    else expect(written, 'to mend it: UPDATE=1 npm run test:real').toBe(fresh)
  })
})

async function reportOf({path: file}: Converted): Promise<Report> {
  const opened = await openReport({path: file, name: path.basename(file)})
  if ('unreadable' in opened) throw new Error(`${file}: ${opened.unreadable.en}`)
  return opened.report
}

/** Its kind, its parts and its headings, a line each. */
function outlineOf(report: Report, {format, numbers}: Converted): string[] {
  // LibreOffice writes a list as <ol>, without what its numbers look like.
  const numberless = format === 'html' && numbers === 'automatic'
  return [
    `${report.kind} ${report.year} ${report.issuer}`,
    ...report.children.map(({type}) => type),
    ...sectionsOf(report).map(
      ({depth, number = '', title, runIn}) =>
        `${depth} ${numberless && runIn ? '' : number}${title}${runIn ? ' ↦' : ''}`,
    ),
  ]
}
