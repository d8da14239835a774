import {createContext} from '../check/context.ts'
import {checks} from '../check/index.ts'
import {compileRoles} from '../check/role.ts'
import {headingOf} from '../check/section-text.ts'
import type {CheckContext, Finding, Visitor} from '../check/types.ts'
import type {Diagnostic, Language, Severity} from '../diagnostic/types.ts'
import {configure} from '../rule/configure.ts'
import {fillTemplate} from '../rule/template.ts'
import type {Rule, RuleSet} from '../rule/types.ts'
import type {Range, Report} from '../tree/types.ts'
import {fingerprint} from './fingerprint.ts'
import type {LintOptions, Verdict} from './types.ts'

/** A rule at work on one report. */
interface Run {
  readonly rule: Rule
  readonly severity: Severity
  readonly visitor: Visitor
  readonly findings: Finding[]
  examined: number
}

/**
 * Holds a report against rules: a verdict for each rule that a preset enables, in the order of the rule set.
 * Pure: the same report and rules give the same verdicts, and nothing is kept between calls.
 */
export function lint(report: Report, ruleSet: RuleSet, options: LintOptions = {}): readonly Verdict[] {
  const {phase = 'submission', language = 'zh'} = options
  const context = createContext(report, compileRoles(ruleSet.roles))
  const verdicts: (Verdict | Run)[] = []
  for (const rule of ruleSet.rules) {
    const configured = configure(ruleSet, rule, report.kind, phase)
    if (configured.level !== 'off') {
      const visitor = checks[rule.check]!.create(configured.options as never, context)
      verdicts.push({rule, severity: configured.level, visitor, findings: [], examined: 0})
    } else if (configured.reason !== 'disabled') {
      verdicts.push({rule, severity: rule.severity, status: 'not-applicable', examined: 0, diagnostics: []})
    }
  }
  traverse(context, verdicts.filter(isRun))
  return verdicts.map(entry => (isRun(entry) ? verdictOf(entry, context, language) : entry))
}

const isRun = (entry: Verdict | Run): entry is Run => 'visitor' in entry

/** One traversal for all rules: blocks and sections in reading order, the report last. */
function traverse(context: CheckContext, runs: readonly Run[]): void {
  const note = (run: Run, findings: readonly Finding[] | undefined) => {
    if (!findings) return
    run.examined++
    run.findings.push(...findings)
  }
  const ofBlocks = runs.filter(run => run.visitor.block)
  const ofSections = runs.filter(run => run.visitor.section)
  for (const section of context.sections)
    for (const run of ofSections) note(run, run.visitor.section!(section))
  for (const block of context.blocks) for (const run of ofBlocks) note(run, run.visitor.block!(block))
  for (const run of runs) if (run.visitor.report) note(run, run.visitor.report())
}

function verdictOf(run: Run, context: CheckContext, language: Language): Verdict {
  const {rule, severity, examined, findings} = run
  const diagnostics = findings
    .map(finding => diagnosticOf(finding, run, context, language))
    .sort((a, b) => a.range.start.offset! - b.range.start.offset!)
  const status = diagnostics.length > 0 ? 'fail' : examined > 0 ? 'pass' : 'nothing-to-check'
  return {rule, severity, status, examined, diagnostics}
}

function diagnosticOf(
  {range, data, related = [], fix}: Finding,
  {rule, severity}: Run,
  context: CheckContext,
  language: Language,
): Diagnostic {
  const section = sectionPath(range, context)
  const message = fillTemplate(rule.message, data, language)
  return {
    ruleId: rule.id,
    severity,
    message,
    advice: fillTemplate(rule.advice, data, language),
    basis: rule.basis,
    range,
    section,
    related: related.map(({range: place, message: words}) => ({range: place, message: words[language]})),
    ...(fix ? {fix} : {}),
    fingerprint: fingerprint([
      rule.id,
      ...section,
      context.report.text.slice(range.start.offset, range.end.offset),
      fillTemplate(rule.message, data, 'zh'),
    ]),
  }
}

/** The headings above a place. A place at the end of a section stands in it. */
function sectionPath({start}: Range, {sections}: CheckContext): string[] {
  const offset = start.offset!
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.position.start.offset! <= offset) low = middle + 1
    else high = middle
  }
  const path: string[] = []
  let depth = Number.POSITIVE_INFINITY
  for (let at = low - 1; at >= 0 && depth > 1; at--) {
    const section = sections[at]!
    if (section.depth >= depth || section.position.end.offset! < offset) continue
    path.unshift(headingOf(section))
    depth = section.depth
  }
  return path
}
