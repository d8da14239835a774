import path from 'node:path'
import {levelWord} from '../../authoring/explain/in-force.ts'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import {configure} from '../../rule/configure.ts'
import type {Level, Phase, Rule, RuleSet} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import {kinds} from '../../tree/types.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {workspaceOf} from '../workspace.ts'

/** All rules with what they demand, and how severe they are here. */
export async function listRules(invocation: Invocation, io: Io): Promise<number> {
  const {drafts, language} = invocation
  const {ruleSet, phase = 'submission'} = await workspaceOf(invocation, io).settingsFor(
    path.join(io.cwd, drafts.stdinFilename ?? '*'),
  )
  const levels = ruleSet.rules.map(rule =>
    levelsOf(rule, ruleSet, phase).map(level => levelWord(level, language)),
  )
  const idWidth = Math.max(...ruleSet.rules.map(({id}) => widthOf(id)))
  const words = levels.map(names => names.join('/'))
  const levelWidth = Math.max(...words.map(widthOf))
  const lines = ruleSet.rules.map(
    ({id, demand}, at) =>
      `${padEnd(id, idWidth)}  ${padEnd(words[at]!, levelWidth)}  ${printable(demand[language])}`,
  )
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** One, or several where kinds of reports differ; where a kind is not asked, it has none. Whoever the organ is. */
function levelsOf(
  {organs: _organs, levels: _levels, ...rule}: Rule,
  ruleSet: RuleSet,
  phase: Phase,
): readonly Level[] {
  const levels = kinds.map(kind => configure(ruleSet, rule, {kind, phase}).level)
  const asked = [...new Set(levels.filter(level => level !== 'off'))]
  return asked.length > 0 ? asked : ['off']
}
