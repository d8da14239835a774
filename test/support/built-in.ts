import path from 'node:path'
import {loadBuiltIn} from '../../scripts/sources.ts'
import {sortDiagnostics} from '../../src/diagnostic/sort.ts'
import type {Diagnostic, Language} from '../../src/diagnostic/types.ts'
import {type LintOptions, lint} from '../../src/lint/index.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import type {RuleSet} from '../../src/rule/types.ts'
import type {Report} from '../../src/tree/types.ts'

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

export const {catalogue, examples} = loadBuiltIn(root)

export function presetOf(...names: string[]): RuleSet {
  return resolveRuleSet(names, {catalogue})
}

/** A preset that asks all rules of all kinds of reports, each as severe as the rule says. */
export const everyRule: RuleSet = {
  rules: catalogue.rules,
  settings: catalogue.rules.map(({id, severity, origin}) => ({ruleId: id, level: severity, origin})),
  roles: catalogue.roles,
  data: catalogue.data,
}

export function diagnosticsOf(report: Report, ruleSet: RuleSet, options: LintOptions = {}): Diagnostic[] {
  return sortDiagnostics(lint(report, ruleSet, options).flatMap(({diagnostics}) => diagnostics))
}

/** “error 13:1-13:16 structure/empty-section “四、…”下没有内容”. */
function lineOf({severity, range: {start, end}, ruleId, message}: Diagnostic): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${severity} ${place} ${ruleId} ${message}`
}

export function findingsOf(report: Report, ruleSet: RuleSet, language: Language = 'zh'): string[] {
  return diagnosticsOf(report, ruleSet, {language}).map(lineOf)
}
