import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {docx, list, numbered, p} from '../../support/docx.ts'

const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

test('a cell is a line, and knows its row and column', () => {
  const report = readDocx(docx(p('甲。') + table(row(cell('一'), cell('二')), row(cell('三'), cell('四')))))
  expect(report.text).toBe('甲。\n一\n二\n三\n四\n')
  expect(report.places!.slice(1, 5)).toEqual([
    {table: 1, row: 1, column: 1},
    {table: 1, row: 1, column: 2},
    {table: 1, row: 2, column: 1},
    {table: 1, row: 2, column: 2},
  ])
  expect(report.children.map(({type}) => type)).toEqual(['paragraph', 'table'])
})

test('of merged cells the first one counts, and the columns are those that one sees', () => {
  const report = readDocx(
    docx({
      body: table(
        row(cell('标题', '<w:gridSpan w:val="2"/>')),
        row(cell(p('甲', numbered(1)), '<w:vMerge w:val="restart"/>'), cell('乙')),
        row(cell(p('藏', numbered(1)), '<w:vMerge/>'), cell(p('丙', numbered(1)))),
        row(cell('丁', '<w:hMerge w:val="restart"/>'), cell('藏', '<w:hMerge w:val="continue"/>')),
      ),
      numbering: list(1, [{text: '%1.'}]),
    }),
  )
  expect(report.text).toBe('标题\n1.甲\n乙\n2.丙\n丁\n')
  expect(report.places!.slice(2, 4)).toEqual([
    {table: 1, row: 2, column: 2},
    {table: 1, row: 3, column: 2},
  ])
})

test('a table in a cell is text of the cell', () => {
  const report = readDocx(
    docx(table(row(cell(p('外') + table(row(cell('内一'), cell('内二'))) + p()), cell('旁')))),
  )
  expect(report.text).toBe('外\n内一\n内二\n旁\n')
  expect(report.places!.map(place => 'column' in place && place.column)).toEqual([1, 1, 1, 2, 2])
})

test('rows and cells may stand in content controls', () => {
  const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  expect(readDocx(docx(table(control(row(control(cell('甲')), cell('乙')))))).text).toBe('甲\n乙\n')
})

describe('a table for the sake of its lines or columns is what its words are', () => {
  const title = p('岚宁市水务局关于2025年度法治政府建设情况的报告')
  const body =
    p('市人民政府：') + p('2025年，我局依法办事。') + p('一、举措') + p('审查文件四十件。'.repeat(8))
  const signature = p('岚宁市水务局') + p('2026年1月20日')
  const types = (content: string) => readDocx(docx(content)).children.map(({type}) => type)
  const plain = types(title + body + signature)

  test('版记', () => {
    const imprint = table(
      row(cell('抄送：市委依法治市办。', '<w:gridSpan w:val="2"/>')),
      row(cell('岚宁市水务局办公室'), cell('2026年1月20日印发')),
    )
    expect(types(title + body + signature + imprint)).toEqual([...plain, 'copyTo', 'issue'])
  })

  test('a signature', () => {
    expect(types(title + body + table(row(cell('岚宁市水务局')), row(cell('2026年1月20日'))))).toEqual(plain)
  })

  test('the head of a document', () => {
    const head = table(
      row(cell('岚宁市水务局文件', '<w:gridSpan w:val="2"/>')),
      row(cell('岚水〔2026〕3号'), cell('签发人：王建国')),
    )
    expect(types(head + title + body + signature)).toEqual([
      'furniture',
      'documentNumber',
      'approver',
      ...plain,
    ])
  })

  test('who reports, above the title', () => {
    const form = table(row(cell('报告单位'), cell('岚宁市水务局')), row(cell('报告年度'), cell('2025年')))
    expect(types(form + title + body + signature)).toEqual(['furniture', ...plain])
  })

  test('a table of figures stays one', () => {
    const figures = table(row(cell('月份'), cell('件数')), row(cell('一月'), cell('12')))
    expect(types(title + body + figures + signature)).toEqual(plain)
    expect(JSON.stringify(readDocx(docx(title + body + figures + signature)).children)).toContain('"table"')
  })
})
