import type {TableFigure, Tables} from '../data.ts'
import {sheetAnchor} from '../entries.ts'
import {textField} from './controls.ts'
import {byId, type Child, h, unseen} from './dom.ts'
import {type Pager, pagerIn} from './pager.ts'
import type {Part} from './print.ts'
import {headRow, scrolled} from './table.ts'
import {colon, say, sayAll, signed} from './words.ts'

const pageSize = 100

/** What the units report in numbers: first what a person should look at, then all of it. */
export function startFigures(tables: Tables): Part {
  const place = byId('figures-body')
  let pagers: readonly Pager[] = []
  return {
    open() {
      if (pagers.length > 0) return
      const reporting = tables.entries.map((_, at) => at).filter(at => figuresOf(tables, at).length > 0)
      if (reporting.length === 0) {
        place.replaceChildren(
          h('p', {}, say({zh: '各文稿中没有提取到数据。', en: 'No figures were found in the drafts.'})),
        )
        return
      }
      pagers = [outliers(tables, reporting, place), table(tables, reporting, place)]
    },
    showAll(all) {
      for (const pager of pagers) pager.showAll(all)
    },
  }
}

function figuresOf({entries, drafts}: Tables, at: number): readonly TableFigure[] {
  return drafts[entries[at]!.drafts[0]!]!.figures ?? []
}

function link({entries}: Tables, at: number): HTMLElement {
  return h('a', {href: `#${sheetAnchor(at)}`}, entries[at]!.name)
}

function outliers(tables: Tables, reporting: readonly number[], place: HTMLElement): Pager {
  const found = reporting.flatMap(at =>
    figuresOf(tables, at).flatMap(figure => (figure.outlier === undefined ? [] : {at, figure})),
  )
  const heads = {
    zh: ['单位', '数据', '报送数', '原因', '原句'],
    en: ['Unit', 'Figure', 'Reported', 'Why', 'Sentence'],
  }
  const body = h('tbody')
  const pages = h('div', {class: 'pager'})
  place.append(
    h(
      'h3',
      {},
      say({
        zh: `需要人工核实的数据（${found.length} 处）`,
        en: `Figures for a person to look at (${found.length})`,
      }),
    ),
    found.length === 0
      ? h('p', {}, say({zh: '没有明显异常的数据。', en: 'Nothing is remarkable.'}))
      : scrolled(
          say({zh: '需要人工核实的数据', en: 'Figures to look at'}),
          h('table', {class: 'words'}, headRow(sayAll(heads)), body),
        ),
    pages,
  )
  const pager = pagerIn(pages, pageSize, (from, to) =>
    body.replaceChildren(
      ...found
        .slice(from, to)
        .map(({at, figure}) =>
          h(
            'tr',
            {},
            h('th', {scope: 'row'}, link(tables, at)),
            h('td', {}, tables.columns[figure.column]!.title),
            h('td', {class: 'number-cell'}, amountOf(figure)),
            h('td', {}, figure.outlier),
            h('td', {lang: 'zh-CN'}, figure.sentence),
          ),
        ),
    ),
  )
  pager.show(found.length)
  return pager
}

function table(tables: Tables, reporting: readonly number[], place: HTMLElement): Pager {
  const {columns} = tables
  const body = h('tbody')
  const pages = h('div', {class: 'pager'})
  let rows = reporting
  const median = h(
    'tr',
    {class: 'median'},
    h('th', {scope: 'row'}, say({zh: '中位数（报送份数）', en: 'Median (drafts that report it)'})),
    columns.map(({median, count}) =>
      h('td', {}, median === undefined ? '–' : `${round(median)}（${count}）`),
    ),
  )
  const heads = [say({zh: '单位', en: 'Unit'}), ...columns.map(({title}) => title)]
  place.append(
    h('h3', {}, say({zh: '各单位报送的数据', en: 'What the units report'})),
    h(
      'div',
      {class: 'controls'},
      textField(say({zh: '查找单位', en: 'Find a unit'}), words => {
        rows = reporting.filter(at => tables.entries[at]!.name.toLowerCase().includes(words))
        pager.show(rows.length)
      }),
    ),
    scrolled(
      say({zh: '各单位报送的数据', en: 'What the units report'}),
      h(
        'table',
        {class: 'figures'},
        h(
          'caption',
          {},
          say({
            zh: '报送数，与本单位上年相比；⚑ 需要人工核实',
            en: 'Reported, and the change against the year before; ⚑ to be looked at',
          }),
        ),
        h('thead', {}, headRow(heads), median),
        body,
      ),
    ),
    pages,
  )
  const pager = pagerIn(pages, pageSize, (from, to) =>
    body.replaceChildren(
      ...rows.slice(from, to).map(at =>
        h(
          'tr',
          {},
          h('th', {scope: 'row'}, link(tables, at)),
          columns.map((_, column) => cellOf(figuresOf(tables, at).find(figure => figure.column === column))),
        ),
      ),
    ),
  )
  pager.show(rows.length)
  return pager
}

function cellOf(figure: TableFigure | undefined): HTMLElement {
  if (!figure) return h('td', {class: 'none'}, '–')
  const flag: Child = figure.outlier !== undefined && [
    h('span', {'aria-hidden': 'true'}, ' ⚑'),
    unseen(`${colon}${figure.outlier}`),
  ]
  const change = changeWords(figure)
  return h(
    'td',
    {class: figure.outlier === undefined ? '' : 'outlier', title: figure.outlier},
    amountOf(figure),
    flag,
    change !== '' && [h('br'), h('small', {}, change)],
  )
}

export function amountOf({value, unit}: TableFigure): string {
  return `${round(value)}${unit && ` ${unit}`}`
}

/** “上年 30，+50%”; empty when nothing is known of the year before. */
export function changeWords({earlier, change}: TableFigure): string {
  if (earlier === undefined) return ''
  const share = change === undefined || !Number.isFinite(change) ? '' : `${signed(change * 100, 0)}%`
  const words = {zh: `上年 ${round(earlier)}`, en: `${round(earlier)} the year before`}
  return say({zh: share ? `${words.zh}，${share}` : words.zh, en: share ? `${words.en}, ${share}` : words.en})
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
