import {placeWords} from '../../diagnostic/place.ts'
import type {Diagnostic, Fix, Language, Words} from '../../diagnostic/types.ts'
import type {Waiver} from '../../diagnostic/waiver.ts'
import type {Status} from '../../lint/types.ts'
import {linesOf} from '../../tree/lines.ts'
import {type Checked, type Finding, findingsOf} from '../findings.ts'
import type {ReporterOptions} from '../types.ts'
import {waiverReason} from '../waiver.ts'
import {artifactOf, locationOf, regionOf} from './place.ts'
import {levelOf, sentence} from './rules.ts'
import type {ArtifactLocation, Region, Result, SarifFinding, Suppression} from './types.ts'

export type IndexOf = (ruleId: string) => number

/** The findings of a file, those that are excused with their suppressions. */
export function findingResults(outcome: Checked, indexOf: IndexOf, options: ReporterOptions): Result[] {
  const artifact = artifactOf(outcome.path, options.cwd)
  const number = numberer()
  return findingsOf(outcome).map(finding =>
    toResult(finding, number(finding.diagnostic.fingerprint), artifact, outcome, indexOf, options),
  )
}

/** Findings with the same fingerprint are told apart by their count, “a1b2:2”. */
export function numberer(): (fingerprint: string) => string {
  const alike = new Map<string, number>()
  return fingerprint => {
    const count = (alike.get(fingerprint) ?? 0) + 1
    alike.set(fingerprint, count)
    return `${fingerprint}:${count}`
  }
}

/** What all findings have; a result may have more. */
export function resultOf(
  finding: SarifFinding,
  artifact: ArtifactLocation,
  indexOf: IndexOf,
  language: Language,
): Result {
  const {ruleId, severity, message, advice, basis, place, fingerprint} = finding
  return {
    ruleId,
    ruleIndex: indexOf(ruleId),
    level: levelOf(severity),
    kind: 'fail',
    message: {text: messageOf(message, advice, language)},
    locations: [locationOf(finding, artifact, language)],
    // The key that GitHub knows an alert by.
    partialFingerprints: {primaryLocationLineHash: fingerprint},
    properties: {severity, advice, basis, ...(place && {place})},
  }
}

function toResult(
  {diagnostic, waiver}: Finding,
  fingerprint: string,
  artifact: ArtifactLocation,
  {report}: Checked,
  indexOf: IndexOf,
  {language, cwd}: ReporterOptions,
): Result {
  const {range, related, fix} = diagnostic
  const place = report.places?.[range.start.line - 1]
  const words = report.text.slice(range.start.offset, range.end.offset)
  const region = regionOf(range)
  return {
    ...resultOf({...diagnostic, region, words, place, fingerprint}, artifact, indexOf, language),
    ...(related.length > 0 && {
      relatedLocations: related.map(({range, message}, at) => ({
        id: at + 1,
        physicalLocation: {artifactLocation: artifact, region: regionOf(range)},
        message: {text: sentence(message || placeWords(range.start.line, report, language), language)},
      })),
    }),
    ...(waiver && {suppressions: [toSuppression(waiver, language, cwd)]}),
    // Nobody can change the text that was read of a document.
    ...(fix &&
      fix.edits.length > 0 &&
      !report.places && {fixes: [toFix(fix, diagnostic, artifact, language)]}),
  }
}

function messageOf(message: string, advice: string, language: Language): string {
  const words = sentence(message, language)
  return advice === '' ? words : words + {zh: '', en: ' '}[language] + sentence(advice, language)
}

function toFix(
  {safe, edits}: Fix,
  {advice, message}: Diagnostic,
  artifactLocation: ArtifactLocation,
  language: Language,
) {
  const replacements = edits.map(({range, text}) => ({
    deletedRegion: regionOf(range),
    insertedContent: {text},
  }))
  return {
    description: {text: sentence(advice || message, language)},
    artifactChanges: [{artifactLocation, replacements}],
    properties: {safe},
  }
}

function toSuppression(waiver: Waiver, language: Language, cwd: string | undefined): Suppression {
  const {kind, approvedBy, until, origin} = waiver
  const region = {startLine: origin.line, startColumn: 1, endLine: origin.line, endColumn: 1}
  return {
    kind: kind === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    justification: waiverReason(waiver, language),
    location: {physicalLocation: {artifactLocation: artifactOf(origin.file, cwd), region}},
    properties: {
      waiver: kind,
      ...(approvedBy !== undefined && {approvedBy}),
      ...(until !== undefined && {until}),
    },
  }
}

/** What a file passed, and what was not asked of it: the ticks of the checklist. */
export function verdictResults(outcome: Checked, indexOf: IndexOf, options: ReporterOptions): Result[] {
  const {path, report, verdicts} = outcome
  const artifactLocation = artifactOf(path, options.cwd)
  const locations = [{physicalLocation: {artifactLocation, region: wholeOf(report.text)}}]
  return verdicts.flatMap(({rule, status, examined}): Result[] => {
    if (status === 'fail' || status === 'waived') return []
    return [
      verdictResult({rule, status, properties: {status, examined}}, locations, indexOf, options.language),
    ]
  })
}

/** A tick, or why there is none. */
export function verdictResult(
  {rule, status, properties}: Tick,
  locations: Result['locations'],
  indexOf: IndexOf,
  language: Language,
): Result {
  const demand = sentence(rule.demand[language], language)
  return {
    ruleId: rule.id,
    ruleIndex: indexOf(rule.id),
    level: 'none',
    kind: status === 'pass' ? 'pass' : 'notApplicable',
    message: {text: `${tickWords[status][language]}${{zh: '：', en: ': '}[language]}${demand}`},
    locations,
    properties,
  }
}

interface Tick {
  readonly rule: {readonly id: string; readonly demand: Words}
  readonly status: keyof typeof tickWords
  readonly properties: Readonly<Record<string, unknown>>
}

const tickWords = {
  pass: {zh: '合格', en: 'in order'},
  'nothing-to-check': {zh: '没有可查的内容', en: 'nothing to check'},
  'not-applicable': {zh: '不适用', en: 'not applicable'},
} as const satisfies Partial<Record<Status, Words>>

/** The text from its first character to its last. */
export function wholeOf(text: string): Region {
  return regionOf(linesOf(text).range(0, text.length))
}
