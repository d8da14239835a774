import type {DocumentParagraph, DocumentTable, FlowBlock} from './document.ts'
import {pipeTablesIn} from './text/pipe-table.ts'

export interface Run {
  readonly type: 'run'
  readonly paragraphs: DocumentParagraph[]
}

/** Paragraphs that follow each other without a table or a heading between them, and tables. */
export function runsOf(blocks: readonly FlowBlock[]): readonly (DocumentTable | Run | Pasted)[] {
  return plainRuns(blocks).flatMap(pastedApart)
}

function plainRuns(blocks: readonly FlowBlock[]): (DocumentTable | Run)[] {
  const runs: (DocumentTable | Run)[] = []
  let isOpen = false
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.type === 'table') runs.push(block)
    else if (isOpen && block.headingDepth === undefined && last?.type === 'run') last.paragraphs.push(block)
    else runs.push({type: 'run', paragraphs: [block]})
    isOpen = block.type === 'paragraph' && block.headingDepth === undefined
  }
  return runs
}

/** A table of Markdown, which was pasted into a document as paragraphs. */
export interface Pasted {
  readonly type: 'pasted'
  readonly rows: readonly DocumentParagraph[]
  /** The line of dashes. */
  readonly rule: DocumentParagraph
}

function pastedApart(run: DocumentTable | Run): readonly (DocumentTable | Run | Pasted)[] {
  const tables = run.type === 'run' ? pipeTablesIn(run.paragraphs) : []
  if (run.type === 'table' || tables.length === 0) return [run]
  const {paragraphs} = run
  let from = 0
  const parts = tables.flatMap(({head, end}): (Run | Pasted)[] => {
    const before = paragraphs.slice(from, head)
    from = end
    const rows = [paragraphs[head]!, ...paragraphs.slice(head + 2, end)]
    return [...runOf(before), {type: 'pasted', rows, rule: paragraphs[head + 1]!}]
  })
  return [...parts, ...runOf(paragraphs.slice(from))]
}

const runOf = (paragraphs: DocumentParagraph[]): Run[] =>
  paragraphs.length > 0 ? [{type: 'run', paragraphs}] : []
