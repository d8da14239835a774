import {namesOf} from '../names.ts'
import type {Trend} from '../trend/types.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('单位', 'unit', 'text', 26),
  column('上次得分', 'score before', 'decimal', 10),
  column('本次得分', 'score now', 'decimal', 10),
  column('变化', 'change', 'decimal', 8),
  column('已改正的项目', 'mended', 'text', 60),
  column('新出现的问题', 'new failures', 'text', 60),
]

/** A row a unit: what changed since the earlier run. */
export function trend(audit: Audit, trend: Trend, {language}: TableOptions): Table {
  return {
    name: 'trend',
    title: {zh: '与上次相比', en: 'Trend'}[language],
    about: {zh: `与${trend.since}的核对相比`, en: `what changed since ${trend.since}`}[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() => rowsOf(audit, trend, {language})),
  }
}

function* rowsOf(audit: Audit, {units}: Trend, {language}: TableOptions): Generator<Cell[]> {
  const names = namesOf(audit, language)
  const list = (ids: readonly string[]) => ids.map(id => names.item(id)).join(language === 'zh' ? '；' : '; ')
  for (const {unit, before, now, mended, broken} of units) {
    const change =
      before === undefined || now === undefined ? undefined : Math.round(10 * (now - before)) / 10
    yield [unit, before, now, change, list(mended), list(broken)]
  }
}
