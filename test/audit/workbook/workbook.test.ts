import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {tablesOf} from '../../../src/audit/tables/tables.ts'
import type {Cell, ColumnKind, Table} from '../../../src/audit/tables/types.ts'
import {columnName} from '../../../src/audit/workbook/cell.ts'
import {type WorkbookOptions, writeWorkbook} from '../../../src/audit/workbook/workbook.ts'
import {wellFormed} from '../../../src/reporter/escape/well-formed.ts'
import {printable} from '../../../src/tree/printable.ts'
import {elementsOf} from '../../reporter/parsers.ts'
import {auditSample} from '../../support/audit-sample.ts'
import {runs} from '../../support/property.ts'
import {readWorkbook} from './read-workbook.ts'

const options: WorkbookOptions = {
  language: 'zh',
  title: '核对结果',
  creator: 'hegao 0.1.0',
  day: '2026-03-31',
}

function bytesOf(tables: readonly Table[], more: Partial<WorkbookOptions> = {}): Uint8Array {
  const chunks: Uint8Array[] = []
  writeWorkbook(tables, chunk => chunks.push(chunk), {...options, ...more})
  return Buffer.concat(chunks)
}

const open = (tables: readonly Table[], more: Partial<WorkbookOptions> = {}) =>
  readWorkbook(bytesOf(tables, more))

function tableWith(
  rows: Iterable<readonly Cell[]>,
  kinds: readonly ColumnKind[] = ['text', 'number'],
): Table {
  const columns = kinds.map((kind, at) => ({title: `列${at + 1}`, kind, width: 10}))
  return {name: 'figures', title: '数据', about: '', columns, frozen: 1, rows}
}

describe('the workbook of an audit', () => {
  const {audit, records} = auditSample()
  const tables = tablesOf(audit, records, {language: 'zh'})
  const book = open(tables)

  test('has a sheet a table, in their order', () => {
    expect(book.sheets.map(({name}) => name)).toEqual(tables.map(({title}) => title))
  })

  test.each(tables.map((table, at) => [table.title, table, at] as const))(
    '%s has the cells of its table',
    (_, table, at) => {
      const {cells} = book.sheets[at]!
      expect(table.columns.map((_, column) => cells.get(`${columnName(column)}1`)!.value)).toEqual(
        table.columns.map(({title}) => title),
      )
      let line = 1
      let filled = table.columns.length
      for (const row of table.rows) {
        line++
        for (const [column, cell] of row.entries()) {
          if (cell === undefined || cell === '') continue
          filled++
          const written = cells.get(`${columnName(column)}${line}`)!
          if (table.columns[column]!.kind === 'date') expect(dayOf(written.value)).toBe(cell)
          else if (typeof cell === 'number')
            expect([Number(written.value), written.isText]).toEqual([cell, false])
          else expect([written.value, written.isText]).toEqual([printable(cell), true])
        }
      }
      expect(cells.size).toBe(filled)
    },
  )

  test.each(book.sheets.map(sheet => [sheet.name, sheet] as const))(
    '%s keeps its head in sight, and has a filter',
    (_, sheet) => {
      const [pane] = elementsOf(sheet.root, 'pane')
      expect(pane!.attributes).toMatchObject({ySplit: '1', state: 'frozen'})
      const lines = elementsOf(sheet.root, 'row').length
      const columns = elementsOf(sheet.root, 'col').length
      expect(elementsOf(sheet.root, 'autoFilter')[0]!.attributes.ref).toBe(
        `A1:${columnName(columns - 1)}${lines}`,
      )
    },
  )

  test('prints on A4 on its side, with the head on each page', () => {
    for (const {root} of book.sheets)
      expect(elementsOf(root, 'pageSetup')[0]!.attributes).toMatchObject({
        paperSize: '9',
        orientation: 'landscape',
      })
    const names = book.parts.get('xl/workbook.xml')!
    expect(names.match(/_xlnm\.Print_Titles/g)).toHaveLength(tables.length)
    expect(names).toContain('&apos;逐项对照&apos;!$A:$C,&apos;逐项对照&apos;!$1:$1')
  })

  test('a cross is red on pale red, by a rule for all signs of the matrix', () => {
    const sheet = book.sheets.find(({name}) => name === '逐项对照')!
    const [rules] = elementsOf(sheet.root, 'conditionalFormatting')
    expect(rules!.attributes.sqref).toBe(
      `G2:${columnName(5 + audit.head.rules.length)}${1 + audit.units.length + 1}`,
    )
    const cross = elementsOf(rules!, 'cfRule').find(rule => elementsOf(rule, 'formula')[0]!.text === '"✗"')!
    const looks = book.parts.get('xl/styles.xml')!.split('<dxf>').slice(1)
    expect(looks[Number(cross.attributes.dxfId)]).toMatch(/FF9C0006.*FFFFC7CE/)
  })

  test('says what it is, by whom and of which day', () => {
    const properties = book.parts.get('docProps/core.xml')!
    expect(properties).toContain('<dc:title>核对结果</dc:title>')
    expect(properties).toContain('<dc:creator>hegao 0.1.0</dc:creator>')
    expect(properties).toContain('2026-03-31T00:00:00Z')
  })

  test('links to nothing outside', () => {
    for (const [name, xml] of book.parts) {
      expect(xml, name).not.toMatch(/TargetMode="External"|<hyperlink\b/)
    }
  })

  test('is the same bytes each time', () => {
    expect(Buffer.compare(bytesOf(tables), bytesOf(tables))).toBe(0)
  })
})

describe('whatever stands in a cell', () => {
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\0',
        '\u202e',
        '<',
        '&',
        ']',
        '_x000D_',
        '\ud800',
        '\uffff',
        '法',
      ),
    }),
  )

  test('is its text, and no formula, element or part', () => {
    fc.assert(
      fc.property(fc.array(texts, {minLength: 1, maxLength: 20}), names => {
        const [sheet] = open([tableWith(names.map(name => [name, 1]))]).sheets
        expect(elementsOf(sheet!.root, 'f')).toEqual([])
        expect(elementsOf(sheet!.root, 'row')).toHaveLength(names.length + 1)
        for (const [at, name] of names.entries()) {
          const shown = wellFormed(printable(name)).replace(/[\ufffe\uffff]/g, '\ufffd')
          expect(sheet!.cells.get(`A${at + 2}`)?.value ?? '').toBe(shown)
          expect(sheet!.cells.get(`B${at + 2}`)).toMatchObject({value: '1', isText: false})
        }
      }),
      runs(200),
    )
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","点")'])(
    '%s stays text when it is edited',
    text => {
      const book = open([tableWith([[text, 1]])])
      const {value, isText, style} = book.sheets[0]!.cells.get('A2')!
      expect([value, isText]).toEqual([text, true])
      const looks = book.parts
        .get('xl/styles.xml')!
        .split('<cellXfs')[1]!
        .match(/<xf [^>]*>/g)!
      expect(looks[style]).toContain('quotePrefix="1"')
    },
  )

  test('a text that is too long is cut, and says so', () => {
    const [sheet] = open([tableWith([['法'.repeat(40_000), 1]])]).sheets
    const {value} = sheet!.cells.get('A2')!
    expect(value).toHaveLength(32_767)
    expect(value.endsWith('法……（后文略）')).toBe(true)
  })

  test('a day that the calendar does not have is text', () => {
    const rows = [['2026-02-12'], ['2026-02-30'], ['不详']]
    const [sheet] = open([tableWith(rows, ['date'])]).sheets
    const values = ['A2', 'A3', 'A4'].map(place => sheet!.cells.get(place)!)
    expect(values.map(({isText}) => isText)).toEqual([false, true, true])
    expect(dayOf(values[0]!.value)).toBe('2026-02-12')
  })

  test('a number that is none is text', () => {
    const [sheet] = open([tableWith([['', Number.NaN]])]).sheets
    expect(sheet!.cells.get('B2')).toMatchObject({value: 'NaN', isText: true})
  })
})

describe('many rows', () => {
  test('go on in further sheets, each with its head', () => {
    const rows = Array.from({length: 7}, (_, at) => [`单位${at + 1}`, at + 1])
    const {sheets} = open([tableWith(rows), {...tableWith([]), title: '完'}], {rowsPerSheet: 4})
    expect(sheets.map(({name}) => name)).toEqual(['数据', '数据 2', '数据 3', '完'])
    expect(sheets.map(({cells}) => cells.get('A1')!.value)).toEqual(['列1', '列1', '列1', '列1'])
    expect(sheets.map(({cells}) => cells.get('B2')?.value)).toEqual(['1', '4', '7', undefined])
    expect(sheets.map(({root}) => elementsOf(root, 'row').length)).toEqual([4, 4, 2, 1])
  })

  test('that fill a sheet exactly make no empty one', () => {
    const {sheets} = open(
      [
        tableWith([
          ['甲', 1],
          ['乙', 2],
        ]),
      ],
      {rowsPerSheet: 3},
    )
    expect(sheets.map(({name}) => name)).toEqual(['数据'])
  })

  test('are handed on before the last one is made', () => {
    let seen = 0
    let begun = false
    const rows = {
      *[Symbol.iterator]() {
        for (let at = 0; at < 20_000; at++) {
          if (seen > 0) begun = true
          yield [`第${at}号${Math.imul(at, 2_654_435_761)}`, at]
        }
      },
    }
    writeWorkbook(
      [tableWith(rows)],
      chunk => {
        seen += chunk.length
      },
      options,
    )
    expect(begun).toBe(true)
  })
})

/** A spreadsheet counts days from 30 December 1899. */
function dayOf(serial: string): string {
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10)
}
