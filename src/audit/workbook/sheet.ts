import type {Language} from '../../diagnostic/types.ts'
import {widthOf} from '../../diagnostic/width.ts'
import type {Cell, Column, Table} from '../tables/types.ts'
import {cellXml, columnName, textXml} from './cell.ts'
import {signRules, styles} from './styles.ts'

/** Half-width characters of 10 pt across an A4 page on its side, at the least scale that can be read. */
const pageWidth = 230

/** Points. Excel has no taller rows. */
const tallest = 409
/** Of 10 pt, in the fonts that stand in for 宋体 too. */
const lineHeight = 14.5
/** Above and below the text. */
const edge = 3

/** A part of a table that fits in one sheet. */
export interface Sheet {
  readonly name: string
  readonly table: Table
  /** It is the one that is open. */
  readonly isFirst: boolean
  readonly language: Language
}

export interface Rows {
  /** As many as a sheet can hold, and no more. */
  next(): readonly Cell[] | undefined
}

/** The XML of a sheet, piece by piece. */
export function* sheetXml({name, table, isFirst, language}: Sheet, rows: Rows): Generator<string> {
  const {columns, frozen} = table
  const names = columns.map((_, at) => columnName(at))
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`
  yield `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`
  yield `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`
  yield headXml(columns, names)
  let count = 1
  for (let row = rows.next(); row; row = rows.next()) {
    count++
    let cells = ''
    for (let at = 0; at < row.length; at++) cells += cellXml(names[at]! + count, row[at], columns[at]!.kind)
    yield `<row r="${count}" ht="${rowHeight(row, columns)}">${cells}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${names.at(-1)}${count}"/>`
  const marks = columns.flatMap(({kind}, at) => (kind === 'mark' ? [at] : []))
  if (marks.length > 0 && count > 1) yield signRules(`${names[marks[0]!]}2:${names[marks.at(-1)!]}${count}`)
  yield printXml(columns, frozen, name, language)
  yield '</worksheet>'
}

function paneXml(frozen: number): string {
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft'
  const split = frozen > 0 ? ` xSplit="${frozen}"` : ''
  const corner = `${columnName(frozen)}2`
  return `<pane${split} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
}

function columnXml({width}: Column, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width + 1}" customWidth="1"/>`
}

/** Titles of narrow columns stand on end. */
function headXml(columns: readonly Column[], names: readonly string[]): string {
  const cells = columns.map(({title, kind}, at) => {
    if (kind !== 'mark') return textXml(`${names[at]}1`, title, styles.head)
    return textXml(`${names[at]}1`, title, isHan(title) ? styles.upright : styles.sideways)
  })
  return `<row r="1" ht="${headHeight(columns)}" customHeight="1">${cells.join('')}</row>`
}

/** In points: LibreOffice does not measure wrapped text when it opens a file. */
function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  let lines = 1
  for (let at = 0; at < row.length; at++) {
    const cell = row[at]
    if (typeof cell !== 'string' || cell.length * 2 <= columns[at]!.width) continue
    lines = Math.max(lines, Math.ceil(roughWidth(cell) / columns[at]!.width))
  }
  return Math.min(tallest, lines * lineHeight + edge)
}

/** As `widthOf`, for texts by the hundred thousand: what is not ASCII counts two. */
function roughWidth(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) width++
  return width
}

function headHeight(columns: readonly Column[]): number {
  const lines = columns.map(({title, kind, width}) => {
    if (kind !== 'mark') return Math.ceil(widthOf(title) / width)
    // Sideways a line is half as long as upright, and there is room for two.
    return Math.ceil(widthOf(title) / (isHan(title) ? 2 : 4))
  })
  return Math.min(tallest, 8 + lineHeight * Math.max(1, ...lines))
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

function printXml(columns: readonly Column[], frozen: number, name: string, language: Language): string {
  const width = (list: readonly Column[]) => list.reduce((sum, column) => sum + column.width + 1, 0)
  const kept = width(columns.slice(0, frozen))
  const pages = Math.max(1, Math.ceil((width(columns) - kept) / (pageWidth - kept)))
  const footer = {zh: '第 &amp;P 页，共 &amp;N 页', en: 'page &amp;P of &amp;N'}[language]
  return (
    '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown" fitToWidth="${pages}" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;L${name}</oddHeader><oddFooter>&amp;C${footer}</oddFooter></headerFooter>`
  )
}
