import {type Sheet, sheetId, type Tables} from '../data.ts'
import {sheetAnchor} from '../entries.ts'
import {levelLook} from '../level.ts'
import {points} from '../words.ts'
import {button, type Child, dataOf, h} from './dom.ts'
import {copiesOf, figuresOf, trendOf} from './sheet-beside.ts'
import {findingsOf} from './sheet-findings.ts'
import {itemsOf} from './sheet-items.ts'
import {scoreOf} from './sheet-score.ts'
import {say} from './words.ts'

/** What goes with a sheet when it is read on a screen: the way to others. */
export interface SheetLinks {
  readonly order: readonly number[]
  readonly print: () => void
}

/**
 * All about one unit. `links` are left out on paper.
 *
 * @param titleId of its heading
 */
export function sheetOf(tables: Tables, at: number, titleId: string, links?: SheetLinks): HTMLElement {
  const entry = tables.entries[at]!
  const sheet = dataOf<Sheet>(sheetId(at))
  return h(
    'article',
    {class: 'sheet', 'aria-labelledby': titleId},
    links && linksOf(at, links),
    h(
      'header',
      {},
      h('p', {class: 'paper'}, document.querySelector('.top h1')?.textContent ?? ''),
      h('h2', {id: titleId, tabindex: -1}, entry.name),
      h('p', {class: 'facts'}, factsOf(tables, at)),
    ),
    entry.drafts.map((_, nth) => draftOf(tables, at, sheet, nth)),
    copiesOf(tables, entry),
    trendOf(tables, at),
  )
}

function linksOf(at: number, {order, print}: SheetLinks): HTMLElement {
  const place = order.indexOf(at)
  const to = (entry: number | undefined, words: string) =>
    entry !== undefined && h('a', {href: `#${sheetAnchor(entry)}`}, words)
  return h(
    'nav',
    {class: 'beside', 'aria-label': say({zh: '意见单之间', en: 'Between sheets'})},
    h('a', {href: '#ranking'}, say({zh: '回到排名', en: 'Back to the ranking'})),
    place >= 0 && to(order[place - 1], say({zh: '上一单位', en: 'Previous unit'})),
    place >= 0 && to(order[place + 1], say({zh: '下一单位', en: 'Next unit'})),
    button(say({zh: '打印本单', en: 'Print this sheet'}), print),
  )
}

function factsOf({entries, drafts, levels}: Tables, at: number): Child {
  const {rank, drafts: own, isUnknown, twice} = entries[at]!
  const {score, level} = drafts[own[0]!]!
  return [
    rank !== undefined && h('span', {}, say({zh: `第 ${rank} 名`, en: `rank ${rank}`})),
    score !== undefined &&
      h('span', {class: 'score'}, say({zh: `${points(score)} 分`, en: `score ${points(score)}`})),
    level !== undefined &&
      h('span', {class: `level ${levelLook(level, levels.length)}`}, levels[level]!.title),
    twice !== undefined &&
      h('span', {class: 'badge'}, say({zh: `重复报送 ${twice} 份`, en: `reported twice: ${twice} drafts`})),
    own.length > 1 &&
      h(
        'span',
        {class: 'place'},
        say({zh: `共 ${own.length} 份，以第一份为准`, en: `${own.length} drafts; the first one counts`}),
      ),
    isUnknown && h('span', {class: 'badge'}, say({zh: '不能认定单位', en: 'unit not known'})),
  ]
}

function draftOf(tables: Tables, at: number, sheet: Sheet, nth: number): HTMLElement {
  const draft = tables.drafts[tables.entries[at]!.drafts[nth]!]!
  const told = sheet[nth]!
  const head = [
    h('h3', {}, draft.path),
    h(
      'p',
      {},
      draft.facts,
      draft.late !== undefined &&
        h('strong', {class: 'late'}, say({zh: `　逾期 ${draft.late} 天`, en: `, ${draft.late} days late`})),
    ),
  ]
  if (draft.unreadable !== undefined) {
    const words = {
      zh: '本文稿未经核对，任何一项都不能算合格。',
      en: 'Nothing was checked, so no item counts as passed.',
    }
    return h(
      'section',
      {},
      head,
      h('p', {class: 'unread'}, `✗ ${say({zh: '无法读取：', en: 'cannot be read: '})}${draft.unreadable}`),
      h('p', {}, say(words)),
    )
  }
  const anchor = {entry: sheetAnchor(at), draft: nth}
  const parts = [
    h(
      'ul',
      {class: 'identity'},
      told.identity.map(line => h('li', {}, line)),
    ),
    scoreOf(tables, draft, told),
    findingsOf(tables, told, anchor),
    itemsOf(tables, draft, told, anchor),
    figuresOf(tables, draft),
  ]
  if (nth === 0) return h('section', {}, head, parts)
  const words = say({zh: '这一份不计入排名，展开查看', en: 'This one does not count; open it to look'})
  return h('section', {}, head, h('details', {}, h('summary', {}, words), parts))
}
