import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../../src/read/documents.ts'
import {documentFormats, foreignFormats} from '../../src/read/format.ts'
import {Unreadable} from '../../src/read/unreadable.ts'
import {root} from '../support/built-in.ts'

const page = readFileSync(path.join(root, 'docs/formats.md'), 'utf8')

describe('docs/formats.md', () => {
  test('has a row for each format that is read', () => {
    const [table] = page.split('\n## What each format gives\n')[1]!.split('\n## ')
    expect(documentFormats.filter(format => !table!.includes(`\`.${format}\``))).toEqual([])
  })

  test.each(foreignFormats)('quotes the words that refuse %s', async format => {
    const refusal = await readDocument(format, new Uint8Array(), {}).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Unreadable)
    const {zh, en} = (refusal as Unreadable).words
    expect(page).toContain(`| ${zh}<br>${en} |`)
  })

  test('quotes no words that the program does not say', async () => {
    const source = sourceText()
    const rows = page
      .split('\n## What is refused')[1]!
      .split('\n## ')[0]!
      .matchAll(/ \| (.+?)<br>(.+?) \|$/gm)
    const quoted = Array.from(rows, ([, zh, en]) => ({zh: zh!, en: en!}))
    expect(quoted.length).toBeGreaterThan(foreignFormats.length)
    const composed = ({zh}: {zh: string}) => zh.startsWith('这是') && zh.includes('，无法核对；')
    const strange = quoted.filter(
      words => !composed(words) && !(source.includes(`'${words.zh}'`) && source.includes(`'${words.en}'`)),
    )
    expect(strange).toEqual([])
  })
})

function sourceText(): string {
  return readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(path.join(root, 'src', file), 'utf8'))
    .join('\n')
}
