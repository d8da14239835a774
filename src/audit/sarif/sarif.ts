import type {Language} from '../../diagnostic/types.ts'
import {encoded} from '../../reporter/escape/json.ts'
import {invocationOf, logHead, mostResults, runHead} from '../../reporter/sarif/head.ts'
import {artifactOf} from '../../reporter/sarif/place.ts'
import {type IndexOf, numberer, resultOf, verdictResult, wholeOf} from '../../reporter/sarif/results.ts'
import type {Region, Result} from '../../reporter/sarif/types.ts'
import type {Outcome} from '../../reporter/types.ts'
import {Passages} from '../passage.ts'
import {
  type Audit,
  type AuditedRule,
  marks,
  type ReadDraft,
  type RecordedDiagnostic,
  type RecordedWaived,
  type Records,
} from '../types.ts'

export interface SarifOptions {
  readonly language: Language
}

/**
 * An audit as SARIF 2.1.0, piece by piece: the findings of all drafts, and, where GitHub takes so much, what passed
 * and what was not asked. Addresses are relative to the audited folder.
 */
export function* sarifOf(audit: Audit, records: Records, {language}: SarifOptions): Generator<string> {
  const {rules, version} = audit.head
  const {findings, proof} = countResults(audit)
  const fits = findings + proof <= mostResults
  const unread = audit.drafts.flatMap(({path, unreadable}): Outcome[] =>
    unreadable ? [{path, unreadable}] : [],
  )
  const head = {
    ...runHead(
      rules.map(rule => ({rule, severity: rule.severity})),
      {language, version},
    ),
    invocations: [invocationOf(unread, fits ? 0 : proof, {language, color: false})],
  }
  const {$schema, version: format} = logHead
  yield `{"$schema":${encoded($schema)},"version":${encoded(format)},"runs":[${encoded(head).slice(0, -1)},"results":[`
  let comma = ''
  for (const result of resultsOf(audit, records, fits, language)) {
    yield `${comma}\n${encoded(result)}`
    comma = ','
  }
  yield '\n]}]}\n'
}

function* resultsOf(
  {head: {rules}}: Audit,
  records: Records,
  withProof: boolean,
  language: Language,
): Generator<Result> {
  const byId = new Map(rules.map((rule, at) => [rule.id, {rule, at}]))
  const indexOf: IndexOf = id => byId.get(id)?.at ?? -1
  for (const path of records.paths) {
    const {read} = records.get(path)
    if (!read) continue
    yield* findingsIn(path, read, id => byId.get(id)?.rule, indexOf, language)
    if (withProof) yield* proofIn(path, read, rules, indexOf, language)
  }
}

function* findingsIn(
  path: string,
  {text, places, diagnostics, waived}: ReadDraft,
  ruleOf: (id: string) => AuditedRule | undefined,
  indexOf: IndexOf,
  language: Language,
): Generator<Result> {
  const artifact = artifactOf(path, undefined)
  const passages = new Passages(text)
  const number = numberer()
  const result = (diagnostic: RecordedDiagnostic) => {
    const {ruleId, severity, message, advice, line, section, fingerprint} = diagnostic
    const finding = {
      ...{ruleId, severity, message, advice, section},
      place: places?.[line - 1],
      basis: ruleOf(ruleId)?.basis ?? [],
      region: regionOf(diagnostic),
      words: passages.at(diagnostic),
      fingerprint: number(fingerprint),
    }
    return resultOf(finding, artifact, indexOf, language)
  }
  for (const diagnostic of diagnostics) yield result(diagnostic)
  for (const one of waived) yield {...result(one.diagnostic), suppressions: [suppressionOf(one)]}
}

function* proofIn(
  path: string,
  {text, verdicts}: ReadDraft,
  rules: readonly AuditedRule[],
  indexOf: IndexOf,
  language: Language,
): Generator<Result> {
  const locations = [
    {physicalLocation: {artifactLocation: artifactOf(path, undefined), region: wholeOf(text)}},
  ]
  for (const [at, rule] of rules.entries()) {
    const status = ticks.get(verdicts[at] ?? '')
    if (status) yield verdictResult({rule, status, properties: {status}}, locations, indexOf, language)
  }
}

const ticks: ReadonlyMap<string, 'pass' | 'not-applicable' | 'nothing-to-check'> = new Map(
  (['pass', 'not-applicable', 'nothing-to-check'] as const).map(status => [marks[status], status]),
)

function countResults({drafts}: Audit): {findings: number; proof: number} {
  let [findings, proof] = [0, 0]
  for (const {counts, verdicts} of drafts) {
    findings += counts.error + counts.warning + counts.hint + counts.waived
    for (const mark of verdicts) if (ticks.has(mark)) proof++
  }
  return {findings, proof}
}

function regionOf({line, column, endLine, endColumn}: RecordedDiagnostic): Region {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function suppressionOf({reason, approvedBy}: RecordedWaived) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    properties: {...(approvedBy !== undefined && {approvedBy})},
  } as const
}
