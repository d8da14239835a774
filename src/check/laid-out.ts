import type {Words} from '../diagnostic/types.ts'
import type {LineLayout, TextSpan} from '../tree/layout.ts'
import {markAt} from '../tree/numbering.ts'
import type {Point, Section} from '../tree/types.ts'
import type {Block, CheckContext} from './types.ts'

/** The parts of a draft whose look the standard lays down. */
export const textParts = [
  'title',
  'recipient',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'body',
  'annexNote',
  'signature',
  'date',
] as const
export type TextPart = (typeof textParts)[number]

export const partWords: Readonly<Record<TextPart, Words>> = {
  title: {zh: '标题', en: 'the title'},
  recipient: {zh: '主送机关', en: 'the addressee'},
  'heading-1': {zh: '第一层标题', en: 'headings of the first level'},
  'heading-2': {zh: '第二层标题', en: 'headings of the second level'},
  'heading-3': {zh: '第三层标题', en: 'headings of the third level'},
  'heading-4': {zh: '第四层标题', en: 'headings of the fourth level'},
  body: {zh: '正文', en: 'the text'},
  annexNote: {zh: '附件说明', en: 'the note on annexes'},
  signature: {zh: '发文机关署名', en: 'the signature'},
  date: {zh: '成文日期', en: 'the date'},
}

/** A block whose look is known. */
export interface LaidOut {
  readonly part: TextPart
  readonly block: Block
  /** In the order of the text; at least one. */
  readonly lines: readonly LineLayout[]
  /** What stands on its first line before it: the indent that was typed, or a run-in heading. */
  readonly before: string
}

/** The blocks of some parts, in reading order; empty when the document does not tell what it looks like. */
export function laidOut(context: CheckContext, parts: readonly TextPart[]): LaidOut[] {
  const {layout, places} = context.report
  if (!layout) return []
  return context.blocks.flatMap((block): LaidOut[] => {
    const {start, end} = block.node.position!
    const part = partOf(block)
    const place = places?.[start.line - 1]
    if (!part || !parts.includes(part) || (place && !('paragraph' in place))) return []
    const lines = layout.lines.slice(start.line - 1, end.line).filter(line => line !== undefined)
    if (lines.length === 0 || (part === 'body' && isSetApart(block, lines[0]!))) return []
    return [{part, block, lines, before: wordsBefore(start, context)}]
  })
}

/** On its line; marks of Markdown, which are to go, are no words. */
function wordsBefore({line, offset}: Point, {report: {text, markup = []}, lines}: CheckContext): string {
  let before = ''
  let from = lines.start(line)
  for (const {start, end} of markup) {
    if (start.offset! < from || end.offset! > offset!) continue
    before += text.slice(from, start.offset)
    from = end.offset!
  }
  return before + text.slice(from, offset)
}

function partOf({node, part, sections}: Block): TextPart | undefined {
  if (part === 'annex') return undefined
  if (node.type === 'sectionHeading') return levelOf(sections.at(-1))
  if (node.type === 'paragraph') return 'body'
  return textParts.find(name => name === node.type)
}

/** The mark tells the level, for levels may be left out. A numbered paragraph without a heading is none. */
function levelOf(section: Section | undefined): TextPart | undefined {
  if (!section || section.title === '') return undefined
  switch (markAt(section.number ?? '')?.kind) {
    case 'han':
      return 'heading-1'
    case 'hanBracket':
      return 'heading-2'
    case 'arabic':
      return 'heading-3'
    case 'arabicBracket':
      return 'heading-4'
    default:
      return undefined
  }
}

/** A caption, a heading without a number, a line in the middle, a name at the right: not running text. */
function isSetApart({flow: {text}}: Block, {alignment}: LineLayout): boolean {
  const isRunning = /\p{Script=Han}/u.test(text) && /[，。；！？]/.test(text)
  return alignment === 'center' || alignment === 'right' || !isRunning
}

/** What most Han characters of a block have; undefined when it has none whose look is known. */
export function mostly<Value>(
  {block, lines}: LaidOut,
  text: string,
  value: (span: TextSpan) => Value,
): {readonly value: Value} | undefined {
  const {start, end} = block.node.position!
  const counts = new Map<Value, number>()
  for (const span of lines.flatMap(line => line.spans)) {
    const words = text.slice(Math.max(start.offset!, span.start), Math.min(end.offset!, span.end))
    const count = words.match(/\p{Script=Han}/gu)?.length ?? 0
    if (count > 0) counts.set(value(span), (counts.get(value(span)) ?? 0) + count)
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one)[0]
  return most && {value: most[0]}
}

/** Blocks one after the other that have the same fault: one finding at the first of them. */
export interface Stretch {
  readonly first: LaidOut
  readonly count: number
  readonly fault: string
}

/** The stretches of each part; `faultOf` names the fault of a block. */
export function stretches(
  blocks: readonly LaidOut[],
  faultOf: (block: LaidOut) => string | undefined,
): Stretch[] {
  const found: Stretch[] = []
  for (const part of textParts) {
    let open: Stretch | undefined
    for (const block of blocks) {
      if (block.part !== part) continue
      const fault = faultOf(block)
      if (open && open.fault === fault) open = {...open, count: open.count + 1}
      else {
        if (open) found.push(open)
        open = fault === undefined ? undefined : {first: block, count: 1, fault}
      }
    }
    if (open) found.push(open)
  }
  return found
}

/** How far a stretch goes, to be put behind the words of a finding: nothing for one block. */
export function inARow(count: number): Words {
  return count > 1 ? {zh: `（接连${count}段）`, en: ` (${count} in a row)`} : {zh: '', en: ''}
}
