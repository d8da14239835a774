import {createHash} from 'node:crypto'
import {weigh} from '../../audit/score/weigh.ts'
import type {AuditedRule, AuditHead} from '../../audit/types.ts'
import type {Rule, RuleSet} from '../../rule/types.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {buildDigest} from '../build-digest.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {version} from '../version.ts'
import type {Listed} from './messages.ts'

/**
 * What all drafts have in common. It is made of all drafts, those of other shards too, so that the records of all
 * shards begin with the same.
 *
 * @throws {FaultsError} for mistakes in a configuration or a preset
 */
export async function headOf(
  listed: Iterable<Listed>,
  workspace: Workspace,
  {language, drafts: {year}}: Invocation,
  io: Io,
): Promise<AuditHead> {
  const build = buildDigest(io)
  const keys = new Set<string>()
  const ruleSets = new Set<RuleSet>()
  for (const {draft} of listed) {
    const settings = await workspace.settingsFor(draft.path)
    keys.add(await workspace.cacheKeyOf(draft, build, settings))
    ruleSets.add(settings.ruleSet)
  }
  const rules = new Map<string, AuditedRule>()
  for (const ruleSet of ruleSets)
    for (const rule of ruleSet.rules) rules.set(rule.id, auditedRule(rule, ruleSet))
  return {
    type: 'audit',
    version: version(),
    key: createHash('sha1')
      .update([...keys].sort().join('\n'))
      .digest('base64url'),
    language,
    today: workspace.today,
    ...(typeof year === 'number' && {year}),
    rules: [...rules.values()],
    // Where folders have presets of their own, levels are those of the first: a scale must be one.
    scoring: {levels: [...ruleSets][0]?.scoring?.levels ?? []},
  }
}

function auditedRule(rule: Rule, ruleSet: RuleSet): AuditedRule {
  const {id, title, demand, basis, why} = rule
  return {id, title, demand, basis, why, ...weigh(rule, ruleSet)}
}
