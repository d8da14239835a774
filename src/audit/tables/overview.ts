import type {Words} from '../../diagnostic/types.ts'
import {plural} from '../../reporter/words.ts'
import {type Digest, digestOf} from '../digest.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
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
    rows: rowsFrom(() => rowsOf(audit, others, {language})),
  }
}

function* rowsOf(audit: Audit, others: readonly Table[], {language}: TableOptions): Generator<Cell[]> {
  const digest = digestOf(audit)
  const {partial} = audit
  if (partial) {
    yield row({zh: '结果不完整', en: 'incomplete'}, partial.done, {
      zh: `共找到 ${partial.found} 份，只核对了 ${partial.done} 份：续跑或者合并各分片以后，再用这些数`,
      en: `${partial.found} files were found and ${partial.done} checked: resume, or merge all shards, before these numbers are used`,
    })
  }
  yield row({zh: '文稿', en: 'files'}, digest.drafts, asideWords(digest))
  yield* submissionRows(audit, digest)
  yield* scoreRows(digest)
  for (const {rule, fail} of digest.failing.slice(0, mostItems))
    yield row({zh: '不合格单位最多的项目', en: 'items that most units failed'}, fail, rule.title)
  for (const {title, about} of others) yield [title, undefined, about]

  function row(what: Words, count?: number, note?: Words): Cell[] {
    return [what[language], count, note?.[language]]
  }

  function* submissionRows({missing, unknown, roster}: Audit, counted: Digest): Generator<Cell[]> {
    const {reported, late, twice, unreadable} = counted
    if (roster) yield row({zh: '名单单位', en: 'units of the roster'}, roster.units.length)
    yield row({zh: '已报单位', en: 'units that reported'}, reported)
    if (roster) {
      yield row({zh: '未报单位', en: 'units missing'}, missing.length, named(missing.map(({name}) => name)))
      yield row({zh: '逾期', en: 'late'}, late.length, named(late.map(({draft}) => draft.unit ?? draft.path)))
    }
    yield row({zh: '重复报送', en: 'more than one file'}, twice.length, named(twice.map(({unit}) => unit)))
    yield row({zh: '单位不明的文稿', en: 'files of unknown units'}, unknown.length, named(unknown))
    yield row(
      {zh: '无法读取的文稿', en: 'files that could not be read'},
      unreadable.length,
      unreadable.length > 0
        ? {
            zh: `${names(unreadable.map(({path}) => path)).zh}。无法读取不等于合格`,
            en: `${names(unreadable.map(({path}) => path)).en}. They were not checked, which is no pass`,
          }
        : undefined,
    )
    const {copied, renumbered} = counted
    yield row({zh: '单位之间雷同', en: 'pairs copied'}, copied)
    yield row({zh: '沿用旧稿换数', en: 'earlier reports with other figures'}, renumbered)
  }

  function* scoreRows({average, scored, levels, counts}: Digest): Generator<Cell[]> {
    if (average === undefined) return
    const owner = (at: number) => scored.at(at)!.draft.unit ?? ''
    yield row({zh: '平均得分', en: 'average score'}, average)
    yield row({zh: '最高得分', en: 'best score'}, scored[0]!.draft.score!.value, {zh: owner(0), en: owner(0)})
    yield row({zh: '最低得分', en: 'least score'}, scored.at(-1)!.draft.score!.value, {
      zh: owner(-1),
      en: owner(-1),
    })
    for (const {level, units} of levels)
      yield row({zh: `“${level.title.zh}”的单位`, en: `units that are ${level.title.en}`}, units, {
        zh: `${level.from} 分以上`,
        en: `from ${level.from} points`,
      })
    yield row({zh: '错误', en: 'errors'}, counts.error)
    yield row({zh: '警告', en: 'warnings'}, counts.warning)
    yield row({zh: '提示', en: 'hints'}, counts.hint)
    yield row({zh: '免予核对', en: 'waived'}, counts.waived)
  }
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
