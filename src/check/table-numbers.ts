import type {Parent} from 'unist'
import type {Node} from '../tree/types.ts'
import type {Numbered} from './numbered.ts'
import type {CheckContext} from './types.ts'

/**
 * The numbers in the column 序号 of each table, anew from each 1. Where cells are joined a row has fewer of them, and nobody
 * knows which is which; and a leap is a choice from a longer list.
 */
export function tableGroups(context: CheckContext): Numbered[][] {
  if (!context.text.includes('序号')) return []
  const groups: Numbered[][] = []
  for (const table of context.nodesOf('table')) {
    const [head, ...rows] = table.children as Parent[]
    const width = head!.children.length
    const at = head!.children.findIndex(cell => context.flow(cell as Node).text.trim() === '序号')
    if (at === -1 || rows.some(({children}) => children.length !== width)) continue
    groups.push(
      ...countedIn(
        rows.map(({children}) => children[at] as Node),
        context,
      ),
    )
  }
  return groups
}

function countedIn(cells: readonly Node[], context: CheckContext): Numbered[][] {
  const groups: Numbered[][] = []
  for (const cell of cells) {
    const number = context.flow(cell).text.trim()
    // 合计 stands below them.
    if (!/^\d{1,3}$/.test(number)) continue
    const value = Number(number)
    const numbered = {value, number, kind: 'serial', range: () => cell.position!}
    const before = groups.at(-1)?.at(-1)
    if (value === 1) groups.push([numbered])
    else if (before === undefined || value < before.value || value > before.value + 2) return []
    else groups.at(-1)!.push(numbered)
  }
  return groups
}
