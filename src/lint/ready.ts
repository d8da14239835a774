import {checks} from '../check/index.ts'
import type {Check, CheckContext, Visitor} from '../check/types.ts'
import type {Severity} from '../diagnostic/types.ts'
import type {Configured} from '../rule/configure.ts'
import type {Rule, RuleSet} from '../rule/types.ts'
import type {Verdict} from './types.ts'

/** A rule that is asked, with all that is the same for many reports. */
export interface ReadyRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly isAboutWaivers: boolean
  readonly isGuarded: boolean
  readonly isLocal: boolean
  readonly create: (context: CheckContext) => Visitor
}

/**
 * The rules of a set that a preset enables, in the order of the set; of those that do not apply the verdict.
 *
 * @param settings as `configureAll` gives them: asked again with the same, it gives the same
 */
export function readyRules(
  ruleSet: RuleSet,
  settings: readonly Configured[],
): readonly (ReadyRule | Verdict)[] {
  let ready = known.get(settings)
  if (!ready) {
    ready = ruleSet.rules.flatMap((rule, at) => readyRule(rule, settings[at]!, ruleSet) ?? [])
    known.set(settings, ready)
  }
  return ready
}

export const isReady = (entry: ReadyRule | Verdict): entry is ReadyRule => 'create' in entry

const known = new WeakMap<readonly Configured[], readonly (ReadyRule | Verdict)[]>()

function readyRule(rule: Rule, configured: Configured, ruleSet: RuleSet): ReadyRule | Verdict | undefined {
  const {level, options} = configured
  if (level === 'off')
    return configured.reason === 'disabled'
      ? undefined
      : {rule, severity: rule.severity, status: 'not-applicable', examined: 0, diagnostics: [], waived: []}
  const check = checks[rule.check]!
  return {
    rule,
    severity: level,
    isAboutWaivers: check.isAboutWaivers === true,
    isGuarded: ruleSet.guarded?.has(rule.id) === true,
    isLocal: check.isLocal?.(options as never) === true,
    create: creator(check, options, ruleSet),
  }
}

/** Prepares when the first report asks: a save hook has one report, and most checks find nothing to look at in it. */
function creator(check: Check, options: Rule['options'], ruleSet: RuleSet): ReadyRule['create'] {
  const given = options as never
  if (!check.prepare) return context => check.create(given, context, undefined)
  let own: Prepared | undefined
  return context => {
    own ??= preparedFor(check, options, ruleSet)
    return check.create(given, context, own.value)
  }
}

interface Prepared {
  readonly value: unknown
}

/** Many kinds of reports have the same options of a rule. */
const prepared = new WeakMap<RuleSet, Map<Rule['options'], Prepared>>()

function preparedFor(check: Check, options: Rule['options'], ruleSet: RuleSet): Prepared {
  let all = prepared.get(ruleSet)
  if (!all) {
    all = new Map()
    prepared.set(ruleSet, all)
  }
  let own = all.get(options)
  if (!own) {
    own = {value: check.prepare!(options as never, ruleSet.data)}
    all.set(options, own)
  }
  return own
}
