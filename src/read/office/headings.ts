import {markAt} from '../../tree/numbering.ts'
import type {DocumentParagraph, FlowBlock} from '../document.ts'
import {endsLikeTitle} from '../outline/apparatus.ts'
import {longestHeading} from '../outline/numbered-line.ts'

/**
 * Can a paragraph be a heading that calls itself one? Authors give the style of a heading to “（一）X。正文” as
 * well, and then nearly all of it is text.
 */
export function isHeadingText(text: string): boolean {
  return text.length <= longestHeading * 2 && !/。./.test(text)
}

/** What stands for the depth of a paragraph in the style Title. */
export const titleStyle = 0

/**
 * Of a document of a word processor, whose headings begin with level 1 below a title that is none of them:
 * drops what cannot be a heading, and puts all others below the title. The title is the one heading of depth 1.
 *
 * @param blocks with the levels of their headings as `headingDepth`, and `titleStyle` for those of that style
 */
export function settleHeadings(blocks: readonly FlowBlock[]): FlowBlock[] {
  const paragraphs = blocks.filter(
    block => block.type === 'paragraph' && block.text.trim() !== '',
  ) as readonly DocumentParagraph[]
  const headings = paragraphs.filter(
    ({headingDepth = titleStyle, text}) => headingDepth !== titleStyle && isHeadingText(text),
  )
  const title = titleOf(headings, paragraphs)
  return blocks.map(block => {
    if (block.type === 'table' || block.headingDepth === undefined) return block
    const {headingDepth, ...text} = block
    if (block === title) return {...text, headingDepth: 1}
    return headingDepth === titleStyle || !isHeadingText(block.text)
      ? text
      : {...text, headingDepth: headingDepth + 1}
  })
}

/** A title further behind is none. */
const longestOpening = 12

/**
 * The title, where its words do not tell it: the one paragraph in the style Title, or the one heading of level 1
 * before all text, as many write it.
 */
function titleOf(
  headings: readonly DocumentParagraph[],
  paragraphs: readonly DocumentParagraph[],
): DocumentParagraph | undefined {
  const [first, ...others] = headings
  const opening = paragraphs.slice(0, first ? paragraphs.indexOf(first) : longestOpening)
  const words = opening.map(({text}) => text.replace(/\s/g, ''))
  if (words.some(text => text.length > 90 || text.includes('。') || endsLikeTitle(text))) return undefined
  const titled = opening.filter(({headingDepth}) => headingDepth === titleStyle)
  if (titled.length > 0 || !first) return titled.length === 1 ? titled[0] : undefined
  const isOnly = others.every(({headingDepth}) => headingDepth! > first.headingDepth!)
  return isOnly && !markAt(first.text) ? first : undefined
}
