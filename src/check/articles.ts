import {parseHan} from '../tree/numbering.ts'
import type {Numbered} from './numbered.ts'
import type {CheckContext} from './types.ts'

/** “第四条　……”: a space follows, for “第四条规定” cites another document. */
const article = /^第([一二三四五六七八九十]{1,3})条(?=[ \u3000\u00a0])/
const sign = /第一条[ \u3000\u00a0]/g

/**
 * The articles of each set of rules in a document, which begins with 第一条. A leap is no slip but a citation, as in a list
 * of the articles that were changed: with it the set ends.
 */
export function articleGroups(context: CheckContext): Numbered[][] {
  if (context.blocksWith(sign, false).length === 0) return []
  const groups: Numbered[][] = []
  let open = false
  for (const {node, flow} of context.blocks) {
    if (node.type !== 'paragraph' && node.type !== 'sectionHeading') continue
    const found = article.exec(flow.text)
    const value = found ? parseHan(found[1]!) : undefined
    if (value === undefined) continue
    const numbered = {value, number: found![0], kind: 'article', range: () => flow.range(0, found![0].length)}
    if (value === 1) groups.push([numbered])
    else if (open && isNear(value - groups.at(-1)!.at(-1)!.value)) groups.at(-1)!.push(numbered)
    else {
      open = false
      continue
    }
    open = true
  }
  return groups
}

const isNear = (leap: number) => leap >= -1 && leap <= 2
