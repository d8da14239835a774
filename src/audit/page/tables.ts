import {lineWords} from '../../diagnostic/place.ts'
import type {Language, Words} from '../../diagnostic/types.ts'
import {formatBases} from '../../reporter/basis.ts'
import {formatYear, kindWords} from '../../reporter/words.ts'
import type {FigureRow} from '../figures/types.ts'
import type {Audit, AuditedDraft, AuditedRule} from '../types.ts'
import type {
  FigureHead,
  TableDraft,
  TableEntry,
  TableFigure,
  TablePair,
  TableRule,
  Tables,
  TableTrend,
} from './data.ts'
import type {Entry} from './entries.ts'
import {limits} from './limits.ts'
import {copyKindWords} from './words.ts'

/** What the script draws its tables from. */
export function tablesOf(audit: Audit, entries: readonly Entry[], language: Language): Tables {
  const {head, drafts, figures, units} = audit
  const columns = new Map(figures.columns.map(({id}, at) => [id, at]))
  const rows = new Map(Array.from(figures.rows, row => [row.path, tableFigures(row, columns, language)]))
  const trend = trendOf(audit, entries, language)
  return {
    rules: head.rules.map(rule => ruleOf(rule, language)),
    levels: head.scoring.levels.map(({title, from}) => ({title: title[language], from})),
    drafts: drafts.map(draft => draftOf(draft, audit, rows.get(draft.path), language)),
    entries: entriesOf(audit, entries),
    pairs: audit.copies.pairs.map(({kind, a, b, similarity}): TablePair => {
      const name = (side: typeof a) => side.unit ?? side.path
      return {
        kind: copyKindWords[kind][language],
        names: [name(a), name(b)],
        similarity: Math.round(similarity * 100),
      }
    }),
    columns: figures.columns.map(({title, count, median}): FigureHead => {
      return {title: title[language], count, ...(median !== undefined && {median})}
    }),
    ...(trend && {trend}),
    ...(units.length > limits.unitsWithAllItems && {failedOnly: true}),
  }
}

function ruleOf(
  {id, title, demand, severity, weight, why, basis}: AuditedRule,
  language: Language,
): TableRule {
  return {
    id,
    title: title[language],
    demand: demand[language],
    severity,
    weight,
    why: why[language],
    basis: formatBases(basis, language),
  }
}

function draftOf(
  draft: AuditedDraft,
  {head}: Audit,
  figures: readonly TableFigure[] | undefined,
  language: Language,
): TableDraft {
  const {path, verdicts, counts, score, late, unreadable, kind, year, date, dateFrom} = draft
  const level = score ? head.scoring.levels.findIndex(({id}) => id === score.level) : -1
  const facts = [
    kind && kindWords[kind][language],
    !unreadable && formatYear(year, language),
    date && dateWords(date, dateFrom)[language],
  ]
  return {
    path,
    verdicts,
    counts: [counts.error, counts.warning, counts.hint, counts.waived],
    ...(score && {score: score.value}),
    ...(level >= 0 && {level}),
    ...(late !== undefined && late > 0 && {late}),
    ...(unreadable && {unreadable: unreadable[language]}),
    facts: facts.filter(fact => fact).join(language === 'zh' ? '，' : ', '),
    ...(figures && figures.length > 0 && {figures}),
  }
}

/** A copy of a file has the day of the copying, so it is said where a date comes from. */
function dateWords(date: string, from: AuditedDraft['dateFrom']): Words {
  if (from === 'file') return {zh: `文件日期 ${date}`, en: `file of ${date}`}
  return {zh: `成文日期 ${date}`, en: `dated ${date}`}
}

function tableFigures(
  {cells}: FigureRow,
  columns: ReadonlyMap<string, number>,
  language: Language,
): readonly TableFigure[] {
  return cells.flatMap(({id, figure, earlier, outlier}) => {
    const column = columns.get(id)
    if (column === undefined) return []
    const {value, unit, sentence, line, place} = figure
    return {
      column,
      value,
      unit,
      sentence,
      place: lineWords(line, place)[language],
      ...(earlier && {earlier: earlier.value, change: earlier.change}),
      ...(outlier && {outlier: outlier[language]}),
    }
  })
}

function entriesOf({drafts, copies, twice}: Audit, entries: readonly Entry[]): readonly TableEntry[] {
  const pairsAt = new Map<string, number[]>()
  for (const [at, {a, b}] of copies.pairs.entries()) {
    for (const {path, earlier} of [a, b]) {
      if (earlier) continue
      const known = pairsAt.get(path)
      if (known) known.push(at)
      else pairsAt.set(path, [at])
    }
  }
  const alike = new Map(twice.toReversed().map(({unit, paths}) => [unit, paths.length]))
  return entries.map(({name, unit, drafts: own}) => {
    const handedIn = unit && alike.get(unit.unit)
    const pairs = [...new Set(own.flatMap(at => pairsAt.get(drafts[at]!.path) ?? []))]
    return {
      name,
      drafts: own,
      ...(unit?.rank !== undefined && {rank: unit.rank}),
      ...(!unit && {isUnknown: true as const}),
      ...(handedIn !== undefined && {twice: handedIn}),
      pairs,
      copies: pairs.filter(at => copies.pairs[at]!.kind === 'copied').length,
    }
  })
}

function trendOf(
  {trend, head}: Audit,
  entries: readonly Entry[],
  language: Language,
): TableTrend | undefined {
  if (!trend) return undefined
  const places = new Map(entries.flatMap(({unit}, at) => (unit ? [[unit.unit, at]] : [])))
  const titles = new Map(head.rules.map(({id, title}) => [id, title[language]]))
  const named = (ids: readonly string[]) => ids.map(id => titles.get(id) ?? id)
  return {
    since: trend.since,
    units: trend.units.map(({unit, before, now, mended, broken}) => {
      const entry = places.get(unit)
      return {
        unit,
        ...(entry !== undefined && {entry}),
        ...(before !== undefined && {before}),
        ...(now !== undefined && {now}),
        mended: named(mended),
        broken: named(broken),
      }
    }),
  }
}
