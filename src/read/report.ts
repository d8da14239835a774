import type {Lines} from '../tree/lines.ts'
import type {Kind, Report} from '../tree/types.ts'
import {identify} from './outline/identify.ts'
import {issuerOf} from './outline/issuer.ts'
import {outline} from './outline/outline.ts'
import type {SourceBlock} from './source-block.ts'

/** Of a document with tracked changes: the text as if all were accepted, or as it was before them. */
export const revisionChoices = ['final', 'original'] as const
export type Revisions = (typeof revisionChoices)[number]

export interface ReadOptions {
  /** For messages only; nothing is read from it. */
  readonly path?: string
  /** Given instead of detected. */
  readonly kind?: Kind
  readonly year?: number
  /** `final` when absent. */
  readonly revisions?: Revisions
}

/** Where all readers meet: source blocks → a report with its outline, kind and year. */
export function reportOf(
  text: string,
  lines: Lines,
  blocks: readonly SourceBlock[],
  options: ReadOptions,
): Report {
  const children = blocks.length > 0 ? outline(blocks, lines) : []
  const report: Report = {
    type: 'report',
    path: options.path ?? '',
    text,
    kind: options.kind ?? 'other',
    year: options.year,
    issuer: undefined,
    children,
    position: lines.range(0, text.length),
  }
  const identity = identify(report, lines)
  report.kind = options.kind ?? identity.kind
  report.year = options.year ?? identity.year
  report.issuer = issuerOf(report, lines)
  return report
}
