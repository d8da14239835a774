import {type DocumentParagraph, type DocumentTable, flatParagraphs} from '../document.ts'
import type {OdtDocument} from './document.ts'
import type {InnerReader} from './inline.ts'

/** A table has no more columns than this; what repeats itself oftener is empty. */
const mostColumns = 256

/** Reads the table that is open. Cells that another one covers are left out. */
export function readTable(document: OdtDocument, inner: InnerReader): DocumentTable {
  const rows: DocumentParagraph[][][] = []
  readRows(document, rows, inner)
  return {type: 'table', rows}
}

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

function readRows(document: OdtDocument, rows: DocumentParagraph[][][], inner: InnerReader): void {
  const {reader} = document
  while (reader.child()) {
    if (reader.name === 'table:table-row') rows.push(readCells(document, inner))
    else if (groups.has(reader.name)) readRows(document, rows, inner)
    else reader.skip()
  }
}

function readCells(document: OdtDocument, inner: InnerReader): DocumentParagraph[][] {
  const {reader} = document
  const cells: DocumentParagraph[][] = []
  while (reader.child()) {
    if (reader.name !== 'table:table-cell') {
      reader.skip()
      continue
    }
    const repeated = Number(reader.attribute('table:number-columns-repeated') ?? 1)
    const cell = flatParagraphs(inner.all())
    for (let count = 0; count < repeated && cells.length < mostColumns; count++) cells.push(cell)
  }
  return cells
}
