import {markAt} from '../../tree/numbering.ts'
import type {FlowBlock} from '../document.ts'
import {longestHeading} from '../outline/numbered-line.ts'
import type {DocumentContext, Draft} from './story.ts'
import type {Styles} from './styles.ts'
import {unmarkedHeadings} from './unmarked-headings.ts'

/** Tells which paragraphs of the body are headings by their styles, and how deep they are. */
export function markHeadings(blocks: readonly FlowBlock[], {paragraphs, styles}: DocumentContext): void {
  const body = blocks.flatMap(block => {
    const paragraph = block.type === 'paragraph' ? paragraphs.get(block) : undefined
    return paragraph && !paragraph.host && block.type === 'paragraph' && block.text.trim() !== ''
      ? [paragraph as Draft]
      : []
  })
  const styled = body.flatMap(paragraph => {
    const level = levelOf(paragraph, styles)
    return level !== undefined && isShort(paragraph.block.text) ? [{paragraph, level}] : []
  })
  if (styled.length === 0) {
    for (const paragraph of unmarkedHeadings(body, styles)) paragraph.block.headingDepth = 2
    return
  }
  const title = titleOf(styled, body)
  // Below the title, which is the one heading of depth 1.
  for (const {paragraph, level} of styled) paragraph.block.headingDepth = paragraph === title ? 1 : level + 1
}

interface Styled {
  readonly paragraph: Draft
  /** From 1. */
  readonly level: number
}

/** The outline level of a paragraph, by its own word or that of its style. */
function levelOf({properties}: Draft, styles: Styles): number | undefined {
  const {outlineLevel, style} = properties
  if (outlineLevel !== undefined) return outlineLevel < 9 ? outlineLevel + 1 : undefined
  for (const {name, paragraph} of styles.paragraphChain(style)) {
    if (/^(?:title|subtitle)$/i.test(name)) return undefined
    const named = /^(?:heading|标题) ?([1-9])$/i.exec(name)
    if (named) return Number(named[1])
    if (paragraph.outlineLevel !== undefined)
      return paragraph.outlineLevel < 9 ? paragraph.outlineLevel + 1 : undefined
  }
  return undefined
}

/** A paragraph that begins with its heading may have the style of a heading as a whole: “（一）加强领导。全年……” */
function isShort(text: string): boolean {
  return text.length <= longestHeading * 2 && !/。./.test(text)
}

/** Many write the title as “heading 1”: then it is the only one, and stands before all text. */
function titleOf(styled: readonly Styled[], body: readonly Draft[]): Draft | undefined {
  const first = styled[0]
  if (!first || markAt(first.paragraph.block.text)) return undefined
  if (styled.some(({level, paragraph}) => level <= first.level && paragraph !== first.paragraph))
    return undefined
  const before = body.slice(0, body.indexOf(first.paragraph))
  return before.some(({block}) => block.text.length > 90 || block.text.includes('。'))
    ? undefined
    : first.paragraph
}
