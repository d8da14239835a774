import {createContext} from '../../src/check/context.ts'
import {checks} from '../../src/check/index.ts'
import {compileRoles} from '../../src/check/role.ts'
import {start} from '../../src/check/start.ts'
import type {CheckContext} from '../../src/check/types.ts'
import {padEnd} from '../../src/diagnostic/width.ts'
import {configure, situationOf} from '../../src/rule/configure.ts'
import type {Rule, RuleSet} from '../../src/rule/types.ts'
import type {Report} from '../../src/tree/types.ts'

/** What each rule takes of a report, in microseconds, dearest first: warm, the mean over all reports. */
export function costPerRule(reports: readonly Report[], ruleSet: RuleSet, rounds: number): string {
  const spent = new Map<Rule, number>()
  for (let round = 0; round <= rounds; round++)
    for (const report of reports) {
      const context = createContext(report, compileRoles(ruleSet.roles), ruleSet.data)
      for (const rule of ruleSet.rules) {
        const took = run(rule, ruleSet, report, context)
        // The first round is to warm up.
        if (round > 0) spent.set(rule, (spent.get(rule) ?? 0) + took)
      }
    }
  const rows = [...spent].map(([{id}, ms]) => [id, (1000 * ms) / rounds / reports.length] as const)
  const total = rows.reduce((sum, [, cost]) => sum + cost, 0)
  const lines = rows
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, cost]) => `  ${padEnd(id, 40)}${cost.toFixed(1).padStart(7)} µs ${percent(cost / total)}`)
  return `cost per rule and report, ${rows.length} rules, ${total.toFixed(0)} µs in all\n${lines.join('\n')}`
}

function run(rule: Rule, ruleSet: RuleSet, report: Report, context: CheckContext): number {
  const began = performance.now()
  const {level, options} = configure(ruleSet, rule, situationOf(report, 'submission'))
  if (level !== 'off') {
    const {section, block, report: whole} = start(checks[rule.check]!, options, context)
    if (section) for (const one of context.sections) section(one)
    if (block) for (const one of context.blocks) block(one)
    whole?.()
  }
  return performance.now() - began
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`
}
