import type {Table, TableCell, TableRow, Text} from 'mdast'
import type {Lines} from '../tree/lines.ts'
import type {DocumentParagraph, DocumentTable} from './document.ts'
import {type SourceBlock, sourceBlock, span, textNode} from './source-block.ts'
import {cellsOf} from './text/pipe-table.ts'

/** The lines of a paragraph. */
export function textNodes(
  paragraph: DocumentParagraph,
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): Text[] {
  let at = starts.get(paragraph)
  if (at === undefined) return []
  const nodes: Text[] = []
  // Not its own text, which may have marks that are not meant to be read.
  for (const line of text.slice(at, at + paragraph.text.length).split('\n')) {
    const words = line.trim()
    const from = at + line.indexOf(words)
    if (words !== '') nodes.push(textNode(text, from, from + words.length, lines))
    at += line.length + 1
  }
  return nodes
}

export function tableBlocks(
  table: DocumentTable,
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): SourceBlock[] {
  const rows = table.rows.flatMap(row =>
    tableRow(row.map(cell => cell.flatMap(paragraph => textNodes(paragraph, text, starts, lines)))),
  )
  return tableBlock(rows, text, lines)
}

/** @param cells what stands in each; one without text is left out, and a row without cells */
function tableRow(cells: readonly (readonly Text[])[]): TableRow[] {
  const children = cells
    .filter(nodes => nodes.length > 0)
    .map((nodes): TableCell => ({type: 'tableCell', children: [...nodes], position: span(nodes)}))
  return children.length > 0 ? [{type: 'tableRow', children, position: span(children)}] : []
}

function tableBlock(rows: TableRow[], text: string, lines: Lines): SourceBlock[] {
  if (rows.length === 0) return []
  const node: Table = {type: 'table', children: rows, position: span(rows)}
  return [
    sourceBlock([textNode(text, node.position!.start.offset!, node.position!.end.offset!, lines)], lines, {
      node,
    }),
  ]
}

/** Of rows that were pasted as paragraphs, with bars between their cells. */
export function pastedBlocks(
  paragraphs: readonly DocumentParagraph[],
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): SourceBlock[] {
  const rows = paragraphs.flatMap(paragraph => {
    const cells = cellsOf({text: paragraph.text, start: starts.get(paragraph)!})
    return tableRow(cells.map(({start, end}) => [textNode(text, start, end, lines)]))
  })
  return tableBlock(rows, text, lines)
}
