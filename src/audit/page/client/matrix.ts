import {areaTitle, groupByArea} from '../../../reporter/areas.ts'
import {signs} from '../../tables/signs.ts'
import {marks} from '../../types.ts'
import type {Tables} from '../data.ts'
import {limits} from '../limits.ts'
import {moveByArrows} from './arrows.ts'
import {checkBox, choice, textField} from './controls.ts'
import {byId, h} from './dom.ts'
import {type MatrixColumn, matrixTable} from './matrix-table.ts'
import {pagerIn} from './pager.ts'
import type {Part} from './print.ts'
import {language, say} from './words.ts'

/** So many rows of 131 items are 13,000 cells. */
const pageSize = 100
/** Items that fit beside each other on A4. */
const onPaper = 48

/** Units down, items across, drawn when it is first looked at. */
export function startMatrix(tables: Tables): Part {
  const place = byId('matrix-body')
  const failed = failedIn(tables)
  const items = groupByArea([...tables.rules.entries()], ([, {id}]) => id)
  const filter = {words: '', area: '', onlyFailed: true}
  const box = h('div', {class: 'scroll tall', tabindex: 0, role: 'group', 'aria-labelledby': 'matrix-title'})
  const pages = h('div', {class: 'pager'})
  let rows: readonly number[] = []
  let columns: readonly MatrixColumn[] = []
  const draw = (from: number, to: number) =>
    box.replaceChildren(matrixTable(tables, columns, rows.slice(from, to)))
  const pager = pagerIn(pages, pageSize, draw)

  function update(): void {
    columns = [...items].flatMap(([area, rules]) =>
      area === filter.area || filter.area === ''
        ? rules.filter(([at]) => !filter.onlyFailed || failed.has(at)).map(([at, rule]) => ({at, rule}))
        : [],
    )
    rows = tables.entries
      .map((_, at) => at)
      .filter(at => tables.entries[at]!.name.toLowerCase().includes(filter.words))
    pager.show(rows.length)
  }
  const set = (change: Partial<typeof filter>) => {
    Object.assign(filter, change)
    update()
  }

  let isOpen = false
  return {
    open() {
      if (isOpen) return
      isOpen = true
      const all = say({zh: '全部', en: 'all'})
      const areas = [...items.keys()]
      const names = areas.map(area => areaTitle(area, language))
      place.append(
        ...notes(tables),
        h(
          'div',
          {class: 'controls'},
          textField(say({zh: '查找单位', en: 'Find a unit'}), words => set({words})),
          choice(say({zh: '方面', en: 'Area'}), [all, ...names], option =>
            set({area: areas[option - 1] ?? ''}),
          ),
          !tables.failedOnly &&
            checkBox(
              say({zh: '只列有单位不合格的项目', en: 'Only items that a unit failed'}),
              onlyFailed => set({onlyFailed}),
              true,
            ),
        ),
        box,
        pages,
      )
      moveByArrows(box)
      update()
    },
    showAll(all) {
      if (!all) return pager.showAll(false)
      const printed = rows.slice(0, limits.printed)
      const parts = Array.from({length: Math.ceil(columns.length / onPaper)}, (_, part) =>
        columns.slice(part * onPaper, (part + 1) * onPaper),
      )
      box.replaceChildren(...parts.map(part => matrixTable(tables, part, printed)))
    },
  }
}

function failedIn({drafts}: Tables): ReadonlySet<number> {
  const failed = new Set<number>()
  for (const {verdicts} of drafts) {
    for (let at = verdicts.indexOf(marks.fail); at !== -1; at = verdicts.indexOf(marks.fail, at + 1))
      failed.add(at)
  }
  return failed
}

function notes({failedOnly}: Tables): HTMLElement[] {
  const blank = say({zh: '空白', en: 'blank'})
  return [
    h(
      'ul',
      {class: 'legend'},
      Object.values(signs).map(({sign, words}) => h('li', {}, `${sign || blank} ${say(words)}`)),
    ),
    h(
      'p',
      {class: 'place'},
      say({
        zh: '不合格的格子是链接，打开单位的意见单；用方向键在这些格子之间移动。',
        en: 'A failed cell is a link to the sheet of its unit; arrow keys move between these cells.',
      }),
    ),
    ...(failedOnly
      ? [
          h(
            'p',
            {class: 'notice'},
            say({
              zh: '单位太多，这里只列有单位不合格的项目；全部项目见工作簿。',
              en: 'There are too many units for all items: these are the ones that a unit failed. The workbook has all of them.',
            }),
          ),
        ]
      : []),
  ]
}
