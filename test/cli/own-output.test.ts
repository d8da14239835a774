import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {docxOf} from '../../src/audit/notice/docx.ts'
import {letterNames} from '../../src/audit/notice/mark.ts'
import {withoutOutputs} from '../../src/cli/own-output.ts'
import {html} from '../../src/reporter/html/html.ts'

const letter = docxOf({
  title: ['意见'],
  recipient: '甲局',
  paragraphs: [],
  from: '司法局',
  date: '2026-03-02',
})
const page = html([], {language: 'zh', color: false, cwd: '/'})

const home = mkdtempSync(path.join(tmpdir(), 'hegao-'))
afterAll(() => rmSync(home, {recursive: true}))

/** What is left of files, by their names below a folder. */
function left(files: Readonly<Record<string, string | Uint8Array>>, named: readonly string[] = []): string[] {
  const folder = mkdtempSync(path.join(home, 'x'))
  const drafts = Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
    return {path: file, name}
  })
  return withoutOutputs(drafts, ({name}) => named.includes(name)).map(({name}) => name)
}

test('a page of an earlier run is no draft, unless it is named', () => {
  const files = {'结果.html': page, '报告.html': '<html><body>报告</body></html>', '甲.txt': '报告'}
  expect(left(files)).toEqual(['报告.html', '甲.txt'])
  expect(left(files, ['结果.html'])).toHaveLength(3)
})

test('what lies beside a letter of an earlier run is no draft', () => {
  const files = {
    [`通知/甲局/${letterNames.feedback}`]: letter,
    '通知/甲局/报告.核稿.docx': 'PK',
    [`通知/乙局/${letterNames.reminder}`]: letter,
    '甲局/报告.docx': 'PK',
  }
  expect(left(files)).toEqual(['甲局/报告.docx'])
})

test('a file of the same name that somebody else wrote is a draft', () => {
  const name = `甲局/${letterNames.feedback}`
  expect(left({[name]: 'PK 意见', '甲局/报告.docx': 'PK'})).toEqual([name, '甲局/报告.docx'])
})

describe('copies', () => {
  const files = (...names: string[]) => Object.fromEntries(names.map(name => [name, 'PK']))

  test('are passed over beside their drafts', () => {
    expect(left(files('甲/报告.docx', '甲/报告.核稿.docx'))).toEqual(['甲/报告.docx'])
  })

  test('are drafts where they stand alone', () => {
    const names = ['甲/报告.核稿.docx', '乙/报告.docx']
    expect(left(files(...names))).toEqual(names)
  })

  test('are checked when they are named', () => {
    const names = ['报告.docx', '报告.核稿.docx']
    expect(left(files(...names), ['报告.核稿.docx'])).toEqual(names)
  })

  test('are never written of texts', () => {
    const names = ['报告.txt', '报告.核稿.txt']
    expect(left(files(...names))).toEqual(names)
  })
})
