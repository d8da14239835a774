import {visit} from 'unist-util-visit'
import {type Diagnostic, severities} from '../diagnostic/types.ts'
import type {Waiver} from '../diagnostic/waiver.ts'
import {statuses, type Verdict} from '../lint/types.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import type {Rule, RuleSet} from '../rule/types.ts'
import type {Element, Range, Report, SectionHeading} from '../tree/types.ts'

/**
 * What came of a draft as plain data, for other threads and for the cache: of the tree only titles and headings, which
 * the page shows as such, and without rules, which both sides have. Numbers, where there is one of a thing for each
 * rule: reading a cache is mostly reading these.
 */
export type PackedOutcome = Exclude<Outcome, LintedDraft> | PackedDraft

interface PackedDraft extends Omit<LintedDraft, 'report' | 'verdicts'> {
  readonly report: Omit<Report, 'layout'>
  /** Titles have the depth 0. */
  readonly heads: readonly (readonly [depth: number, ...PackedRange])[]
  /** Of how many rules: with another number of them, they are others. */
  readonly ruleCount: number
  /** Of each verdict the place of its rule in the set, the places of severity and status, and what was examined. */
  readonly verdicts: readonly number[]
  readonly findings: readonly PackedFindings[]
}

type PackedFindings = readonly [
  verdict: number,
  diagnostics: readonly PackedDiagnostic[],
  waived: readonly (readonly [PackedDiagnostic, Waiver])[],
]

interface PackedDiagnostic extends Omit<Diagnostic, 'basis' | 'range' | 'ruleId' | 'severity'> {
  readonly at: PackedRange
}

type PackedRange = readonly [
  line: number,
  column: number,
  offset: number,
  endLine: number,
  endColumn: number,
  endOffset: number,
]

/** @param ruleSet that the draft was held against */
export function pack(outcome: Outcome, ruleSet: RuleSet): PackedOutcome {
  if ('unreadable' in outcome) return outcome
  const {report, verdicts, ...rest} = outcome
  const {layout: _, ...flat} = {...report, layout: undefined, children: []}
  const places = placesOf(ruleSet.rules)
  return {
    ...rest,
    report: flat,
    heads: headsOf(report),
    ruleCount: ruleSet.rules.length,
    verdicts: verdicts.flatMap(({rule, severity, status, examined}) => [
      places.get(rule.id)!,
      severities.indexOf(severity),
      statuses.indexOf(status),
      examined,
    ]),
    findings: verdicts.flatMap((verdict, at) => packFindings(verdict, at) ?? []),
  }
}

/** Undefined where the rules are not those that it was packed with. */
export function unpack(packed: PackedOutcome, {rules}: RuleSet): Outcome | undefined {
  if ('unreadable' in packed) return packed
  const {heads, ruleCount, verdicts: numbers, findings, ...rest} = packed
  if (ruleCount !== rules.length) return undefined
  const verdicts: Verdict[] = []
  for (let at = 0; at < numbers.length; at += 4) {
    const verdict = {
      rule: rules[numbers[at]!]!,
      severity: severities[numbers[at + 1]!]!,
      status: statuses[numbers[at + 2]!]!,
      examined: numbers[at + 3]!,
      diagnostics: none,
      waived: none,
    }
    if (!(verdict.rule && verdict.severity && verdict.status)) return undefined
    verdicts.push(verdict)
  }
  for (const [at, diagnostics, waived] of findings) {
    const verdict = verdicts[at]!
    verdicts[at] = {
      ...verdict,
      diagnostics: diagnostics.map(one => unpackDiagnostic(one, verdict)),
      waived: waived.map(([one, waiver]) => ({diagnostic: unpackDiagnostic(one, verdict), waiver})),
    }
  }
  return {...rest, report: {...packed.report, children: heads.map(unpackHead)}, verdicts}
}

const none: readonly never[] = []

/** In a row, and without their words, which stand in the text. */
function headsOf(report: Report): [depth: number, ...PackedRange][] {
  const heads: [depth: number, ...PackedRange][] = []
  visit(report, node => {
    if (node.type === 'title') heads.push([0, ...packRange(node.position)])
    else if (node.type === 'sectionHeading') heads.push([node.depth, ...packRange(node.position)])
  })
  return heads
}

function unpackHead([depth, ...range]: readonly [depth: number, ...PackedRange]): Element | SectionHeading {
  const rest = {children: [], position: unpackRange(range)}
  return depth === 0 ? {type: 'title', ...rest} : {type: 'sectionHeading', depth, ...rest}
}

function packFindings({diagnostics, waived}: Verdict, at: number): PackedFindings[] | undefined {
  if (diagnostics.length + waived.length === 0) return undefined
  return [
    [
      at,
      diagnostics.map(packDiagnostic),
      waived.map(({diagnostic, waiver}) => [packDiagnostic(diagnostic), waiver]),
    ],
  ]
}

function packDiagnostic({basis: _, ruleId: __, severity: ___, range, ...rest}: Diagnostic): PackedDiagnostic {
  return {at: packRange(range), ...rest}
}

function unpackDiagnostic(
  {at, ...rest}: PackedDiagnostic,
  {rule, severity}: Pick<Verdict, 'rule' | 'severity'>,
): Diagnostic {
  return {ruleId: rule.id, severity, basis: rule.basis, range: unpackRange(at), ...rest}
}

function packRange({start, end}: Range): PackedRange {
  return [start.line, start.column, start.offset!, end.line, end.column, end.offset!]
}

function unpackRange([line, column, offset, endLine, endColumn, endOffset]: PackedRange): Range {
  return {start: {line, column, offset}, end: {line: endLine, column: endColumn, offset: endOffset}}
}

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, number>>()

function placesOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  let index = indexes.get(rules)
  if (!index) {
    index = new Map(rules.map(({id}, at) => [id, at]))
    indexes.set(rules, index)
  }
  return index
}
