import type {Language} from '../../diagnostic/types.ts'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import {lint, type Verdict} from '../../lint/index.ts'
import {type Paint, paintWith} from '../../reporter/paint.ts'
import type {ReporterOptions} from '../../reporter/types.ts'
import {plural} from '../../reporter/words.ts'
import type {Knowledge, Rule} from '../../rule/types.ts'
import type {Report} from '../../tree/types.ts'
import type {RuleWithExamples} from '../types.ts'

/** How a rule fared in a number of drafts. */
export interface Fared {
  readonly id: string
  /** Drafts in which it had something to look at. */
  readonly examined: number
  /** Drafts in which it fired, and how often in all. */
  readonly failed: number
  readonly fired: number
  /** Drafts of which it was asked at all. */
  readonly asked: number
}

/** Each rule as severe as it is by itself; those that name the same things in one traversal. */
export function tryOn(reports: readonly Report[], rules: readonly RuleWithExamples[]): readonly Fared[] {
  const groups = new Map<Knowledge, RuleWithExamples[]>()
  for (const one of rules) groups.set(one.knowledge, [...(groups.get(one.knowledge) ?? []), one])
  const verdicts = new Map<Rule, Verdict[]>(rules.map(({rule}) => [rule, []]))
  for (const [{roles, data}, group] of groups) {
    const settings = group.map(({rule: {id, severity, origin}}) => ({ruleId: id, level: severity, origin}))
    const ruleSet = {rules: group.map(({rule}) => rule), settings, roles, data}
    for (const report of reports)
      for (const verdict of lint(report, ruleSet)) verdicts.get(verdict.rule)!.push(verdict)
  }
  return [...verdicts].map(([{id}, ofRule]) => fared(id, ofRule))
}

function fared(id: string, verdicts: readonly Verdict[]): Fared {
  return {
    id,
    asked: verdicts.filter(({status}) => status !== 'not-applicable').length,
    examined: verdicts.filter(({examined}) => examined > 0).length,
    failed: verdicts.filter(({diagnostics}) => diagnostics.length > 0).length,
    fired: verdicts.reduce((sum, {diagnostics}) => sum + diagnostics.length, 0),
  }
}

/** How often each rule fired, and the rules that never had anything to look at. */
export function formatCorpus(
  rules: readonly Fared[],
  drafts: number,
  {language, color}: ReporterOptions,
): string {
  const paint = paintWith(color)
  const head = language === 'zh' ? `在 ${drafts} 份文稿中：` : `in ${plural(drafts, 'draft')}:`
  const idWidth = Math.max(...rules.map(({id}) => widthOf(id)))
  const rows = rules
    .filter(({examined}) => examined > 0)
    .map(rule => `  ${padEnd(rule.id, idWidth)}  ${rowOf(rule, language)}\n`)
  return `\n${paint.bold(head)}\n${rows.join('')}${formatDead(rules, idWidth, language, paint)}`
}

function rowOf({fired, failed, examined}: Fared, language: Language): string {
  if (language === 'zh')
    return fired > 0
      ? `报 ${fired} 处，在 ${failed} 份中；查过 ${examined} 份`
      : `没有报；查过 ${examined} 份`
  return fired > 0
    ? `${fired} in ${plural(failed, 'draft')}; looked at ${examined}`
    : `none; looked at ${examined}`
}

function formatDead(rules: readonly Fared[], idWidth: number, language: Language, paint: Paint): string {
  const dead = rules.filter(({examined}) => examined === 0)
  if (dead.length === 0) return ''
  const head = {
    zh: '从未用上的规则（这些文稿中没有它可查的内容，无法判断是否有效）：',
    en: 'dead rules (nothing to look at in any of these drafts, so nobody knows whether they work):',
  }
  const reason = ({asked}: Fared) =>
    asked === 0
      ? {zh: '没有适用的文稿', en: 'applies to none of them'}
      : {zh: '没有可查的内容', en: 'nothing to check'}
  const lines = dead.map(rule => `  ${padEnd(rule.id, idWidth)}  ${reason(rule)[language]}\n`)
  return `${paint.yellow(head[language])}\n${lines.join('')}`
}
