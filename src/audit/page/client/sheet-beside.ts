import type {TableDraft, TableEntry, Tables} from '../data.ts'
import {pairAnchor} from '../entries.ts'
import {points} from '../words.ts'
import {h} from './dom.ts'
import {amountOf, changeWords, round} from './figures.ts'
import {textTable} from './table.ts'
import {changeOf, itemsOf} from './trend.ts'
import {colon, say, sayAll} from './words.ts'

/** What a sheet tells of the unit beside others and beside its past. */

export function copiesOf({pairs}: Tables, {pairs: own}: TableEntry): HTMLElement | false {
  if (own.length === 0) return false
  return h(
    'section',
    {},
    h('h3', {}, say({zh: '雷同', en: 'Copies'})),
    h(
      'ul',
      {},
      own.map(at => {
        const {kind, names, similarity} = pairs[at]!
        const words = say({
          zh: `${names.join(' 与 ')}，相似度 ${similarity}%`,
          en: `${names.join(' and ')}, ${similarity}% alike`,
        })
        return h('li', {}, `${kind}${colon}`, h('a', {href: `#${pairAnchor(at)}`}, words))
      }),
    ),
  )
}

export function figuresOf({columns}: Tables, {figures = []}: TableDraft): HTMLElement | false {
  if (figures.length === 0) return false
  const heads = {
    zh: ['数据', '报送数', '与上年相比', '各单位中位数', '原句', '需要核实'],
    en: ['Figure', 'Reported', 'The year before', 'Median of all', 'Sentence', 'To be looked at'],
  }
  const rows = figures.map(figure => {
    const {title, median} = columns[figure.column]!
    return h(
      'tr',
      {},
      h('th', {scope: 'row'}, title),
      h('td', {class: 'number-cell'}, amountOf(figure)),
      h('td', {}, changeWords(figure) || '–'),
      h('td', {class: 'number-cell'}, median === undefined ? '–' : round(median)),
      h(
        'td',
        {},
        h('span', {lang: 'zh-CN'}, figure.sentence),
        ' ',
        h('span', {class: 'place'}, figure.place),
      ),
      h('td', {class: figure.outlier === undefined ? '' : 'outlier'}, figure.outlier ?? '–'),
    )
  })
  return h(
    'div',
    {},
    h('h4', {}, say({zh: '报送的数据', en: 'Figures'})),
    textTable(say({zh: '文稿中的数据', en: 'Figures in the draft'}), sayAll(heads), rows),
  )
}

export function trendOf({trend}: Tables, at: number): HTMLElement | false {
  const row = trend?.units.find(({entry}) => entry === at)
  if (!trend || !row) return false
  const {before, now, mended, broken} = row
  const score = (value: number | undefined) => (value === undefined ? '–' : points(value))
  return h(
    'section',
    {},
    h('h3', {}, say({zh: `与 ${trend.since} 的结果比较`, en: `Against the results of ${trend.since}`})),
    h(
      'p',
      {},
      say({
        zh: `得分由 ${score(before)} 变为 ${score(now)}（${changeOf(row)}）。`,
        en: `The score was ${score(before)} and is ${score(now)} (${changeOf(row)}).`,
      }),
    ),
    h('h4', {}, say({zh: '已改正', en: 'Mended'})),
    itemsOf(mended),
    h('h4', {}, say({zh: '新出现', en: 'New'})),
    itemsOf(broken),
  )
}
