import {createHash} from 'node:crypto'
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
  listed: readonly Listed[],
  workspace: Workspace,
  {language}: Invocation,
  io: Io,
): Promise<AuditHead> {
  const build = buildDigest(io)
  const keys = new Set<string>()
  const ruleSets = new Set<RuleSet>()
  for (const {draft} of listed) {
    keys.add(await workspace.cacheKeyOf(draft, build))
    ruleSets.add((await workspace.settingsFor(draft.path)).ruleSet)
  }
  const rules = new Map<string, Rule>()
  for (const {rules: some} of ruleSets) for (const rule of some) rules.set(rule.id, rule)
  return {
    type: 'audit',
    version: version(),
    key: createHash('sha1')
      .update([...keys].sort().join('\n'))
      .digest('base64url'),
    language,
    today: workspace.today,
    rules: [...rules.values()].map(auditedRule),
    scoring: {levels: []},
  }
}

function auditedRule({id, title, demand, severity, basis, why}: Rule): AuditedRule {
  return {id, title, demand, severity, basis, why, weight: {error: 3, warning: 1, hint: 0}[severity]}
}
