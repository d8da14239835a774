import {xml} from '../../reporter/escape/xml.ts'
import {columnName} from './cell.ts'

/** The parts of a workbook beside its sheets. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageUri = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet that was written. */
export interface WrittenSheet {
  readonly name: string
  readonly frozen: number
  readonly columns: number
  /** The head included. */
  readonly rows: number
}

export interface Properties {
  readonly title: string
  /** By whom: the program with its version. */
  readonly creator: string
  /** “2026-03-31”. */
  readonly day: string
}

export function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({name}, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${sheets.flatMap(namesOf).join('')}</definedNames></workbook>`
  )
}

/** The rows and columns that each printed page repeats, and the range of the filter. */
function namesOf({name, frozen, columns, rows}: WrittenSheet, at: number): string[] {
  const sheet = xml(`'${name}'`)
  const left = frozen > 0 ? `${sheet}!$A:$${columnName(frozen - 1)},` : ''
  const range = `${sheet}!$A$1:$${columnName(columns - 1)}$${rows}`
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${left}${sheet}!$1:$1</definedName>`,
  ]
}

export const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`

export function workbookRelationships(sheets: number): string {
  const rows = Array.from({length: sheets}, (_, at) =>
    relationship(`rId${at + 1}`, `${office}/relationships/worksheet`, `worksheets/sheet${at + 1}.xml`),
  )
  return relationshipsXml([
    ...rows,
    relationship(`rId${sheets + 1}`, `${office}/relationships/styles`, 'styles.xml'),
  ])
}

export function packageRelationships(): string {
  return relationshipsXml([
    relationship('rId1', `${office}/relationships/officeDocument`, 'xl/workbook.xml'),
    relationship('rId2', `${packageUri}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ])
}

export function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  const rows = Array.from({length: sheets}, (_, at) =>
    override(sheetPath(at), `${spreadsheet}.worksheet+xml`),
  )
  return (
    `${declaration}<Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
    override('xl/styles.xml', `${spreadsheet}.styles+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `${rows.join('')}</Types>`
  )
}

export function coreProperties({title, creator, day}: Properties): string {
  const stamp = `${day}T00:00:00Z`
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageUri}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(creator)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created></cp:coreProperties>`
  )
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}

function relationshipsXml(rows: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packageUri}/relationships">${rows.join('')}</Relationships>`
}
