import {expect, test} from 'vitest'
import {apparatusParts, isApparatusRow} from '../../../src/read/text/gaps.ts'

const parts = (text: string) =>
  isApparatusRow(text)
    ? apparatusParts({text, start: 0}).map(({start, end}) => text.slice(start, end))
    : [text]

test.each([
  ['岚政呈〔2025〕3号          签发人：李明', ['岚政呈〔2025〕3号', '签发人：李明']],
  ['岚宁市审计局　　2025年2月12日', ['岚宁市审计局', '2025年2月12日']],
  ['岚宁市审计局 2025年2月12日', ['岚宁市审计局', '2025年2月12日']],
  ['岚宁市审计局2025年2月12日', ['岚宁市审计局', '2025年2月12日']],
  ['岚宁市审计局 2025年2月 日', ['岚宁市审计局', '2025年2月 日']],
  ['岚宁市审计局办公室　　2025年2月12日印发', ['岚宁市审计局办公室　　2025年2月12日印发']],
])('%s is made of its parts', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test.each(['整改时限为2025年2月12日', '实施日期 2025年2月12日', '自查工作于岚宁市审计局2025年2月12日，'])(
  '%s is one',
  text => {
    expect(parts(text)).toEqual([text])
  },
)
