import {createContext} from '../check/context.ts'
import {checks} from '../check/index.ts'
import {compileRoles} from '../check/role.ts'
import type {CheckContext, Finding, Visitor} from '../check/types.ts'
import type {Diagnostic, Language, Severity} from '../diagnostic/types.ts'
import {configureAll, situationOf} from '../rule/configure.ts'
import type {Rule, RuleSet} from '../rule/types.ts'
import type {Report} from '../tree/types.ts'
import {allowedIn} from './allowed.ts'
import {diagnose} from './diagnose.ts'
import {type Progress, timedOut, tracked} from './guard.ts'
import type {LocalRun} from './memory.ts'
import type {Guard, LintOptions, Verdict} from './types.ts'
import {collectWaivers, isEmpty} from './waivers/collect.ts'
import {waive} from './waivers/waive.ts'

/** A rule at work on one report. */
interface Run {
  readonly rule: Rule
  readonly severity: Severity
  readonly visitor: Visitor
  readonly findings: Finding[]
  examined: number
}

/** A rule with patterns that are not built in. */
interface Guarded {
  readonly rule: Rule
  readonly severity: Severity
  readonly create: () => Visitor
  readonly guard: Guard
}

/** Puts findings into words. */
type Say = (findings: readonly Finding[], rule: Rule, severity: Severity) => Diagnostic[]

/**
 * Holds a report against rules: a verdict for each rule that a preset enables, in the order of the rule set.
 * Pure: the same report and rules give the same verdicts. What is kept between calls only saves time.
 */
export function lint(report: Report, ruleSet: RuleSet, options: LintOptions = {}): readonly Verdict[] {
  const {phase = 'submission', language = 'zh', guard, memory} = options
  memory?.turn()
  const context = createContext(
    report,
    compileRoles(ruleSet.roles, memory?.facts),
    ruleSet.data,
    memory?.facts,
  )
  const situation = situationOf(report, phase)
  const isAllowed = allowedIn(context)
  const say: Say = (findings, rule, severity) =>
    diagnose(
      findings.filter(finding => !isAllowed(finding)),
      rule,
      severity,
      context,
      language,
    )
  const verdicts: (Verdict | Run)[] = []
  const aboutWaivers: Run[] = []
  const remembered: (Run & LocalRun)[] = []
  const settings = configureAll(ruleSet, situation)
  for (const [index, rule] of ruleSet.rules.entries()) {
    const configured = settings[index]!
    if (configured.level !== 'off') {
      const severity = configured.level
      const check = checks[rule.check]!
      const create = (around: CheckContext = context) => check.create(configured.options as never, around)
      if (check.isAboutWaivers) {
        aboutWaivers.push({rule, severity, visitor: create(), findings: [], examined: 0})
      } else if (guard && ruleSet.guarded?.has(rule.id)) {
        verdicts.push(runGuarded({rule, severity, create, guard}, context, say, language))
      } else if (memory && check.isLocal?.(configured.options as never)) {
        const run = {rule, severity, create, visitor: {}, findings: [], examined: 0}
        remembered.push(run)
        verdicts.push(run)
      } else verdicts.push({rule, severity, visitor: create(), findings: [], examined: 0})
    } else if (configured.reason !== 'disabled') {
      verdicts.push({
        rule,
        severity: rule.severity,
        status: 'not-applicable',
        examined: 0,
        diagnostics: [],
        waived: [],
      })
    }
  }
  memory?.run(remembered, settings, context)
  const runs = verdicts.filter(isRun)
  if (options.measure) for (const run of runs) options.measure(run.rule.id, () => traverse(context, [run]))
  else traverse(context, runs)
  const found = verdicts.map(entry => (isRun(entry) ? verdictOf(entry, say) : entry))
  const {waivers = [], baseline} = options
  if (!report.comments && waivers.length === 0 && !baseline) return found
  const collected = collectWaivers(context, waivers, options)
  const known = ruleSet.rules.map(({id}) => id)
  const waived = waive(found, collected, baseline, known, context)
  if (isEmpty(collected)) return waived.verdicts
  context.waiverFaults.push(...waived.faults)
  traverse(context, aboutWaivers)
  return [...waived.verdicts, ...aboutWaivers.map(run => verdictOf(run, say))]
}

const isRun = (entry: Verdict | Run): entry is Run => 'visitor' in entry

/** One traversal for all rules: blocks and sections in reading order, the report last. */
function traverse(context: CheckContext, runs: readonly Run[]): void {
  const note = (run: Run, findings: readonly Finding[] | undefined) => {
    if (!findings) return
    run.examined++
    // Not spread: a hostile text has more findings than a call has arguments.
    for (const finding of findings) run.findings.push(finding)
  }
  const ofBlocks = runs.filter(run => run.visitor.block)
  const ofSections = runs.filter(run => run.visitor.section)
  for (const section of context.sections)
    for (const run of ofSections) note(run, run.visitor.section!(section))
  for (const block of context.blocks) for (const run of ofBlocks) note(run, run.visitor.block!(block))
  for (const run of runs) if (run.visitor.report) note(run, run.visitor.report())
}

/** In a traversal of its own: it can be stopped, and the other rules do not notice. */
function runGuarded(
  {rule, severity, create, guard}: Guarded,
  context: CheckContext,
  say: Say,
  language: Language,
): Verdict {
  const progress: Progress = {}
  const findings: Finding[] = []
  let examined = 0
  const limit = guard(() => {
    const run = {rule, severity, visitor: tracked(create(), progress), findings, examined}
    traverse(context, [run])
    examined = run.examined
  })
  if (limit !== undefined) return timedOut(rule, progress, limit, context, language)
  return verdictOf({rule, severity, visitor: {}, findings, examined}, say)
}

function verdictOf({rule, severity, examined, findings}: Run, say: Say): Verdict {
  const diagnostics = say(findings, rule, severity)
  const status = diagnostics.length > 0 ? 'fail' : examined > 0 ? 'pass' : 'nothing-to-check'
  return {rule, severity, status, examined, diagnostics, waived: []}
}
