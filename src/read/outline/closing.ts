import {isFirstArticle, markAt} from '../../tree/numbering.ts'
import type {Element, ElementType} from '../../tree/types.ts'
import type {SourceBlock} from '../source-block.ts'
import * as apparatus from './apparatus.ts'
import {element} from './opening.ts'

/** What stands behind the body: signature, date, copy-to … and where annexes begin. */
export interface Closing {
  /** The body ends before this index. */
  readonly bodyEnd: number
  readonly elements: Element[]
  /** Blocks of annexes: from here to `annexEnd`. */
  readonly annexStart: number
  readonly annexEnd: number
}

export function readClosing(blocks: readonly SourceBlock[], from: number): Closing {
  const annexEnd = tail(blocks, from, blocks.length, isImprint)
  const signed = signedAt(blocks, from, annexEnd)
  const annexStart =
    signed === undefined ? annexAt(blocks, from, annexEnd) : behindSigned(blocks, signed, annexEnd)
  const bodyEnd = signedFrom(blocks, from, signed ?? annexStart)
  const typed = (start: number, end: number) => {
    let type: ElementType | undefined
    return blocks.slice(start, end).map(block => {
      // The points of “附件：1.…” are read with it.
      const goesOn = type === 'annexNote' && block.mark?.kind === 'arabic'
      type = closingType(block) ?? (goesOn ? 'annexNote' : isSaid(block) ? 'note' : 'furniture')
      return element(type, [block])
    })
  }
  return {
    bodyEnd,
    elements: [...typed(bodyEnd, annexStart), ...typed(annexEnd, blocks.length)],
    annexStart,
    annexEnd,
  }
}

/**
 * Behind the last organ that has its day on the next line: there the report ends, whatever a page, a form or an office
 * has put below it. Undefined where there is none; a letter that the report is an annex of is signed in the first quarter.
 */
function signedAt(blocks: readonly SourceBlock[], from: number, end: number): number | undefined {
  for (let at = end - 1; at > from; at--)
    if (isDay(blocks[at]!) && closingType(blocks[at - 1]!) === 'signature')
      return lengthOf(blocks.slice(0, at)) >= lengthOf(blocks) / 4 && !goesOn(blocks.slice(at + 1, end))
        ? at + 1
        : undefined
  return undefined
}

/** A sentence to whoever reads it: by the drafter or a writing assistant, and not of a page. */
const isSaid = ({node, flow: {text}}: SourceBlock): boolean =>
  !node && /[您你]|[诉知]我|以上[内数]/.test(text) && /[。！？]$/.test(text)

/** Asked of all blocks, of which nearly none is one: the other parts are not tried first. */
const isDay = (block: SourceBlock): boolean =>
  apparatus.isDate(apparatus.behindLabel(block.flow.text)) && closingType(block) === 'date'

/**
 * A table that was copied line by line has organs and days as well; behind it the sections go on, and not in an annex. So
 * do the articles of what a notice passes on.
 */
function goesOn(behind: readonly SourceBlock[]): boolean {
  const annex = behind.findIndex(({node, flow}) => node || flow.text.startsWith('附'))
  const lines = annex === -1 ? behind : behind.slice(0, annex)
  return lines.some(
    ({mark, flow}) => mark?.kind === 'han' || mark?.kind === 'hanBracket' || isFirstArticle(flow.text),
  )
}

// Counted in flow text: line breaks and indents must not move it.
const lengthOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce((sum, {flow}) => sum + flow.text.length, 0)

/** The first block behind a signature that is more than a line: what stands there is an annex. */
function behindSigned(blocks: readonly SourceBlock[], signed: number, end: number): number {
  for (let at = signed; at < end; at++) {
    const {node, flow} = blocks[at]!
    if (node || flow.text.startsWith('附') || flow.text.length > longestLine) return at
  }
  return end
}

/** What stands below a signature and is no annex: contact persons, notes, buttons of a page. */
const longestLine = 100

/** 版记 and what a web page adds stand behind everything, annexes included. */
function isImprint(block: SourceBlock): boolean {
  const type = closingType(block)
  return type === 'copyTo' || type === 'issue' || type === 'note' || type === 'furniture'
}

function tail(
  blocks: readonly SourceBlock[],
  from: number,
  end: number,
  test: (block: SourceBlock) => boolean,
): number {
  let at = end
  while (at > from && test(blocks[at - 1]!)) at--
  return at
}

/** Walks back over signature, date, notes and annex notes. */
function signedFrom(blocks: readonly SourceBlock[], from: number, end: number): number {
  let at = end
  let noted = end
  while (at > from) {
    const block = blocks[at - 1]!
    if (closingType(block)) at--
    else if (listed(blocks, from, at)) at = listed(blocks, from, at)!
    else break
    noted = at
  }
  return noted
}

/** The points of “附件：1.… 2.…” on lines of their own: back to the line that begins with 附件. */
function listed(blocks: readonly SourceBlock[], from: number, at: number): number | undefined {
  for (let start = at - 1; start >= from; start--) {
    const text = blocks[start]!.flow.text
    if (apparatus.isAnnexNote(text)) return start
    if (text.length > 60 || /。./.test(text) || markAt(text)?.kind !== 'arabic') return undefined
  }
  return undefined
}

function closingType(block: SourceBlock): ElementType | undefined {
  if (block.node || block.headingDepth !== undefined) return undefined
  const text = block.flow.text
  if (apparatus.isCopyTo(text)) return 'copyTo'
  if (apparatus.isIssue(text)) return 'issue'
  if (apparatus.isDate(apparatus.behindLabel(text))) return 'date'
  if (apparatus.isNote(text)) return 'note'
  if (apparatus.isFurniture(text)) return 'furniture'
  if (apparatus.isAnnexNote(text) && text.length <= 120) return 'annexNote'
  const signer = apparatus.behindLabel(text)
  if (apparatus.isOrgan(signer) || apparatus.areOrgans(signer)) return 'signature'
  return undefined
}

/** The first heading of an annex, which may be longer than the report itself, but hardly begins it. */
function annexAt(blocks: readonly SourceBlock[], from: number, end: number): number {
  const total = lengthOf(blocks)
  let before = 0
  for (let at = 0; at < blocks.length; at++) {
    const {node, flow} = blocks[at]!
    const heading = at >= from && at < end && !node && apparatus.isAnnexHeading(flow.text)
    // “附件：” with a list and a signature behind it is a note, not an annex.
    if (heading && before >= total / 4 && !apparatus.isAnnexNote(flow.text)) return at
    before += flow.text.length
  }
  return end
}
