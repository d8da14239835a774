import {type Child, h} from './dom.ts'

export function headRow(heads: readonly string[]): HTMLElement {
  return h(
    'tr',
    {},
    heads.map(head => h('th', {scope: 'col'}, head)),
  )
}

/** A table that is wider than a telephone, in a box that the keyboard can scroll. */
export function scrolled(label: string, table: HTMLTableElement): HTMLElement {
  return h('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': label}, table)
}

/** Texts stand left, numbers right. */
export function textTable(caption: string, heads: readonly string[], rows: readonly Child[]): HTMLElement {
  const table = h(
    'table',
    {class: 'words'},
    h('caption', {}, caption),
    h('thead', {}, headRow(heads)),
    h('tbody', {}, rows),
  )
  return scrolled(caption, table)
}
