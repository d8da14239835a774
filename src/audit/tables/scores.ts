import {levelWords, organWords} from '../../reporter/words.ts'
import {countingDrafts} from '../digest.ts'
import {type Names, namesOf} from '../names.ts'
import type {Score} from '../score/types.ts'
import type {Audit, Records} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('名次', 'rank', 'number', 6),
  column('单位', 'unit', 'text', 26),
  column('级别', 'level of the unit', 'text', 8),
  column('类别', 'kind of organ', 'text', 14),
  column('得分', 'score', 'decimal', 8),
  column('等级', 'level', 'text', 8),
  column('合格分值', 'points', 'number', 10),
  column('应核对分值', 'of', 'number', 12),
  column('错误', 'errors', 'number', 7),
  column('警告', 'warnings', 'number', 7),
  column('提示', 'hints', 'number', 7),
  column('免予核对', 'waived', 'number', 10),
  column('失分项目（分值）', 'what was lost (points)', 'text', 48),
  column('最省力的改正（改后得分）', 'the cheapest corrections (score after them)', 'text', 48),
  column('文稿', 'file', 'text', 34),
]

/** A row a unit: every point explained, and how it could gain the most with the least. */
export function scores(audit: Audit, records: Records, {language}: TableOptions): Table {
  return {
    name: 'scores',
    title: {zh: '单位得分', en: 'Scores'}[language],
    about: {
      zh: '各单位的名次、得分、失分项目和最省力的改正',
      en: 'rank and score of each unit, what it lost, and the cheapest corrections',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 2,
    rows: rowsFrom(() => rowsOf(audit, records, {language})),
  }
}

function* rowsOf(audit: Audit, records: Records, {language}: TableOptions): Generator<Cell[]> {
  const names = namesOf(audit, language)
  for (const {result, draft} of countingDrafts(audit)) {
    const {counts, unreadable, path} = draft
    const score = records.brief(path).read?.score
    yield [
      result?.rank,
      names.owner(draft),
      result?.level && levelWords[result.level][language],
      result?.type && organWords[result.type][language],
      score?.value,
      score && names.level(score.level),
      score?.points,
      score?.of,
      ...(unreadable
        ? [undefined, undefined, undefined, undefined]
        : [counts.error, counts.warning, counts.hint, counts.waived]),
      score ? lostWords(score, names, language) : unreadable?.[language],
      score && cheapestWords(score, names, language),
      draft.path,
    ]
  }
}

type Language = TableOptions['language']

/** “缺少年份（1）；标题没有居中（1）”. */
function lostWords({lost}: Score, names: Names, language: Language): string {
  return lost
    .map(({ruleId, weight}) =>
      language === 'zh' ? `${names.item(ruleId)}（${weight}）` : `${names.item(ruleId)} (${weight})`,
    )
    .join(language === 'zh' ? '；' : '; ')
}

/** “1.缺少年份，改1处（91.2）；2.…”: each with those before it. */
function cheapestWords({cheapest}: Score, names: Names, language: Language): string {
  return cheapest
    .map(({ruleId, places, score}, at) =>
      language === 'zh'
        ? `${at + 1}.${names.item(ruleId)}，改${places}处（${score}）`
        : `${at + 1}. ${names.item(ruleId)}, in ${places} place${places === 1 ? '' : 's'} (${score})`,
    )
    .join(language === 'zh' ? '；' : '; ')
}
