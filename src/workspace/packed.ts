import {visit} from 'unist-util-visit'
import type {Diagnostic, Severity} from '../diagnostic/types.ts'
import type {Waiver} from '../diagnostic/waiver.ts'
import type {Status, Verdict} from '../lint/types.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import type {Rule, RuleSet} from '../rule/types.ts'
import type {Report, ReportContent} from '../tree/types.ts'

/**
 * What came of a draft as plain data, for other threads and for the cache: of the tree only titles and headings, which
 * the page shows as such, and without rules, which both sides have.
 */
export type PackedOutcome = Exclude<Outcome, LintedDraft> | PackedDraft

interface PackedDraft extends Omit<LintedDraft, 'report' | 'verdicts'> {
  readonly report: Omit<Report, 'layout'>
  readonly verdicts: readonly PackedVerdict[]
}

type PackedDiagnostic = Omit<Diagnostic, 'basis' | 'ruleId' | 'severity'>

type PackedVerdict = readonly [
  ruleId: string,
  severity: Severity,
  status: Status,
  examined: number,
  diagnostics?: readonly PackedDiagnostic[],
  waived?: readonly {readonly diagnostic: PackedDiagnostic; readonly waiver: Waiver}[],
]

export function pack(outcome: Outcome): PackedOutcome {
  if ('unreadable' in outcome) return outcome
  const {report, verdicts, ...rest} = outcome
  const {layout: _, ...flat} = {...report, layout: undefined, children: headsOf(report)}
  return {...rest, report: flat, verdicts: verdicts.map(packVerdict)}
}

/** Undefined where a rule is not known any more. */
export function unpack(packed: PackedOutcome, {rules}: RuleSet): Outcome | undefined {
  if ('unreadable' in packed) return packed
  const known = rulesById(rules)
  const verdicts = packed.verdicts.map(verdict => unpackVerdict(verdict, known))
  if (!verdicts.every(verdict => verdict !== undefined)) return undefined
  return {...packed, verdicts}
}

/** In a row, and without their words, which stand in the text. */
function headsOf(report: Report): ReportContent[] {
  const heads: ReportContent[] = []
  visit(report, node => {
    if (node.type === 'title' || node.type === 'sectionHeading') heads.push({...node, children: []})
  })
  return heads
}

function packVerdict({rule, severity, status, examined, diagnostics, waived}: Verdict): PackedVerdict {
  if (diagnostics.length + waived.length === 0) return [rule.id, severity, status, examined]
  return [
    rule.id,
    severity,
    status,
    examined,
    diagnostics.map(packDiagnostic),
    waived.map(({diagnostic, waiver}) => ({diagnostic: packDiagnostic(diagnostic), waiver})),
  ]
}

function packDiagnostic({basis: _, ruleId: __, severity: ___, ...rest}: Diagnostic): PackedDiagnostic {
  return rest
}

function unpackVerdict(
  [id, severity, status, examined, diagnostics = [], waived = []]: PackedVerdict,
  known: ReadonlyMap<string, Rule>,
): Verdict | undefined {
  const rule = known.get(id)
  if (!rule) return undefined
  const whole = (one: PackedDiagnostic): Diagnostic => ({ruleId: id, severity, basis: rule.basis, ...one})
  return {
    rule,
    severity,
    status,
    examined,
    diagnostics: diagnostics.map(whole),
    waived: waived.map(({diagnostic, waiver}) => ({diagnostic: whole(diagnostic), waiver})),
  }
}

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>()

function rulesById(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  let index = indexes.get(rules)
  if (!index) {
    index = new Map(rules.map(rule => [rule.id, rule]))
    indexes.set(rules, index)
  }
  return index
}
