import type {Verdict} from '../../lint/types.ts'
import {jsonLine} from '../escape/json.ts'
import type {Checked} from '../findings.ts'
import {toUri} from '../path.ts'
import type {Outcome, Reporter, ReporterOptions} from '../types.ts'
import {notificationKinds, notificationsOf} from './notifications.ts'
import {root} from './place.ts'
import {findingResults, verdictResults} from './results.ts'
import {descriptorOf} from './rules.ts'

/** GitHub refuses a run with more results than this. */
const mostResults = 25_000

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
    tool: {
      driver: {
        name: 'hegao',
        fullName: {zh: '核稿：报告文稿合规核对', en: 'Hegao, a compliance linter for draft reports'}[
          language
        ],
        ...(version !== undefined && {version, semanticVersion: version}),
        // There is no address that all who installed it share; this names the package.
        informationUri: `pkg:npm/hegao${version === undefined ? '' : `@${version}`}`,
        language: {zh: 'zh-CN', en: 'en-US'}[language],
        rules: [...verdicts.values()].map(verdict => descriptorOf(verdict, language)),
        notifications: notificationKinds(language),
      },
    },
    ...(cwd !== undefined && {originalUriBaseIds: {[root]: {uri: folderUri(cwd)}}}),
    invocations: [invocationOf(outcomes, fits ? 0 : proof.length, options)],
    columnKind: 'utf16CodeUnits',
    results: fits ? [...findings, ...proof] : findings,
  }
  return jsonLine({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  })
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

/** A base has to end in a slash. */
function folderUri(cwd: string): string {
  const uri = toUri(cwd)
  return uri.endsWith('/') ? uri : `${uri}/`
}

/** Unreadable is never a pass: then the run did not succeed. */
function invocationOf(outcomes: readonly Outcome[], leftOut: number, options: ReporterOptions) {
  const notifications = notificationsOf(outcomes, leftOut, options)
  return {
    executionSuccessful: outcomes.every(outcome => 'report' in outcome),
    ...(notifications.length > 0 && {toolExecutionNotifications: notifications}),
  }
}
