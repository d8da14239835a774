import {createContext} from '../check/context.ts'
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
import {isReady, type ReadyRule, readyRules} from './ready.ts'
import type {Guard, LintOptions, Verdict} from './types.ts'
import {collectWaivers, isEmpty} from './waivers/collect.ts'
import {waive} from './waivers/waive.ts'

/** A rule at work on one report. */
class Run implements LocalRun {
  readonly ready: ReadyRule
  readonly visitor: Visitor
  readonly findings: Finding[] = []
  examined = 0

  constructor(ready: ReadyRule, visitor: Visitor) {
    this.ready = ready
    this.visitor = visitor
  }

  get create(): ReadyRule['create'] {
    return this.ready.create
  }
}

/** Puts findings into words. */
type Say = (findings: readonly Finding[], rule: Rule, severity: Severity) => readonly Diagnostic[]

/**
 * Holds a report against rules: a verdict for each rule that a preset enables, in the order of the rule set.
 * Pure: the same report and rules give the same verdicts. What is kept between calls only saves time.
 */
export function lint(report: Report, ruleSet: RuleSet, options: LintOptions = {}): readonly Verdict[] {
  const {phase = 'submission', language = 'zh', guard, memory} = options
  memory?.turn()
  const context = createContext(
    report,
    compileRoles(ruleSet.roles, memory?.facts, report.year),
    ruleSet.data,
    memory?.facts,
  )
  const situation = situationOf(report, phase)
  const isAllowed = allowedIn(context)
  const say: Say = (findings, rule, severity) =>
    diagnose(
      isAllowed ? findings.filter(finding => !isAllowed(finding)) : findings,
      rule,
      severity,
      context,
      language,
    )
  const verdicts: (Verdict | Run)[] = []
  const aboutWaivers: ReadyRule[] = []
  const remembered: Run[] = []
  const settings = configureAll(ruleSet, situation)
  for (const ready of readyRules(ruleSet, settings)) {
    if (!isReady(ready)) verdicts.push(ready)
    else if (ready.isAboutWaivers) aboutWaivers.push(ready)
    else if (guard && ready.isGuarded) verdicts.push(runGuarded(ready, guard, context, say, language))
    else {
      const isRemembered = memory !== undefined && ready.isLocal
      const run = new Run(ready, isRemembered ? {} : ready.create(context))
      verdicts.push(run)
      if (isRemembered) remembered.push(run)
    }
  }
  memory?.run(remembered, settings, context)
  const runs = verdicts.filter(isRun)
  if (options.measure)
    for (const run of runs) options.measure(run.ready.rule.id, () => traverse(context, [run]))
  else traverse(context, runs)
  const found = verdicts.map(entry => (isRun(entry) ? verdictOf(entry, say) : entry))
  const {waivers = [], baseline} = options
  if (!report.comments && waivers.length === 0 && !baseline) return found
  const collected = collectWaivers(context, waivers, options)
  const known = ruleSet.rules.map(({id}) => id)
  const waived = waive(found, collected, baseline, known, context)
  if (isEmpty(collected)) return waived.verdicts
  context.waiverFaults.push(...waived.faults)
  const last = aboutWaivers.map(ready => new Run(ready, ready.create(context)))
  traverse(context, last)
  return [...waived.verdicts, ...last.map(run => verdictOf(run, say))]
}

const none: Verdict['waived'] = []

const isRun = (entry: Verdict | Run): entry is Run => entry instanceof Run

/** One traversal for all rules: blocks and sections in reading order, the report last. */
function traverse(context: CheckContext, runs: readonly Run[]): void {
  const note = (run: Run, findings: readonly Finding[] | undefined) => {
    if (!findings) return
    run.examined++
    // Nearly always none. Not spread: a hostile text has more findings than a call has arguments.
    if (findings.length > 0) for (const finding of findings) run.findings.push(finding)
  }
  const ofBlocks = runs.filter(run => run.visitor.block)
  const ofSections = runs.filter(run => run.visitor.section)
  // By index: here a program that has just started would spend its time on iterators.
  for (const section of context.sections)
    for (let at = 0; at < ofSections.length; at++)
      note(ofSections[at]!, ofSections[at]!.visitor.section!(section))
  for (const block of context.blocks)
    for (let at = 0; at < ofBlocks.length; at++) note(ofBlocks[at]!, ofBlocks[at]!.visitor.block!(block))
  for (let at = 0; at < runs.length; at++) {
    const {visitor} = runs[at]!
    if (visitor.report) note(runs[at]!, visitor.report())
  }
}

/** In a traversal of its own: it can be stopped, and the other rules do not notice. */
function runGuarded(
  ready: ReadyRule,
  guard: Guard,
  context: CheckContext,
  say: Say,
  language: Language,
): Verdict {
  const progress: Progress = {}
  let run = new Run(ready, {})
  const limit = guard(() => {
    run = new Run(ready, tracked(ready.create(context), progress))
    traverse(context, [run])
  })
  return limit === undefined ? verdictOf(run, say) : timedOut(ready.rule, progress, limit, context, language)
}

function verdictOf({ready: {rule, severity}, examined, findings}: Run, say: Say): Verdict {
  const diagnostics = say(findings, rule, severity)
  const status = diagnostics.length > 0 ? 'fail' : examined > 0 ? 'pass' : 'nothing-to-check'
  return {rule, severity, status, examined, diagnostics, waived: none}
}
