import {areaTitle, groupByArea} from '../../../reporter/areas.ts'
import {marks} from '../../types.ts'
import type {TableDraft, TableRule, Tables} from '../data.ts'
import {sheetAnchor} from '../entries.ts'
import {h} from './dom.ts'
import {statusOf} from './status.ts'
import {colon, language, say} from './words.ts'

/** An item, and its place in the verdicts. */
export interface MatrixColumn {
  readonly at: number
  readonly rule: TableRule
}

/** @param rows places of entries */
export function matrixTable(
  tables: Tables,
  columns: readonly MatrixColumn[],
  rows: readonly number[],
): HTMLTableElement {
  const areas = groupByArea(columns, ({rule}) => rule.id)
  const unit = h('th', {scope: 'col', rowspan: 2, class: 'corner'}, say({zh: '单位', en: 'Unit'}))
  const groups = [...areas].map(([area, {length}]) =>
    h('th', {scope: 'colgroup', colspan: length}, h('span', {}, areaTitle(area, language))),
  )
  const heads = columns.map(({rule}) =>
    h('th', {scope: 'col', title: rule.demand}, h('span', {}, rule.title)),
  )
  return h(
    'table',
    {class: 'matrix'},
    h(
      'caption',
      {},
      say({
        zh: `${rows.length} 个单位，${columns.length} 项`,
        en: `${rows.length} units, ${columns.length} items`,
      }),
    ),
    h('thead', {}, h('tr', {class: 'areas'}, unit, groups), h('tr', {class: 'items'}, heads)),
    h(
      'tbody',
      {},
      rows.map(at => rowOf(tables, columns, at)),
    ),
  )
}

function rowOf({entries, drafts}: Tables, columns: readonly MatrixColumn[], at: number): HTMLElement {
  const entry = entries[at]!
  const draft = drafts[entry.drafts[0]!]!
  const name = h('th', {scope: 'row'}, h('a', {href: `#${sheetAnchor(at)}`}, entry.name))
  if (draft.unreadable !== undefined) {
    const words = say({zh: '无法读取，未经核对', en: 'cannot be read, not checked'})
    return h('tr', {}, name, h('td', {class: 'unread', colspan: Math.max(1, columns.length)}, `✗ ${words}`))
  }
  return h(
    'tr',
    {},
    name,
    columns.map(({rule, at: column}) =>
      cellOf(draft, rule, column, `${sheetAnchor(at)}/r${column}`, entry.name),
    ),
  )
}

function cellOf(
  {verdicts}: TableDraft,
  rule: TableRule,
  at: number,
  anchor: string,
  unit: string,
): HTMLElement {
  const {sign, words, look} = statusOf(verdicts[at] ?? ' ', rule.severity)
  if (verdicts[at] !== marks.fail)
    return h('td', {class: look}, h('span', {role: 'img', 'aria-label': words}, sign))
  const label = `${unit}${colon}${rule.title}${colon}${words}`
  return h('td', {class: look}, h('a', {href: `#${anchor}`, 'aria-label': label, tabindex: -1}, sign))
}
