import type {SheetDraft, TableDraft, Tables} from '../data.ts'
import {points} from '../words.ts'
import {h} from './dom.ts'
import {textTable} from './table.ts'
import {say, sayAll} from './words.ts'

/** Where each point went, and how to get the next level. */
export function scoreOf(tables: Tables, {score}: TableDraft, told: SheetDraft): HTMLElement | false {
  const {lost, of = 0, points: reached = 0} = told
  if (score === undefined) return false
  const worth = (weight: number) => points(of === 0 ? 0 : (weight / of) * 100)
  const explained = say({
    zh: `应核对项目的权重共 ${of}，合格的占 ${reached}，得分 ${reached}÷${of}×100＝${points(score)}。`,
    en: `The items that were asked weigh ${of}, those that passed ${reached}: ${reached} ÷ ${of} × 100 = ${points(score)}.`,
  })
  const rows = lost.map(({rule, weight}) =>
    h(
      'tr',
      {},
      h('th', {scope: 'row'}, tables.rules[rule]!.title),
      h('td', {class: 'number-cell'}, weight),
      h('td', {class: 'number-cell'}, worth(weight)),
    ),
  )
  const heads = {zh: ['项目', '权重', '失分'], en: ['Item', 'Weight', 'Points lost']}
  return h(
    'div',
    {},
    h('h4', {}, say({zh: '得分', en: 'Score'})),
    h('p', {}, explained),
    cheapestOf(tables, score, told),
    rows.length > 0 && textTable(say({zh: '失分的项目', en: 'Where points were lost'}), sayAll(heads), rows),
  )
}

function cheapestOf({rules, levels}: Tables, score: number, {cheapest}: SheetDraft): HTMLElement | false {
  const last = cheapest.at(-1)
  if (!last) return false
  const reached = levels.find(({from}) => last.score >= from)
  const now = levels.find(({from}) => score >= from)
  const head =
    reached && reached !== now
      ? say({
          zh: `改正以下 ${cheapest.length} 项即可达到“${reached.title}”：`,
          en: `To reach “${reached.title}”, correct these ${cheapest.length}:`,
        })
      : say({zh: '最省力的改正：', en: 'The cheapest corrections:'})
  return h(
    'div',
    {class: 'cheapest'},
    h('p', {}, h('strong', {}, head)),
    h(
      'ol',
      {},
      cheapest.map(({rule, places, score}) =>
        h(
          'li',
          {},
          say({
            zh: `${rules[rule]!.title}（改 ${places} 处），得分升至 ${points(score)}`,
            en: `${rules[rule]!.title} (places: ${places}): the score becomes ${points(score)}`,
          }),
        ),
      ),
    ),
  )
}
