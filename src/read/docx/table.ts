import type {DocumentParagraph, DocumentTable} from '../document.ts'
import type {Revisions} from '../report.ts'
import type {XmlReader} from '../xml/xml-reader.ts'
import {noRevision, type Revision} from './properties.ts'
import {isGone, readAlternative, readControl, type Story} from './story.ts'

type Cell = readonly DocumentParagraph[]

/**
 * Reads `w:tbl`.
 *
 * @param readCell reads the children of a `w:tc`, which begins at `start`
 */
export function readTable(story: Story, readCell: (start: number) => Cell): DocumentTable {
  const {reader} = story
  const rows: Cell[][] = []
  const read = () => {
    while (reader.child()) {
      if (reader.name === 'w:tr') {
        const row = readRow(story, readCell)
        if (row) rows.push(row)
      } else readThrough(story, read)
    }
  }
  read()
  return {type: 'table', rows}
}

/** Undefined for a row that is gone. */
function readRow(story: Story, readCell: (start: number) => Cell): Cell[] | undefined {
  const {reader, document} = story
  const cells: Cell[] = []
  let gone = false
  const read = () => {
    while (reader.child()) {
      if (reader.name === 'w:trPr') gone = isGone(readRevision(reader), document.revisions)
      else if (gone) reader.skip()
      else if (reader.name === 'w:tc') cells.push(readCell(reader.start))
      else readThrough(story, read)
    }
  }
  read()
  return gone ? undefined : cells
}

/** Rows and cells may stand in content controls and the like. */
function readThrough({reader}: Story, read: () => void): void {
  if (reader.name === 'w:sdt') readControl(reader, read)
  else if (reader.name === 'w:customXml') read()
  else if (reader.name === 'mc:AlternateContent') readAlternative(reader, read)
  else reader.skip()
}

function readRevision(reader: XmlReader): Revision {
  let revision = noRevision
  while (reader.child()) {
    if (reader.name === 'w:ins') revision = {...revision, inserted: true}
    if (reader.name === 'w:del') revision = {...revision, deleted: true}
    reader.skip()
  }
  return revision
}

/**
 * Reads `w:tcPr`: is the cell merged with one before it, or gone? It keeps its place in the row, without text, so
 * that the columns behind it are those that a reader counts.
 */
export function isLeftOut(reader: XmlReader, revisions: Revisions): boolean {
  let leftOut = false
  while (reader.child()) {
    const {name} = reader
    if (name === 'w:vMerge' || name === 'w:hMerge') leftOut ||= reader.attribute('w:val') !== 'restart'
    if (name === 'w:cellDel') leftOut ||= revisions === 'final'
    if (name === 'w:cellIns') leftOut ||= revisions === 'original'
    reader.skip()
  }
  return leftOut
}
