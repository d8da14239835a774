import type {Diagnostic} from '../../diagnostic/types.ts'
import {fixText} from '../../fix/fix.ts'
import type {Judged} from '../../fix/types.ts'
import {lint} from '../../lint/index.ts'
import type {Example} from '../../rule/types.ts'
import {exampleReport} from '../example-report.ts'
import type {RuleWithExamples} from '../types.ts'

type RuleAlone = Pick<RuleWithExamples, 'knowledge' | 'rule'>

/** What a rule says of an example, asked alone and as severe as it is by itself. */
export function runExample(tested: RuleAlone, example: Example): readonly Diagnostic[] {
  return judgeExample(tested, example).verdicts.flatMap(({diagnostics}) => diagnostics)
}

/** The text of an example after the fixes that are safe. */
export function fixExample(tested: RuleAlone, example: Example): string {
  return fixText(example.text, text => judgeExample(tested, {...example, text})).output
}

function judgeExample({rule, knowledge: {roles, data, rules = []}}: RuleAlone, example: Example): Judged {
  const {phase} = example
  const report = exampleReport(example)
  const asked = [rule, ...rules.filter(({id}) => id !== rule.id && example.rules?.includes(id))]
  const settings = asked.map(({id, severity, origin}) => ({ruleId: id, level: severity, origin}))
  // In Chinese whatever the user reads: `expect` is written in one language.
  const verdicts = lint(
    report,
    {rules: asked, settings, roles, data},
    {...(phase && {phase}), language: 'zh', today},
  )
  return {report, verdicts: verdicts.filter(verdict => verdict.rule.id === rule.id)}
}

/** Examples stay as they are while the years go by. */
const today = '2026-01-01'

/** A line of `expect`: “3:1-3:7 message”. */
export function expectLine({range: {start, end}, message}: Diagnostic): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`
}
