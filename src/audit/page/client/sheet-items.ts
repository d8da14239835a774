import {areaTitle, groupByArea} from '../../../reporter/areas.ts'
import type {SheetDraft, TableDraft, Tables} from '../data.ts'
import {type Child, h} from './dom.ts'
import {type Anchor, linkTo} from './sheet-findings.ts'
import {statusOf} from './status.ts'
import {language, say} from './words.ts'

/** Every item with its mark and its word, by area; a cross leads to its notes. */
export function itemsOf(
  {rules}: Tables,
  {verdicts}: TableDraft,
  {findings}: SheetDraft,
  anchor: Anchor,
): HTMLElement {
  const notes = new Map<number, number[]>()
  for (const [at, {rule}] of findings.entries()) {
    if (rule !== undefined) notes.set(rule, [...(notes.get(rule) ?? []), at + 1])
  }
  const asked = [...rules.entries()].filter(([at]) => (verdicts[at] ?? ' ') !== ' ')
  const itemOf = ([at, {demand, severity}]: (typeof asked)[number]) => {
    const {sign, words, look} = statusOf(verdicts[at]!, severity)
    return h(
      'li',
      {class: look},
      h('span', {class: 'sign', 'aria-hidden': 'true'}, sign),
      ` ${demand} `,
      h('span', {class: 'state'}, words),
      linksOf(notes.get(at) ?? [], anchor),
    )
  }
  return h(
    'div',
    {},
    h('h4', {}, say({zh: '核对清单', en: 'Checklist'})),
    h(
      'div',
      {class: 'checklist'},
      [...groupByArea(asked, ([, {id}]) => id)].map(([area, items]) =>
        h('div', {class: 'area'}, h('h5', {}, areaTitle(area, language)), h('ul', {}, items.map(itemOf))),
      ),
    ),
  )
}

function linksOf(notes: readonly number[], anchor: Anchor): Child {
  if (notes.length === 0) return false
  const links = notes.map(number => [' ', h('a', {href: linkTo('n', anchor, number)}, number)])
  return h('span', {class: 'links'}, ` ${say({zh: '批注', en: 'notes'})}`, links)
}
