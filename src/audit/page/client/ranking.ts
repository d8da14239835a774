import type {TableEntry, Tables} from '../data.ts'
import {limits} from '../limits.ts'
import {type Column, columnWords} from '../words.ts'
import {checkBox, choice, textField} from './controls.ts'
import {button, byId, h} from './dom.ts'
import {pagerIn} from './pager.ts'
import type {Part} from './print.ts'
import {compareBy, type SortKey} from './sort.ts'
import {say, unitsCount} from './words.ts'

const pageSize = 200

export interface Ranking extends Part {
  /** The entries that the filters leave, in the order that they are shown in. */
  order(): readonly number[]
}

interface Filter {
  words: string
  /** From 0; −1 is all of them. */
  level: number
  copies: boolean
  late: boolean
  unreadable: boolean
}

/** Makes the heads of the table buttons, puts filters above it, and shows a page of its rows at a time. */
export function startRanking(tables: Tables, printSheets: (entries: readonly number[]) => void): Ranking {
  const body = byId('ranking').querySelector('tbody')!
  const rows = [...body.rows]
  const filter: Filter = {words: '', level: -1, copies: false, late: false, unreadable: false}
  let sort: {column: Column; isDescending: boolean} | undefined
  let order: readonly number[] = []
  const draw = (from: number, to: number) =>
    body.replaceChildren(...order.slice(from, to).map(at => rows[at]!))
  const pager = pagerIn(byId('ranking-pager'), pageSize, draw)
  const status = h('span', {role: 'status', class: 'count'})
  const print = button('', () => order.length > 0 && order.length <= limits.printed && printSheets(order))

  function update(): void {
    const kept = rows.map((_, at) => at).filter(at => matches(tables, at, filter))
    order = sort ? kept.sort(compareBy(at => keyOf(tables, at, sort!.column), sort.isDescending)) : kept
    pager.show(order.length)
    status.textContent = unitsCount(order.length)
    print.textContent = printWords(order.length)
    print.setAttribute('aria-disabled', String(order.length === 0 || order.length > limits.printed))
  }

  byId('ranking-controls').append(...controlsOf(tables, filter, update), status, print)
  byId('ranking-controls').hidden = false
  makeSortable((column, isDescending) => {
    sort = {column, isDescending}
    update()
  })
  update()
  return {
    open: () => {},
    order: () => order,
    showAll: pager.showAll,
  }
}

function printWords(count: number): string {
  if (count > limits.printed)
    return say({
      zh: `打印意见单（请先筛选到 ${limits.printed} 个单位以内）`,
      en: `Print sheets (first filter down to ${limits.printed} units)`,
    })
  return say({zh: `打印这 ${count} 个单位的意见单`, en: `Print the sheets of these ${count}`})
}

function controlsOf({levels}: Tables, filter: Filter, update: () => void): HTMLElement[] {
  const set = (change: Partial<Filter>) => {
    Object.assign(filter, change)
    update()
  }
  const all = say({zh: '全部', en: 'all'})
  return [
    textField(say({zh: '查找单位', en: 'Find a unit'}), words => set({words})),
    choice(say(columnWords.level), [all, ...levels.map(({title}) => title)], option =>
      set({level: option - 1}),
    ),
    checkBox(say({zh: '只看雷同', en: 'Only with copies'}), copies => set({copies})),
    checkBox(say({zh: '只看逾期', en: 'Only late'}), late => set({late})),
    checkBox(say({zh: '只看无法读取', en: 'Only unreadable'}), unreadable => set({unreadable})),
  ]
}

function matches({entries, drafts}: Tables, at: number, filter: Filter): boolean {
  const entry = entries[at]!
  const own = entry.drafts.map(place => drafts[place]!)
  const [first] = own
  return (
    entry.name.toLowerCase().includes(filter.words) &&
    (filter.level < 0 || first?.level === filter.level) &&
    (!filter.copies || entry.copies > 0) &&
    (!filter.late || first?.late !== undefined) &&
    (!filter.unreadable || own.some(({unreadable}) => unreadable !== undefined))
  )
}

function keyOf({entries, drafts}: Tables, at: number, column: Column): SortKey {
  const entry: TableEntry = entries[at]!
  const draft = drafts[entry.drafts[0]!]!
  switch (column) {
    case 'rank':
      return entry.rank
    case 'unit':
      return entry.name
    case 'score':
      return draft.score
    case 'level':
      // The best level is the first.
      return draft.level === undefined ? undefined : -draft.level
    case 'errors':
      return draft.unreadable === undefined ? draft.counts[0] : undefined
    case 'warnings':
      return draft.unreadable === undefined ? draft.counts[1] : undefined
    case 'hints':
      return draft.unreadable === undefined ? draft.counts[2] : undefined
    case 'late':
      return draft.late
    case 'copies':
      return entry.copies || undefined
    case 'unreadable':
      return entry.drafts.filter(place => drafts[place]!.unreadable !== undefined).length || undefined
  }
}

/** Numbers begin with the greatest, as one looks for it; ranks and names with the first. */
const ascending: readonly Column[] = ['rank', 'unit']

function makeSortable(sort: (column: Column, isDescending: boolean) => void): void {
  const heads = [...byId('ranking').querySelectorAll<HTMLElement>('th[data-column]')]
  for (const head of heads) {
    const column = head.dataset.column as Column
    const press = () => {
      const now = head.getAttribute('aria-sort')
      const isDescending = now === null ? !ascending.includes(column) : now === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
      sort(column, isDescending)
    }
    head.replaceChildren(button(head.textContent ?? '', press, {class: 'sort'}))
  }
}
