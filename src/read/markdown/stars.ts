import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * Stars that stand for a missing number or name (“志愿者活动**次，…活动**次”) pair up as emphasis and vanish:
 * emphasis that nobody would set is taken back, its source is text.
 */
export function restoreStars(node: RootContent, source: string): void {
  visit(node as Nodes, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in parent)) return undefined
    const start = node.position!.start.offset!
    const raw = source.slice(start, node.position!.end.offset!)
    if (!raw.startsWith('*') || !isGap(raw, source[start - 1])) return undefined
    const text: PhrasingContent = {type: 'text', value: raw, position: node.position!}
    ;(parent.children as PhrasingContent[])[index] = text
    return [SKIP, index + 1]
  })
}

/** Begins with a measure word, cuts a pair of marks in two, or runs from one clause or sentence into the next. */
function isGap(raw: string, before: string | undefined): boolean {
  const inner = raw.replace(/^\*+|\*+$/g, '')
  const inWord = before !== undefined && /[\u4e00-\u9fff]/.test(before)
  const closed = /[。；：，！？]$/.test(inner)
  const measured = /^[次件份名人项个场条起期户年月日]/.test(inner)
  if (measured && (inWord || /^.{0,2}[，。；、]/.test(inner))) return true
  if (inWord && !closed && inner.includes('，') && (inner.length > 24 || !raw.startsWith('**'))) return true
  if (count(inner, '《') !== count(inner, '》') || count(inner, '（') !== count(inner, '）')) return true
  return before !== undefined && /\S/.test(before) && /[。；]/.test(inner) && !closed
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
