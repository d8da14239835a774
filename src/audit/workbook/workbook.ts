import type {Language} from '../../diagnostic/types.ts'
import type {Cell, Table} from '../tables/types.ts'
import {PackageWriter} from './package-writer.ts'
import {
  contentTypes,
  coreProperties,
  type Properties,
  packageRelationships,
  sheetPath,
  type WrittenSheet,
  workbookRelationships,
  workbookXml,
} from './parts.ts'
import {type Rows, sheetXml} from './sheet.ts'
import {stylesXml} from './styles.ts'

export interface WorkbookOptions extends Properties {
  readonly language: Language
  /** As many rows as a sheet may have, the head included; Excel's own limit when absent. */
  readonly rowsPerSheet?: number
}

const mostRows = 1_048_576

/**
 * Writes tables as an .xlsx, a sheet a table, or several where it has more rows than a sheet can hold. Rows are
 * written while they are made: what is kept does not grow with their number. The same tables give the same bytes.
 *
 * @param sink gets the file piece by piece
 * @throws {RangeError} when the file becomes larger than 4 GiB
 */
export function writeWorkbook(
  tables: readonly Table[],
  sink: (chunk: Uint8Array) => void,
  {language, rowsPerSheet = mostRows, ...properties}: WorkbookOptions,
): void {
  const file = new PackageWriter(sink)
  const sheets: WrittenSheet[] = []
  for (const table of tables) {
    const rows = table.rows[Symbol.iterator]()
    let row = rows.next()
    for (let number = 1; number === 1 || !row.done; number++) {
      const name = number === 1 ? table.title : `${table.title} ${number}`
      const written = {name, frozen: table.frozen, columns: table.columns.length, rows: 1}
      const part: Rows = {
        next: () => {
          if (row.done || written.rows === rowsPerSheet) return undefined
          const cells: readonly Cell[] = row.value
          written.rows++
          row = rows.next()
          return cells
        },
      }
      const isFirst = sheets.length === 0
      file.write(sheetPath(sheets.length), sheetXml({name, table, isFirst, language}, part))
      sheets.push(written)
    }
  }
  file.write('xl/workbook.xml', [workbookXml(sheets)])
  file.write('xl/_rels/workbook.xml.rels', [workbookRelationships(sheets.length)])
  file.write('xl/styles.xml', [stylesXml()])
  file.write('docProps/core.xml', [coreProperties(properties)])
  file.write('_rels/.rels', [packageRelationships()])
  file.write('[Content_Types].xml', [contentTypes(sheets.length)])
  file.end()
}
