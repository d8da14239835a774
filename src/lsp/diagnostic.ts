import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic, Language, Severity} from '../diagnostic/types.ts'
import {formatBases} from '../reporter/basis.ts'
import type {Fault} from '../rule/fault/fault.ts'
import {printable} from '../tree/printable.ts'
import type {Client} from './client.ts'
import {clientPosition, clientRange, type Encoding} from './encoding.ts'
import {type Diagnostic as ClientDiagnostic, DiagnosticSeverity, DiagnosticTag} from './protocol.ts'

/** The name that editors show beside each finding. */
export const source = '核稿'

/**
 * A hint is shown as information: what the protocol calls a hint is three faint dots in VS Code, and missing in
 * its list of problems.
 */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
}

/** What an action needs to find the finding again. */
interface DiagnosticData {
  readonly fingerprint: string
}

/** A finding as an editor shows it: what is wrong, what to do, on which basis. */
export function toClientDiagnostic(
  diagnostic: Diagnostic,
  document: TextDocument,
  {
    client,
    language,
    href,
  }: {
    readonly client: Client
    readonly language: Language
    /** Where the rule can be read. */
    readonly href: string | undefined
  },
): ClientDiagnostic {
  const {encoding} = client
  const {ruleId, severity, range, related, fix, fingerprint} = diagnostic
  const data: DiagnosticData = {fingerprint}
  const deletes = fix?.safe && fix.edits.length > 0 && fix.edits.every(({text}) => text === '')
  return {
    range: clientRange(range, document, encoding),
    severity: severities[severity],
    code: ruleId,
    ...(href !== undefined && client.linksRuleIds && {codeDescription: {href}}),
    source,
    message: messageOf(diagnostic, language),
    ...(deletes && client.showsTags && {tags: [DiagnosticTag.Unnecessary]}),
    ...(related.length > 0 &&
      client.showsRelated && {
        relatedInformation: related.map(place => ({
          location: {uri: document.uri, range: clientRange(place.range, document, encoding)},
          message: printable(place.message),
        })),
      }),
    data,
  }
}

function messageOf({message, advice, basis}: Diagnostic, language: Language): string {
  const [adviceHead, basisHead] = {zh: ['建议：', '依据：'], en: ['Advice: ', 'Basis: ']}[language]
  const lines = [printable(message)]
  if (advice) lines.push(adviceHead + printable(advice))
  if (basis.length > 0) lines.push(basisHead + formatBases(basis, language))
  return lines.join('\n')
}

/** A mistake in a rule, preset or configuration file. */
export function toFaultDiagnostic(
  {line, column, length, code, message, hint}: Fault,
  document: TextDocument,
  language: Language,
  encoding: Encoding,
): ClientDiagnostic {
  const at = (column: number) => clientPosition({line, column}, document, encoding)
  return {
    range: {start: at(column), end: at(column + length)},
    severity: DiagnosticSeverity.Error,
    code,
    source,
    message: [message, ...(hint ? [hint] : [])].map(words => printable(words[language])).join('\n'),
  }
}
