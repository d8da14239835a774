import {countingDrafts} from '../digest.ts'
import {namesOf} from '../names.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import {signNameOf, signs} from './signs.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const heads = [
  column('名次', 'rank', 'number', 6),
  column('单位', 'unit', 'text', 26),
  column('得分', 'score', 'decimal', 8),
  column('等级', 'level', 'text', 8),
  column('合格', 'passed', 'number', 7),
  column('不合格', 'failed', 'number', 8),
]

/** Unit × item: a row a unit, a sign an item. */
export function matrix(audit: Audit, {language}: TableOptions): Table {
  const items = audit.head.rules.map(({title}) => ({title: title[language], kind: 'mark', width: 4}) as const)
  return {
    name: 'matrix',
    title: {zh: '逐项对照', en: 'Matrix'}[language],
    about: {
      zh: '各单位逐项核对的结果，各符号的含义见“计算说明”',
      en: 'each item of the checklist for each unit; the signs are explained under “Method”',
    }[language],
    columns: [...inLanguage(heads, language), ...items],
    frozen: 3,
    rows: rowsFrom(() => rowsOf(audit, {language})),
  }
}

function* rowsOf(audit: Audit, {language}: TableOptions): Generator<Cell[]> {
  const names = namesOf(audit, language)
  const {rules} = audit.head
  for (const {result, draft} of countingDrafts(audit)) {
    const {score, verdicts, unreadable} = draft
    const marks = rules.map(({severity}, at) =>
      signNameOf(unreadable ? undefined : (verdicts[at] ?? ' '), severity),
    )
    const count = (wanted: string) => marks.filter(mark => mark === wanted).length
    yield [
      result?.rank,
      names.owner(draft),
      score?.value,
      score && names.level(score.level),
      unreadable ? undefined : count('pass'),
      unreadable ? undefined : count('fail'),
      ...marks.map(mark => signs[mark].sign),
    ]
  }
}
