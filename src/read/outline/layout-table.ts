import type {Table, Text} from 'mdast'
import type {Lines} from '../../tree/lines.ts'
import {type SourceBlock, sourceBlock} from '../source-block.ts'
import * as apparatus from './apparatus.ts'

/**
 * Word users set the head of a document, the signature and the 版记 as tables, for their lines and their two columns.
 * Such a table is taken apart: its rows are the lines that they would be without it.
 */
export function withoutLayoutTables(blocks: readonly SourceBlock[], lines: Lines): readonly SourceBlock[] {
  if (!blocks.some(({node}) => node?.type === 'table')) return blocks
  return blocks.flatMap((block, at) => {
    if (block.node?.type !== 'table') return [block]
    const rows = rowsOf(block.node, lines)
    return isLayout(rows, at, blocks.length) ? rows.flatMap(({whole, cells}) => whole ?? cells) : [block]
  })
}

interface Row {
  readonly cells: readonly SourceBlock[]
  /** A row that is one line of the 版记: “××市水务局办公室 | 2026年1月20日印发”. */
  readonly whole: SourceBlock | undefined
}

function rowsOf({children}: Table, lines: Lines): Row[] {
  return children.map((row): Row => {
    const leaves = row.children.flatMap(cell => cell.children as Text[])
    const cells = leaves.map(leaf => sourceBlock([leaf], lines))
    const whole = leaves.length > 1 ? sourceBlock(leaves, lines) : undefined
    return {cells, whole: whole && (isImprint(whole) ? whole : undefined)}
  })
}

const isImprint = ({flow: {text}}: SourceBlock): boolean =>
  apparatus.isCopyTo(text) || apparatus.isIssue(text)

/** Blocks from the beginning or the end among which such a table stands. */
const near = 5
/** Lines of such a table. */
const most = 12

function isLayout(rows: readonly Row[], at: number, count: number): boolean {
  const cells = rows.flatMap(row => row.cells)
  const texts = cells.map(({flow}) => flow.text)
  if (texts.length > most || texts.some(text => text.length > 120)) return false
  if (at < near && texts.some(text => apparatus.isDocumentNumber(text) || apparatus.isApprover(text)))
    return true
  if (at < count - near) return false
  if (rows.some(({whole}) => whole) || cells.some(isImprint)) return true
  const isSigned = texts.some(apparatus.isDate) && texts.some(apparatus.isOrgan)
  return isSigned && texts.every(text => apparatus.isDate(text) || apparatus.isOrgan(text))
}
