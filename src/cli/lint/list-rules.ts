import path from 'node:path'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import {severityWords} from '../../reporter/words.ts'
import {configure} from '../../rule/configure.ts'
import type {Level, Rule, RuleSet} from '../../rule/types.ts'
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
    levelsOf(rule, ruleSet, phase).map(level => levelWords[level][language]),
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

const levelWords = {...severityWords, off: {zh: '关闭', en: 'off'}}

/** One, or several where kinds of reports differ; where a kind is not asked, it has none. */
function levelsOf(
  rule: Rule,
  ruleSet: RuleSet,
  phase: Parameters<typeof configure>[2]['phase'],
): readonly Level[] {
  const levels = kinds.map(kind => configure(ruleSet, rule, {kind, phase}).level)
  const asked = [...new Set(levels.filter(level => level !== 'off'))]
  return asked.length > 0 ? asked : ['off']
}
