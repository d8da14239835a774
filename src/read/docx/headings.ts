import {markAt} from '../../tree/numbering.ts'
import type {FlowBlock} from '../document.ts'
import {endsLikeTitle} from '../outline/apparatus.ts'
import {longestHeading} from '../outline/numbered-line.ts'
import type {DocumentContext, Draft} from './story.ts'
import {asHeading, type Styles} from './styles.ts'
import {unmarkedHeadings} from './unmarked-headings.ts'

/**
 * Tells which paragraphs of the body are headings, and how deep they are: 1 is the title, which no outline level
 * says, so that “heading 1”, of level 0, has the depth 2.
 */
export function markHeadings(blocks: readonly FlowBlock[], {paragraphs, styles}: DocumentContext): void {
  const body = blocks.flatMap(block => {
    const paragraph = block.type === 'paragraph' ? paragraphs.get(block) : undefined
    return paragraph && !paragraph.host && paragraph.block.text.trim() !== '' ? [paragraph] : []
  })
  const styled = body.flatMap(paragraph => {
    const level = levelOf(paragraph, styles)
    return level !== undefined && isShort(paragraph.block.text) ? [{paragraph, level}] : []
  })
  for (const {paragraph, level} of styled) paragraph.block.headingDepth = level + 2
  const title = titleOf(styled, body)
  if (title) title.block.headingDepth = 1
  if (styled.length === 0)
    for (const paragraph of unmarkedHeadings(body, styles)) paragraph.block.headingDepth = 2
}

interface Styled {
  readonly paragraph: Draft
  /** From 0. */
  readonly level: number
}

/** The outline level of a paragraph, by its own word or that of its style. */
function levelOf({properties: {outlineLevel, style}}: Draft, styles: Styles): number | undefined {
  return outlineLevel === undefined ? styles.ofParagraph(style).outlineLevel : asHeading(outlineLevel)
}

/** A paragraph that begins with its heading may have the style of a heading as a whole: “（一）加强领导。全年……” */
function isShort(text: string): boolean {
  return text.length <= longestHeading * 2 && !/。./.test(text)
}

/**
 * The title, where its words do not tell it: the one paragraph of the style Title, or the one “heading 1” before
 * all text, as many write it.
 */
function titleOf(styled: readonly Styled[], body: readonly Draft[]): Draft | undefined {
  const first = styled[0]
  const opening = body.slice(0, first ? body.indexOf(first.paragraph) : 12)
  if (opening.some(({text}) => text.length > 90 || text.includes('。') || endsLikeTitle(text.trim())))
    return undefined
  const titled = opening.filter(({style}) => /^title$/i.test(style?.name ?? ''))
  if (titled.length > 0 || !first) return titled.length === 1 ? titled[0] : undefined
  const isOnly = styled.every(({level, paragraph}) => level > first.level || paragraph === first.paragraph)
  return isOnly && !markAt(first.paragraph.block.text) ? first.paragraph : undefined
}
