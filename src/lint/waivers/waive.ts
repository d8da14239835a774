import type {CheckContext, WaiverFault} from '../../check/types.ts'
import type {Diagnostic} from '../../diagnostic/types.ts'
import type {Waived, Waiver} from '../../diagnostic/waiver.ts'
import {suggest} from '../../rule/fault/suggest.ts'
import type {Baseline, Verdict} from '../types.ts'
import type {Collected, Lapsed} from './collect.ts'
import type {ScopedWaiver} from './types.ts'

/** Verdicts with what is excused set apart, and what is wrong with the waivers themselves. */
export interface Excused {
  readonly verdicts: readonly Verdict[]
  readonly faults: readonly WaiverFault[]
}

export function waive(
  verdicts: readonly Verdict[],
  {waivers, lapsed, faults}: Collected,
  baseline: Baseline | undefined,
  knownRules: readonly string[],
  context: CheckContext,
): Excused {
  const used = new Map<ScopedWaiver, Set<string>>(waivers.map(waiver => [waiver, new Set()]))
  const missed = new Map<Lapsed, Diagnostic>()
  const left = baseline && new Map(baseline.entries.map(entry => [keyOf(entry), entry]))
  const excused = verdicts.map((verdict): Verdict => {
    if (verdict.diagnostics.length === 0) return verdict
    const diagnostics: Diagnostic[] = []
    const waived: Waived[] = []
    for (const diagnostic of verdict.diagnostics) {
      const {ruleId, fingerprint} = diagnostic
      const isFor = (one: ScopedWaiver) =>
        names(one, ruleId) && one.covers(diagnostic.range, diagnostic.section)
      const waiver = waivers.find(isFor)
      if (waiver) {
        used.get(waiver)!.add(ruleId)
        waived.push({diagnostic, waiver: plain(waiver)})
      } else if (left?.delete(keyOf({ruleId, fingerprint}))) {
        waived.push({diagnostic, waiver: {kind: 'baseline', reason: '', origin: baseline!.origin}})
      } else {
        diagnostics.push(diagnostic)
        const late = lapsed.find(({waiver}) => isFor(waiver))
        if (late && !missed.has(late)) missed.set(late, diagnostic)
      }
    }
    const status = diagnostics.length > 0 ? 'fail' : 'waived'
    return {...verdict, status, diagnostics, waived}
  })
  const asked = new Set(verdicts.filter(({status}) => status !== 'not-applicable').map(({rule}) => rule.id))
  return {
    verdicts: excused,
    faults: [
      ...faults,
      ...lapsed.flatMap(one => lapsedFault(one, missed.get(one))),
      ...waivers.flatMap(waiver => strangers(waiver, knownRules, context)),
      ...waivers.flatMap(waiver => unused(waiver, used.get(waiver)!, asked, knownRules, context)),
    ],
  }
}

/** Verdicts are data, and go to other threads. */
function plain({rules: _, range: __, covers: ___, ...waiver}: ScopedWaiver): Waiver {
  return waiver
}

const keyOf = ({ruleId, fingerprint}: {readonly ruleId: string; readonly fingerprint: string}) =>
  `${ruleId} ${fingerprint}`

/** “area/*” names all rules of an area. */
function names({rules}: ScopedWaiver, ruleId: string): boolean {
  if (rules.length === 0) return true
  return rules.some(rule => rule === ruleId || (rule.endsWith('/*') && ruleId.startsWith(rule.slice(0, -1))))
}

/** One in the draft is told where it stands; one in a file where it would have been needed. */
function lapsedFault({waiver, fault}: Lapsed, missed: Diagnostic | undefined): WaiverFault[] {
  const range = waiver.range ?? missed?.range
  if (!range) return []
  const {until = '', origin} = waiver
  const where = waiver.range ? '' : `${origin.file}:${origin.line}`
  return [{fault, range, data: {waiver: where || waiver.rules.join(', '), until}}]
}

/** Rules in the draft that nobody knows; those in a file were examined when it was read. */
function strangers(waiver: ScopedWaiver, known: readonly string[], context: CheckContext): WaiverFault[] {
  const {range, rules} = waiver
  if (!range) return []
  return rules
    .filter(rule => !rule.endsWith('/*') && !known.includes(rule))
    .map(rule => {
      const near = suggest(rule, known)
      const hint = near ? {zh: `，是不是想写“${near}”`, en: `, did you mean “${near}”`} : {zh: '', en: ''}
      return {fault: 'unknown-rule', range: within(range, rule, context), data: {waiver: rule, hint}}
    })
}

/** What is waived in the draft and was looked at without a finding. */
function unused(
  waiver: ScopedWaiver,
  used: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  known: readonly string[],
  context: CheckContext,
): WaiverFault[] {
  const {range, rules} = waiver
  if (!range) return []
  if (rules.length === 0) {
    if (used.size > 0) return []
    return [
      {
        fault: 'unused',
        range,
        data: {waiver: {zh: '全部规则', en: 'all rules'}},
        ...removal(waiver, context),
      },
    ]
  }
  const isIdle = (rule: string) =>
    rule.endsWith('/*')
      ? ![...used].some(id => id.startsWith(rule.slice(0, -1)))
      : known.includes(rule) && asked.has(rule) && !used.has(rule)
  const idle = rules.filter(isIdle)
  const fix = idle.length === rules.length ? removal(waiver, context) : {}
  return idle.map(rule => ({
    fault: 'unused',
    range: within(range, rule, context),
    data: {waiver: rule},
    ...fix,
  }))
}

/** Takes the comment away, and its line where it stands alone; what stands in Word is the drafter's to delete. */
function removal({range}: ScopedWaiver, {report, lines}: CheckContext): Pick<WaiverFault, 'fix'> {
  const comment = report.comments?.find(comment => comment.range === range)
  if (!range || !comment || comment.stands === 'words') return {}
  const {text} = report
  const isAlone =
    comment.stands === 'line' && /^[ \t\u3000]*(?:\r\n?|\n|$)/.test(text.slice(range.end.offset))
  const gap = isAlone ? /^[ \t\u3000]*(?:\r\n?|\n|$)/.exec(text.slice(range.end.offset))![0].length : 0
  const start = isAlone
    ? lines.start(range.start.line)
    : range.start.offset! - spaceBefore(text, range.start.offset!)
  return {fix: {safe: true, edits: [{range: lines.range(start, range.end.offset! + gap), text: ''}]}}
}

function spaceBefore(text: string, offset: number): number {
  return /[ \t\u3000]*$/.exec(text.slice(Math.max(0, offset - 100), offset))![0].length
}

/** The words in a comment; all of it when they are not there. */
function within(
  range: WaiverFault['range'],
  words: string,
  {report, lines}: CheckContext,
): WaiverFault['range'] {
  const at = report.text.slice(range.start.offset, range.end.offset).indexOf(words)
  if (at === -1) return range
  const start = range.start.offset! + at
  return lines.range(start, start + words.length)
}
