import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {identify, identifyPath} from '../../../src/audit/unit/identify.ts'
import {readText} from '../../../src/read/text/text.ts'

interface Case {
  name: string
  path?: string
  title?: string
  published?: string
  recipient?: string
  first?: string
  signature?: string
  date?: string
  unit?: string
  year?: number
  day?: string
}

const cases: Case[] = parse(readFileSync(path.join(import.meta.dirname, 'identities.yaml'), 'utf8'))

function draftOf({title, published, recipient, first, signature, date}: Case): string {
  const body = [
    '一、主要举措和成效',
    '全年审查文件四十件，提出意见十二条，均已采纳。',
    '二、存在的不足',
    '培训还不够。',
  ]
  return [title, published, recipient, first, ...body, signature, date].filter(Boolean).join('\n')
}

describe('who reports on which year', () => {
  test('the table is a real one', () => expect(cases.length).toBeGreaterThanOrEqual(40))

  test.each(cases)('$name', one => {
    const report = readText(draftOf(one), {path: ''})
    const {units, years, date} = identify(report, one.path ?? '报告.txt')
    expect({unit: units[0]?.value, year: years[0]?.value, day: date}).toEqual({
      unit: one.unit,
      year: one.year,
      day: one.day,
    })
  })
})

describe('how sure', () => {
  const told = (one: Omit<Case, 'name'>) =>
    identify(readText(draftOf({name: '', ...one}), {path: ''}), one.path ?? '报告.txt').units.map(
      ({value, from, confidence}) => `${value} ${from} ${confidence}`,
    )

  test('the title is surer than the signature, the text, the file and the folder', () => {
    expect(
      told({
        title: '甲县审计局2024年度法治政府建设情况报告',
        signature: '乙县审计局',
        first: '2024年，丙县审计局认真履职。',
        path: '戊县审计局/丁县审计局.docx',
      }),
    ).toEqual([
      '甲县审计局 title 0.95',
      '乙县审计局 signature 0.9',
      '丙县审计局 text 0.75',
      '丁县审计局 file 0.7',
      '戊县审计局 folder 0.5',
    ])
  })

  test('each name stands once, by its surest teller', () => {
    expect(
      told({
        title: '甲县审计局2024年度法治政府建设情况报告',
        signature: '甲县审计局',
        path: '甲县审计局.docx',
      }),
    ).toEqual(['甲县审计局 title 0.95'])
  })

  test('a name without its place is less sure than one with it, wherever that stands', () => {
    expect(told({title: '县审计局2024年度法治政府建设情况报告', signature: '甲县审计局'})).toEqual([
      '甲县审计局 signature 0.9',
      '县审计局 title 0.66',
    ])
  })
})

test('a file that cannot be read is told by its path', () => {
  const {title, units, years} = identifyPath('兰考县/审计局2024年度报告（扫描件）.pdf')
  expect(title).toBe('')
  expect(units[0]).toMatchObject({value: '兰考县审计局', from: 'folder'})
  expect(years).toMatchObject([{value: 2024, from: 'file'}])
})
