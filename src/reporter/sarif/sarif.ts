import type {Verdict} from '../../lint/types.ts'
import {jsonLine} from '../escape/json.ts'
import type {Checked} from '../findings.ts'
import type {Reporter} from '../types.ts'
import {invocationOf, logHead, mostResults, runHead} from './head.ts'
import {findingResults, verdictResults} from './results.ts'

/**
 * SARIF 2.1.0: findings, and as proof what passed and what was not asked. Where all of it is more than GitHub takes,
 * the proof is left out and said to be; a finding never is.
 */
export const sarif: Reporter = (outcomes, options) => {
  const {language, cwd, version} = options
  const checked = outcomes.filter((outcome): outcome is Checked => 'report' in outcome)
  const verdicts = verdictsByRule(checked)
  const indices = new Map([...verdicts.keys()].map((id, index) => [id, index]))
  const indexOf = (id: string) => indices.get(id)!
  const findings = checked.flatMap(outcome => findingResults(outcome, indexOf, options))
  const proof = checked.flatMap(outcome => verdictResults(outcome, indexOf, options))
  const fits = findings.length + proof.length <= mostResults
  const run = {
    ...runHead([...verdicts.values()], {language, version, folder: cwd}),
    invocations: [invocationOf(outcomes, fits ? 0 : proof.length, options)],
    results: fits ? [...findings, ...proof] : findings,
  }
  return jsonLine({...logHead, runs: [run]})
}

/** The first verdict of each rule: its severity is the default one, and a result may have another. */
function verdictsByRule(outcomes: readonly Checked[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const outcome of outcomes) {
    for (const verdict of outcome.verdicts) {
      if (!verdicts.has(verdict.rule.id)) verdicts.set(verdict.rule.id, verdict)
    }
  }
  return verdicts
}
