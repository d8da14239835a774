import type {DocumentParagraph, FlowBlock} from '../document.ts'
import {isHeadingText, settleHeadings, titleStyle} from '../office/headings.ts'
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
  const said = body.map(paragraph => asSaid(paragraph, styles))
  for (const [index, settled] of settleHeadings(said).entries()) {
    if (settled.type === 'paragraph' && settled.headingDepth !== undefined)
      body[index]!.block.headingDepth = settled.headingDepth
  }
  const isStyled = said.some(
    ({headingDepth = titleStyle, text}) => headingDepth !== titleStyle && isHeadingText(text),
  )
  if (!isStyled) for (const paragraph of unmarkedHeadings(body, styles)) paragraph.block.headingDepth = 2
}

/** A paragraph with the level that its style or its own word gives it. */
function asSaid({block: {text}, style, properties}: Draft, styles: Styles): DocumentParagraph {
  const level =
    properties.outlineLevel === undefined
      ? styles.ofParagraph(properties.style).outlineLevel
      : asHeading(properties.outlineLevel)
  if (level !== undefined) return {type: 'paragraph', text, headingDepth: level + 1}
  const isTitle = /^title$/i.test(style?.name ?? '')
  return {type: 'paragraph', text, ...(isTitle && {headingDepth: titleStyle})}
}
