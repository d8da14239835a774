import type {FlowBlock} from '../document.ts'
import {isHeadingText, titleStyle} from '../office/headings.ts'

/**
 * Pages take `<h3>` for large type as well, and then for all of a text. A heading is short and no sentence;
 * a level that is mostly something else, or most of the page, is no level.
 */
export function withSoundHeadings(blocks: readonly FlowBlock[]): FlowBlock[] {
  const paragraphs = blocks.filter(block => block.type === 'paragraph')
  const trusted = new Set<number>([titleStyle])
  for (const depth of [1, 2, 3, 4, 5, 6]) {
    const all = paragraphs.filter(({headingDepth}) => headingDepth === depth)
    const sound = all.filter(({text}) => isSound(text))
    if (sound.length > all.length / 2 && (all.length < 4 || all.length <= paragraphs.length * 0.6))
      trusted.add(depth)
  }
  return blocks.map(block => {
    if (block.type === 'table' || block.headingDepth === undefined) return block
    if (trusted.has(block.headingDepth) && isSound(block.text)) return block
    return {type: 'paragraph', text: block.text}
  })
}

const isSound = (text: string): boolean => isHeadingText(text) && !/[；，,;]$/.test(text)
