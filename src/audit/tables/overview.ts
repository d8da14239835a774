import type {Language, Words} from '../../diagnostic/types.ts'
import {plural} from '../../reporter/words.ts'
import {type Digest, digestOf} from '../digest.ts'
import type {Audit} from '../types.ts'
import {column, inBoth, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('事项', 'what', 'text', 28),
  column('数', 'count', 'number', 10),
  column('说明', 'note', 'text', 90),
]

/** Names in a note; the table that has all of them is named there. */
const mostNames = 20
/** Items that most units failed. */
const mostItems = 10

/**
 * What a supervisor reads first, and what the other tables have.
 *
 * @param others the tables beside it
 */
export function overview(audit: Audit, others: readonly Table[], {language}: TableOptions): Table {
  return {
    name: 'overview',
    title: {zh: '总览', en: 'Overview'}[language],
    about: {zh: '总的情况', en: 'the whole at a glance'}[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() => cellsOf(rowsOf(audit, others), language)),
  }
}

type Row = readonly [what: Words, count?: number | undefined, note?: Words | undefined]

function* cellsOf(rows: Iterable<Row>, language: Language): Generator<Cell[]> {
  for (const [what, count, note] of rows) yield [what[language], count, note?.[language]]
}

function* rowsOf(audit: Audit, others: readonly Table[]): Generator<Row> {
  const digest = digestOf(audit)
  if (audit.partial) yield partialRow(audit.partial)
  yield [{zh: '文稿', en: 'files'}, digest.drafts, asideWords(digest)]
  yield* submissionRows(audit, digest)
  yield* scoreRows(digest)
  for (const {rule, fail} of digest.failing.slice(0, mostItems))
    yield [{zh: '不合格单位最多的项目', en: 'items that most units failed'}, fail, rule.title]
  for (const {title, about} of others) yield [inBoth(title), undefined, inBoth(about)]
}

function partialRow({found, done}: NonNullable<Audit['partial']>): Row {
  return [
    {zh: '结果不完整', en: 'incomplete'},
    done,
    {
      zh: `共找到 ${found} 份，只核对了 ${done} 份：续跑或者合并各分片以后，再用这些数`,
      en: `${found} files were found and ${done} checked: resume, or merge all shards, before these numbers are used`,
    },
  ]
}

function* submissionRows({missing, unknown, roster}: Audit, digest: Digest): Generator<Row> {
  const {reported, late, twice, unreadable, copied, renumbered} = digest
  if (roster) yield [{zh: '名单单位', en: 'units of the roster'}, roster.units.length]
  yield [{zh: '已报单位', en: 'units that reported'}, reported]
  if (roster) {
    yield [{zh: '未报单位', en: 'units missing'}, missing.length, named(missing.map(({name}) => name))]
    yield [{zh: '逾期', en: 'late'}, late.length, named(late.map(({draft}) => draft.unit ?? draft.path))]
  }
  yield [{zh: '重复报送', en: 'more than one file'}, twice.length, named(twice.map(({unit}) => unit))]
  yield [{zh: '单位不明的文稿', en: 'files of unknown units'}, unknown.length, named(unknown)]
  yield [
    {zh: '无法读取的文稿', en: 'files that could not be read'},
    unreadable.length,
    unreadableNote(unreadable.map(({path}) => path)),
  ]
  yield [{zh: '单位之间雷同', en: 'pairs copied'}, copied]
  yield [{zh: '沿用旧稿换数', en: 'earlier reports with other figures'}, renumbered]
}

function unreadableNote(paths: readonly string[]): Words | undefined {
  if (paths.length === 0) return undefined
  const {zh, en} = names(paths)
  return {zh: `${zh}。无法读取不等于合格`, en: `${en}. They were not checked, which is no pass`}
}

function* scoreRows({average, scored, levels, counts}: Digest): Generator<Row> {
  if (average === undefined) return
  const ofOne = (what: Words, {draft}: Digest['scored'][number]): Row => [
    what,
    draft.score!.value,
    inBoth(draft.unit ?? ''),
  ]
  yield [{zh: '平均得分', en: 'average score'}, average]
  yield ofOne({zh: '最高得分', en: 'best score'}, scored[0]!)
  yield ofOne({zh: '最低得分', en: 'least score'}, scored.at(-1)!)
  for (const {level, units} of levels)
    yield [
      {zh: `“${level.title.zh}”的单位`, en: `units that are ${level.title.en}`},
      units,
      {zh: `${level.from} 分以上`, en: `from ${level.from} points`},
    ]
  yield [{zh: '错误', en: 'errors'}, counts.error]
  yield [{zh: '警告', en: 'warnings'}, counts.warning]
  yield [{zh: '提示', en: 'hints'}, counts.hint]
  yield [{zh: '免予核对', en: 'waived'}, counts.waived]
}

function asideWords({aside}: Digest): Words | undefined {
  if (aside === 0) return undefined
  return {
    zh: `每个单位只计一份，另 ${aside} 份不计入以下的得分、等级和问题数，见“报送情况”`,
    en: `one file a unit counts; scores, levels and findings below are without ${plural(aside, 'other')}, see “Submission”`,
  }
}

const named = (list: readonly string[]): Words | undefined => (list.length > 0 ? names(list) : undefined)

function names(list: readonly string[]): Words {
  const shown = list.slice(0, mostNames)
  if (shown.length === list.length) return {zh: shown.join('、'), en: shown.join(', ')}
  return {
    zh: `${shown.join('、')}等 ${list.length} 个，全部见“报送情况”`,
    en: `${shown.join(', ')} and others, ${list.length} in all: see “Submission”`,
  }
}
