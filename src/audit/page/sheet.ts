import {placeWords} from '../../diagnostic/place.ts'
import type {Language, Words} from '../../diagnostic/types.ts'
import type {DraftRecord, ReadDraft, RecordedDiagnostic, RecordedWaived} from '../types.ts'
import type {Told} from '../unit/types.ts'
import type {SheetDraft, SheetFinding} from './data.ts'
import {passagesOf} from './excerpt.ts'
import {limits} from './limits.ts'
import {percent, sourceWords} from './words.ts'

export interface SheetOptions {
  readonly language: Language
  /** The places of the rules, by their ids. */
  readonly rules: ReadonlyMap<string, number>
  /** Findings stand at their text. */
  readonly withText: boolean
}

/** What the sheet of a unit tells of one of its drafts. */
export function sheetDraftOf({read}: DraftRecord, options: SheetOptions): SheetDraft {
  if (!read) return {identity: [], lost: [], cheapest: [], findings: [], more: 0}
  const {rules, language, withText} = options
  const {points, of, lost = [], cheapest = []} = read.score ?? {}
  const all = foundIn(read)
  const shown = withText
    ? all.slice(0, limits.findings)
    : gravestFirst(all).slice(0, limits.findingsWithoutText)
  return {
    identity: identityOf(read, language),
    ...(points !== undefined && {points}),
    ...(of !== undefined && {of}),
    lost: lost.flatMap(({ruleId, weight}) => {
      const rule = rules.get(ruleId)
      return rule === undefined ? [] : {rule, weight}
    }),
    cheapest: cheapest.flatMap(({ruleId, places, score}) => {
      const rule = rules.get(ruleId)
      return rule === undefined ? [] : {rule, places, score}
    }),
    findings: shown.map(found => findingOf(found, read, options)),
    more: all.length - shown.length,
    ...(withText && {passages: textOf(read, shown, language)}),
  }
}

interface Found {
  readonly diagnostic: RecordedDiagnostic
  readonly waived?: RecordedWaived
}

/** What counts and what is excused, in the order of the text. */
function foundIn({diagnostics, waived}: ReadDraft): readonly Found[] {
  const found = [
    ...diagnostics.map(diagnostic => ({diagnostic})),
    ...waived.map(waived => ({diagnostic: waived.diagnostic, waived})),
  ]
  return found.sort((a, b) => {
    const [one, other] = [a.diagnostic, b.diagnostic]
    return one.line - other.line || one.column - other.column
  })
}

const gravity = {error: 0, warning: 1, hint: 2} as const

function gravestFirst(found: readonly Found[]): readonly Found[] {
  const weight = ({diagnostic, waived}: Found) => (waived ? 3 : gravity[diagnostic.severity])
  return found.toSorted((a, b) => weight(a) - weight(b))
}

function findingOf(
  {diagnostic, waived}: Found,
  read: ReadDraft,
  {language, withText, rules}: SheetOptions,
): SheetFinding {
  const {message, advice, section, severity, ruleId} = diagnostic
  const rule = rules.get(ruleId)
  return {
    ...(rule !== undefined && {rule}),
    look: waived ? 'waived' : severity,
    place: placeOf(diagnostic, read, language),
    message,
    ...(withText && advice !== '' && {advice}),
    ...(withText && section.length > 0 && {section: section.join(' › ')}),
    ...(waived && {reason: reasonOf(waived, language)}),
  }
}

/** “第 12 行”; what is missing should stand behind it. */
function placeOf(
  {line, endLine, column, endColumn}: RecordedDiagnostic,
  read: ReadDraft,
  language: Language,
): string {
  const words = placeWords(line, read, language)
  if (line !== endLine || column !== endColumn) return words
  return language === 'zh' ? `${words}之后` : `after ${words}`
}

function reasonOf({reason, approvedBy}: RecordedWaived, language: Language): string {
  const given = reason === '' ? {zh: '未说明理由', en: 'no reason given'}[language] : reason
  if (!approvedBy) return given
  return language === 'zh' ? `${given}；${approvedBy}批准` : `${given}; approved by ${approvedBy}`
}

function textOf(read: ReadDraft, found: readonly Found[], language: Language) {
  const placed = found.map(({diagnostic, waived}, at) => {
    const {line, column, endLine, endColumn, severity} = diagnostic
    return {number: at + 1, look: waived ? ('waived' as const) : severity, line, column, endLine, endColumn}
  })
  return passagesOf(read.text, placed, line => placeWords(line, read, language))
}

function identityOf(
  {identity: {title, units, years, date}}: ReadDraft,
  language: Language,
): readonly string[] {
  const lines = [
    title !== '' && {zh: `标题：${title}`, en: `Title: ${title}`},
    toldOf({zh: '报送单位', en: 'Unit'}, units),
    toldOf({zh: '报告年度', en: 'Year reported on'}, years),
    date && {zh: `成文日期：${date}`, en: `Dated: ${date}`},
  ]
  return lines.flatMap(line => (line ? line[language] : []))
}

/** “报送单位：某局（见标题，把握 95%）；其他可能：某委（见文件名，把握 40%）”. */
function toldOf(what: Words, told: readonly Told<string | number>[]): Words {
  const words = (language: Language) =>
    told.map(({value, from, confidence}) => {
      const source = sourceWords[from][language]
      if (language === 'zh') return `${value}（见${source}，把握 ${percent(confidence)}）`
      return `${value} (from ${source}, ${percent(confidence)} sure)`
    })
  const [zh, en] = [words('zh'), words('en')]
  if (told.length === 0) return {zh: `${what.zh}：无法认定`, en: `${what.en}: not told`}
  const others = told.length > 1
  return {
    zh: `${what.zh}：${zh[0]}${others ? `；其他可能：${zh.slice(1).join('、')}` : ''}`,
    en: `${what.en}: ${en[0]}${others ? `; or else ${en.slice(1).join(', ')}` : ''}`,
  }
}
