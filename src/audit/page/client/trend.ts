import type {Tables, TrendRow} from '../data.ts'
import {sheetAnchor} from '../entries.ts'
import {points} from '../words.ts'
import {byId, type Child, h} from './dom.ts'
import {type Pager, pagerIn} from './pager.ts'
import type {Part} from './print.ts'
import {headRow, scrolled} from './table.ts'
import {say, sayAll, signed} from './words.ts'

const pageSize = 100

/** The scores of then and now, and what was mended or broken in between. */
export function startTrend({trend}: Tables): Part {
  let pager: Pager | undefined
  return {
    open() {
      if (pager || !trend) return
      const body = h('tbody')
      const pages = h('div', {class: 'pager'})
      const heads = {
        zh: ['单位', '上次', '本次', '变化', '已改正', '新出现'],
        en: ['Unit', 'Then', 'Now', 'Change', 'Mended', 'New'],
      }
      const caption = say({zh: `与 ${trend.since} 的结果比较`, en: `Against the results of ${trend.since}`})
      byId('trend-body').append(
        scrolled(
          caption,
          h(
            'table',
            {class: 'words trend'},
            h('caption', {}, caption),
            h('thead', {}, headRow(sayAll(heads))),
            body,
          ),
        ),
        pages,
      )
      pager = pagerIn(pages, pageSize, (from, to) =>
        body.replaceChildren(...trend.units.slice(from, to).map(rowOf)),
      )
      pager.show(trend.units.length)
    },
    showAll: all => pager?.showAll(all),
  }
}

function rowOf(row: TrendRow): HTMLElement {
  const {unit, entry, before, now, mended, broken} = row
  const name = entry === undefined ? unit : h('a', {href: `#${sheetAnchor(entry)}`}, unit)
  const score = (value: number | undefined) =>
    h('td', {class: 'number-cell'}, value === undefined ? '–' : points(value))
  return h(
    'tr',
    {},
    h('th', {scope: 'row'}, name),
    score(before),
    score(now),
    h('td', {class: 'number-cell'}, changeOf(row)),
    h('td', {}, itemsOf(mended)),
    h('td', {}, itemsOf(broken)),
  )
}

/** “↑ +3.5”; empty when there is nothing to compare. */
export function changeOf({before, now}: TrendRow): string {
  if (before === undefined || now === undefined) return '–'
  const change = now - before
  if (change === 0) return signed(0, 1)
  return `${change > 0 ? '↑' : '↓'} ${signed(change, 1)}`
}

export function itemsOf(titles: readonly string[]): Child {
  if (titles.length === 0) return '–'
  return h(
    'ul',
    {class: 'plain'},
    titles.map(title => h('li', {}, title)),
  )
}
