import {placeWords} from '../../diagnostic/place.ts'
import type {Diagnostic, Fix, Language} from '../../diagnostic/types.ts'
import type {Waiver} from '../../diagnostic/waiver.ts'
import type {Verdict} from '../../lint/types.ts'
import {linesOf} from '../../tree/lines.ts'
import {type Checked, type Finding, findingsOf} from '../findings.ts'
import type {ReporterOptions} from '../types.ts'
import {waiverReason} from '../waiver.ts'
import {artifactOf, locationOf, regionOf} from './place.ts'
import {levelOf, sentence} from './rules.ts'
import type {ArtifactLocation, Region, Result, Suppression} from './types.ts'

type IndexOf = (ruleId: string) => number

/** The findings of a file, those that are excused with their suppressions. */
export function findingResults(outcome: Checked, indexOf: IndexOf, options: ReporterOptions): Result[] {
  const artifact = artifactOf(outcome.path, options.cwd)
  const alike = new Map<string, number>()
  return findingsOf(outcome).map(finding => {
    const {fingerprint} = finding.diagnostic
    const count = (alike.get(fingerprint) ?? 0) + 1
    alike.set(fingerprint, count)
    return toResult(finding, `${fingerprint}:${count}`, artifact, outcome, indexOf, options)
  })
}

function toResult(
  {diagnostic, waiver}: Finding,
  fingerprint: string,
  artifact: ArtifactLocation,
  {report}: Checked,
  indexOf: IndexOf,
  {language, cwd}: ReporterOptions,
): Result {
  const {ruleId, severity, message, advice, basis, range, related, fix} = diagnostic
  const place = report.places?.[range.start.line - 1]
  return {
    ruleId,
    ruleIndex: indexOf(ruleId),
    level: levelOf(severity),
    kind: 'fail',
    message: {text: messageOf(message, advice, language)},
    locations: [locationOf(diagnostic, artifact, report, language)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({range, message}, at) => ({
        id: at + 1,
        physicalLocation: {artifactLocation: artifact, region: regionOf(range)},
        message: {text: sentence(message || placeWords(range.start.line, report, language), language)},
      })),
    }),
    // The key that GitHub knows an alert by.
    partialFingerprints: {primaryLocationLineHash: fingerprint},
    ...(waiver && {suppressions: [toSuppression(waiver, language, cwd)]}),
    // Nobody can change the text that was read of a document.
    ...(fix &&
      fix.edits.length > 0 &&
      !report.places && {fixes: [toFix(fix, diagnostic, artifact, language)]}),
    properties: {severity, advice, basis, ...(place && {place})},
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
  const {language, cwd} = options
  const artifactLocation = artifactOf(outcome.path, cwd)
  const locations = [{physicalLocation: {artifactLocation, region: wholeOf(outcome)}}]
  return outcome.verdicts.flatMap((verdict): Result[] => {
    const {rule, status, examined} = verdict
    if (status === 'fail' || status === 'waived') return []
    return [
      {
        ruleId: rule.id,
        ruleIndex: indexOf(rule.id),
        level: 'none',
        kind: status === 'pass' ? 'pass' : 'notApplicable',
        message: {text: verdictWords(verdict, language)},
        locations,
        properties: {status, examined},
      },
    ]
  })
}

/** The text from its first character to its last. */
function wholeOf({report: {text}}: Checked): Region {
  return regionOf(linesOf(text).range(0, text.length))
}

function verdictWords({rule, status}: Verdict, language: Language): string {
  const words = {
    pass: {zh: '合格', en: 'in order'},
    'nothing-to-check': {zh: '没有可查的内容', en: 'nothing to check'},
    'not-applicable': {zh: '不适用', en: 'not applicable'},
  }[status as 'pass' | 'nothing-to-check' | 'not-applicable'][language]
  const demand = rule.demand[language]
  return language === 'zh'
    ? `${words}：${sentence(demand, language)}`
    : `${words}: ${sentence(demand, language)}`
}
