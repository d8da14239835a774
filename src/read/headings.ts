import {markAt} from '../tree/numbering.ts'
import type {DocumentParagraph, FlowBlock} from './document.ts'
import {endsLikeTitle} from './outline/apparatus.ts'
import {longestHeading} from './outline/numbered-line.ts'

/**
 * Can a paragraph be a heading that calls itself one? Authors give the style of a heading to “（一）X。正文” as
 * well, and then nearly all of it is text.
 */
export function isHeadingText(text: string): boolean {
  return text.length <= longestHeading * 2 && !/。./.test(text)
}

/**
 * Of a document of a word processor, whose headings begin with level 1 below a title that is none of them:
 * drops what cannot be a heading, and puts all others below the title. The title is the one heading of depth 1.
 *
 * @param blocks with the levels of their headings as `headingDepth`
 */
export function settleHeadings(blocks: readonly FlowBlock[]): FlowBlock[] {
  const paragraphs = blocks.filter(
    block => block.type === 'paragraph' && block.text.trim() !== '',
  ) as readonly DocumentParagraph[]
  const headings = paragraphs.filter(
    ({headingDepth, text}) => headingDepth !== undefined && isHeadingText(text),
  )
  const title = titleOf(headings, paragraphs)
  return blocks.map(block => {
    if (block.type === 'table' || block.headingDepth === undefined) return block
    const {headingDepth, ...text} = block
    if (!isHeadingText(block.text)) return text
    return {...text, headingDepth: block === title ? 1 : headingDepth + 1}
  })
}

/** Many write the title as a heading of level 1: then it is the only one, and stands before all text. */
function titleOf(
  headings: readonly DocumentParagraph[],
  paragraphs: readonly DocumentParagraph[],
): DocumentParagraph | undefined {
  const [first, ...others] = headings
  if (!first || markAt(first.text) || others.some(({headingDepth}) => headingDepth! <= first.headingDepth!))
    return undefined
  const before = paragraphs.slice(0, paragraphs.indexOf(first)).map(({text}) => text.replace(/\s/g, ''))
  if (before.some(text => text.length > 90 || text.includes('。'))) return undefined
  return before.some(endsLikeTitle) && !endsLikeTitle(first.text) ? undefined : first
}
