import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {noticeOf, reminderOf} from '../../src/audit/notice/notice.ts'
import {sarifOf} from '../../src/audit/sarif/sarif.ts'
import {tablesOf} from '../../src/audit/tables/tables.ts'
import {writeWorkbook} from '../../src/audit/workbook/workbook.ts'
import {elementsOf, parseXml, type XmlElement} from '../reporter/parsers.ts'
import {auditSample} from '../support/audit-sample.ts'
import {folder as drafts} from '../support/audit-sample-folder.ts'
import {panesOf} from './panes.ts'
import {sarifFaults} from './reports/consumers.ts'
import {convertAll, temporaryFolder} from './soffice.ts'
import {schemaFaults} from './validator.ts'

/** One unit has a name that would be a formula, and its file lies outside of the folder. */
const hostile = '=HYPERLINK("http://x","<script>")'
const {audit, records} = auditSample([
  ...drafts,
  {path: '../../坏.txt', text: drafts[0]!.text, unit: hostile, year: 2025, date: '2026-02-01'},
])
const folder = temporaryFolder()
const zh = {language: 'zh'} as const

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('the workbook as LibreOffice reads it', () => {
  const tables = tablesOf(audit, records, zh)
  let book: string
  let sheets: XmlElement[]
  let read: XmlElement

  beforeAll(() => {
    const chunks: Uint8Array[] = []
    const properties = {title: '核对结果', creator: 'hegao 0.1.0', day: '2026-03-31'}
    writeWorkbook(tables, chunk => chunks.push(chunk), {...zh, ...properties})
    book = written('book.xlsx', Buffer.concat(chunks))
    read = parseXml(readFileSync(convertAll([book], 'fods', path.join(folder, 'read'))[0]!, 'utf8'))
    sheets = elementsOf(read, 'table:table').filter(
      ({attributes}) => !attributes['table:name']!.startsWith('file:'),
    )
  })

  test('keeps to the schema, by Microsoft’s validator', () => {
    expect([...schemaFaults(book)]).toEqual([])
  })

  test('has the sheets with the right values, in the right types', () => {
    expect(sheets.map(({attributes}) => attributes['table:name'])).toEqual(tables.map(({title}) => title))
    for (const [at, {columns, rows}] of tables.entries()) {
      const [head, ...body] = rowsOf(sheets[at]!)
      expect(head!.map(cell => cell?.text)).toEqual(columns.map(({title}) => title))
      for (const [line, row] of [...rows].entries()) {
        for (const [column, cell] of row.entries()) {
          const shown = body[line]?.[column]
          const {kind} = columns[column]!
          if (cell === undefined || cell === '') expect(shown).toBeUndefined()
          else if (typeof cell === 'number') expect(Number(shown!.value)).toBeCloseTo(cell, 9)
          else if (kind === 'date') expect(shown!.value).toBe(cell)
          else expect(shown).toMatchObject({type: 'string', text: cell.replace(/ +/g, ' ')})
        }
      }
    }
  })

  test('has no formula, though a unit is called like one', () => {
    const xml = readFileSync(path.join(folder, 'read/book.fods'), 'utf8')
    expect(xml).not.toContain('table:formula')
    expect(
      rowsOf(sheets[1]!)
        .flat()
        .some(cell => cell?.text === hostile),
    ).toBe(true)
  })

  test('has frozen heads and filters on all of each table', () => {
    expect(panesOf(book)).toEqual(
      tables.map(({title, frozen}) => ({sheet: title, frozen: true, columns: frozen, rows: 1})),
    )
    const ranges = elementsOf(read, 'table:database-range')
    expect(ranges.map(({attributes}) => attributes['table:display-filter-buttons'])).toEqual(
      tables.map(() => 'true'),
    )
    for (const [at, {attributes}] of ranges.entries()) {
      const range = attributes['table:target-range-address']!
      const name = tables.find(({title}) => range.includes(title))!
      expect(range, String(at)).toMatch(new RegExp(`${[...name.rows].length + 1}$`))
    }
  })

  test('prints on A4 on its side, the head on each page', () => {
    const [pdf] = convertAll([book], 'pdf', path.join(folder, 'printed'))
    const facts = execFileSync('pdfinfo', [pdf!], {encoding: 'utf8'})
    expect(facts).toMatch(/^Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)$/m)
    const pages = execFileSync('pdftotext', ['-layout', pdf!, '-'], {encoding: 'utf8'}).split('\f')
    const copies = pages.filter(page => page.trimStart().startsWith('雷同情况'))
    expect(copies.length).toBeGreaterThan(1)
    for (const page of copies) expect(page).toContain('甲单位')
  })
})

describe('the letters as LibreOffice prints them', () => {
  const options = {from: '长治市上党区司法局', date: '2026-03-31'} as const
  const letters = [
    ...audit.units.map((unit, at) => [`通知${at}`, noticeOf(unit, audit, records, options)] as const),
    ['催报', reminderOf(audit.missing[0]!, audit, options)] as const,
  ]
  const files = letters.map(([name, bytes]) => written(`${name}.docx`, bytes))

  test.each(files)('%s keeps to the schema', file => {
    expect([...schemaFaults(file)]).toEqual([])
  })

  test('each is on A4, with numbers on its pages, and ends with signature and date on the same page as text', () => {
    for (const pdf of convertAll(files, 'pdf', path.join(folder, 'letters'))) {
      expect(execFileSync('pdfinfo', [pdf], {encoding: 'utf8'})).toMatch(/^Page size:.*\(A4\)$/m)
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], {encoding: 'utf8'})
      const pages = text.split('\f').filter(page => page.trim() !== '')
      for (const [at, page] of pages.entries()) expect(bare(page)).toMatch(new RegExp(`—${at + 1}—$`))
      expect(bare(pages.at(-1)!)).toMatch(/。长治市上党区司法局2026年3月31日—\d+—$/)
    }
  })
})

test('the log is SARIF without a fault by Microsoft’s validator', () => {
  const faults = sarifFaults('audit.sarif', [...sarifOf(audit, records, zh)].join(''))
  expect(faults.filter(fault => !fault.startsWith('note '))).toEqual([])
})

const bare = (text: string) => text.replace(/\s/g, '')

interface ReadCell {
  readonly type: string
  readonly value: string | undefined
  readonly text: string
}

/** Cells in their places; undefined for empty ones. */
function rowsOf(sheet: XmlElement): (ReadCell | undefined)[][] {
  return elementsOf(sheet, 'table:table-row').flatMap(row => {
    const cells = row.children.flatMap(cell => {
      const {attributes} = cell
      const type = attributes['office:value-type']
      const read = type
        ? {
            type,
            value: attributes['office:value'] ?? attributes['office:date-value'],
            text: elementsOf(cell, 'text:p').map(textOf).join('\n'),
          }
        : undefined
      // Behind the last cell the sheet goes on for thousands of empty ones.
      const times = read
        ? Number(attributes['table:number-columns-repeated'] ?? 1)
        : Math.min(200, Number(attributes['table:number-columns-repeated'] ?? 1))
      return Array.from({length: times}, () => read)
    })
    const last = cells.findLastIndex(cell => cell !== undefined)
    const times = last === -1 ? 1 : Number(row.attributes['table:number-rows-repeated'] ?? 1)
    return Array.from({length: times}, () => cells.slice(0, last + 1))
  })
}

/** Two blanks are `<text:s/>`, and characters between elements are one text here: blanks are compared as one. */
function textOf({text}: XmlElement): string {
  return text.replace(/ +/g, ' ')
}
