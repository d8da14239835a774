import type {Severity} from '../diagnostic/types.ts'
import type {ScoreLevel} from './score/types.ts'
import {type Audit, type AuditedDraft, type AuditedRule, marks, type UnitResult} from './types.ts'

/** What a supervisor reads first, counted from an audit. */
export interface Digest {
  readonly drafts: number
  /** Drafts that stand in no total: of their unit another one counts. */
  readonly aside: number
  readonly unreadable: readonly AuditedDraft[]
  /** Units with a draft. */
  readonly reported: number
  /** Those whose draft, the one that counts, came after the deadline; latest first. */
  readonly late: readonly CountingDraft[]
  /** Units with more than one draft. */
  readonly twice: readonly UnitResult[]
  /** Units with a score, best first. */
  readonly scored: readonly CountingDraft[]
  /** Of all scores, one decimal; absent when there are none. */
  readonly average?: number
  readonly levels: readonly {readonly level: ScoreLevel; readonly units: number}[]
  /** Findings in drafts that count. */
  readonly counts: Readonly<Record<Severity | 'waived', number>>
  readonly copied: number
  readonly renumbered: number
  /** Items that at least one draft failed, most failed first; hints are left out. */
  readonly failing: readonly ItemDigest[]
}

/** The draft of a unit that counts; of a draft that no unit is told of, there is only the draft. */
export interface CountingDraft {
  readonly result?: UnitResult
  readonly draft: AuditedDraft
}

export interface ItemDigest {
  readonly rule: AuditedRule
  readonly pass: number
  readonly fail: number
  readonly waived: number
  readonly notApplicable: number
  readonly nothing: number
}

/** One draft a unit, in the order of the units, and behind them the drafts that belong to none. */
export function* countingDrafts({units, drafts}: Audit): Generator<CountingDraft> {
  for (const result of units) yield {result, draft: drafts[result.drafts[0]!]!}
  for (const draft of drafts) if (draft.unit === undefined) yield {draft}
}

export function digestOf(audit: Audit): Digest {
  const {drafts, units, head, copies} = audit
  const counting = [...countingDrafts(audit)]
  const scored = counting.filter(({result, draft}) => result && draft.score)
  const counts = {error: 0, warning: 0, hint: 0, waived: 0}
  for (const {draft} of counting) {
    for (const severity of ['error', 'warning', 'hint', 'waived'] as const)
      counts[severity] += draft.counts[severity]
  }
  const sum = scored.reduce((total, {draft}) => total + draft.score!.value, 0)
  return {
    drafts: drafts.length,
    aside: drafts.length - counting.length,
    unreadable: drafts.filter(({unreadable}) => unreadable),
    reported: units.length,
    late: counting
      .filter(({draft}) => (draft.late ?? 0) > 0)
      .sort((one, other) => other.draft.late! - one.draft.late!),
    twice: units.filter(unit => unit.drafts.length > 1),
    scored,
    ...(scored.length > 0 && {average: Math.round((10 * sum) / scored.length) / 10}),
    levels: head.scoring.levels.map(level => ({
      level,
      units: scored.filter(({draft}) => draft.score!.level === level.id).length,
    })),
    counts,
    copied: copies.pairs.filter(({kind}) => kind === 'copied').length,
    renumbered: copies.pairs.filter(({kind}) => kind === 'renumbered').length,
    failing: itemDigests(audit, counting)
      .filter(({rule, fail}) => fail > 0 && rule.severity !== 'hint')
      .sort((one, other) => other.fail - one.fail),
  }
}

/** How each item of the checklist came out in the drafts that count, in the order of the checklist. */
export function itemDigests(
  audit: Audit,
  counting: Iterable<CountingDraft> = countingDrafts(audit),
): ItemDigest[] {
  const {rules} = audit.head
  const counts = rules.map(() => ({pass: 0, fail: 0, waived: 0, notApplicable: 0, nothing: 0}))
  for (const {draft} of counting) {
    for (const [at, count] of counts.entries()) {
      const key = keys.get(draft.verdicts[at] ?? '')
      if (key) count[key]++
    }
  }
  return rules.map((rule, at) => ({rule, ...counts[at]!}))
}

const keys: ReadonlyMap<string, Exclude<keyof ItemDigest, 'rule'>> = new Map([
  [marks.pass, 'pass'],
  [marks.fail, 'fail'],
  [marks.waived, 'waived'],
  [marks['not-applicable'], 'notApplicable'],
  [marks['nothing-to-check'], 'nothing'],
] as const)
