import {linesWithText} from '../../src/read/text/line.ts'
import {paragraphsOf} from '../../src/read/text/paragraphs.ts'
import {readText} from '../../src/read/text/text.ts'
import {findWrap} from '../../src/read/text/wrap.ts'
import {formatHan, markAt} from '../../src/tree/numbering.ts'
import type {ElementType, Report, ReportContent, Section} from '../../src/tree/types.ts'

/** A paragraph of the Word file from which a plain text was made. */
export interface DraftParagraph {
  /** Its lines joined, with the spaces that the author left before it. */
  readonly text: string
  readonly role: Role
  /** Of a heading, or of a numbered paragraph. */
  readonly number?: SectionNumber
}

/** `numbered`: a heading and its text in one paragraph, so that no author gives it the style of a heading. */
export type Role = 'body' | 'heading' | 'numbered' | ElementType

interface SectionNumber {
  /** From 1: 一、 （一） 1． （1） */
  readonly level: number
  readonly value: number
  /** As written. */
  readonly text: string
  /** Does the paragraph begin just as a word processor prints this number? */
  readonly printable: boolean
}

/** The paragraphs of a draft, its hard-wrapped lines joined as the reader of plain text joins them. */
export function draftParagraphs(text: string): DraftParagraph[] {
  const roleAt = rolesOf(readText(text))
  const all = linesWithText(text)
  // In a hard-wrapped text the spaces before a line are of its page, not of its author.
  const wrapped = findWrap(all) !== undefined
  return paragraphsOf(all).map(lines => {
    const {start} = lines[0]!
    const indent = wrapped ? '' : /[ \u3000]*$/.exec(text.slice(0, start))![0]
    const joined = indent + lines.map(line => line.text).join('')
    const role = roleAt(start)
    const number = role === 'heading' || role === 'numbered' ? numberOf(joined) : undefined
    return {text: joined, role, ...(number && {number})}
  })
}

const kinds: readonly string[] = ['han', 'hanBracket', 'arabic', 'arabicBracket']

/** The number of a level as the built-in formats of word processors print it. */
function printedNumber(level: number, value: number): string {
  return [`${formatHan(value)}、`, `（${formatHan(value)}）`, `${value}．`, `（${value}）`][level - 1]!
}

function numberOf(text: string): SectionNumber | undefined {
  const mark = markAt(text.trimStart())
  const level = mark ? kinds.indexOf(mark.kind) + 1 : 0
  if (!mark || level === 0) return undefined
  const printed = printedNumber(level, mark.value)
  const printable = text.startsWith(printed) && mark.length === printed.length
  return {level, value: mark.value, text: mark.text, printable}
}

function rolesOf(report: Report): (start: number) => Role {
  const sections = new Map<number, Role>()
  const visit = (node: ReportContent) => {
    if (node.type !== 'section') return
    const {runIn, children, position} = node as Section
    sections.set(position.start.offset!, runIn ? 'numbered' : 'heading')
    for (const child of children) visit(child)
  }
  for (const node of report.children) visit(node)
  return start => {
    const role = sections.get(start)
    if (role) return role
    // A title may be of several paragraphs.
    const part = report.children.find(
      ({position}) => position!.start.offset! <= start && start < position!.end.offset!,
    )
    return part && part.type !== 'section' && part.type !== 'paragraph' ? (part.type as ElementType) : 'body'
  }
}
