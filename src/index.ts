/**
 * The public API: read a draft, hold it against rules, print what came of it. Pure and synchronous, without a
 * disk, so that it runs in a worker and in a browser too.
 */
import {catalogue as compiled} from '#catalogue'
import type {Catalogue} from './rule/types.ts'

/** The built-in rules, presets and roles. */
export const catalogue: Catalogue = compiled

export {type Annotated, annotate} from './annotate/annotate.ts'
export {type FixedDocx, fixDocx} from './annotate/fix-docx.ts'
export {remarksOf} from './annotate/remarks.ts'
export type {CommentLine, Remark} from './annotate/types.ts'
export type {Basis, Diagnostic, Edit, Fix, Language, Related, Severity, Words} from './diagnostic/types.ts'
export {fixText} from './fix/fix.ts'
export type {Change} from './fix/splice.ts'
export type {Applied, Fixed, FixType, Judged, LeftOut} from './fix/types.ts'
export {type Coverage, coverageOf, lint} from './lint/index.ts'
export type {Guard, LintOptions, Status, Verdict} from './lint/types.ts'
export {type Decoded, decode} from './read/decode.ts'
export {readDoc} from './read/doc/doc.ts'
export {readDocx} from './read/docx/docx.ts'
export {type DocumentFormat, type ForeignFormat, formatOf} from './read/format.ts'
export {readHtml} from './read/html/html.ts'
export {readMht} from './read/html/mht.ts'
export {readMarkdown} from './read/markdown/markdown.ts'
export {readOdt} from './read/odt/odt.ts'
export {readOfd} from './read/ofd/ofd.ts'
export type {ReadOptions, Revisions} from './read/report.ts'
export {readRtf} from './read/rtf/rtf.ts'
export {readText} from './read/text/text.ts'
export {Unreadable} from './read/unreadable.ts'
export {reporters} from './reporter/index.ts'
export type {Outcome, Reporter, ReporterOptions} from './reporter/types.ts'
export {resolveRuleSet} from './rule/resolve.ts'
export type {Phase, Preset, Rule, RuleSet} from './rule/types.ts'
export type {
  Annex,
  DocumentPlace,
  Element,
  Item,
  Kind,
  Range,
  Report,
  ReportContent,
  Section,
  SectionHeading,
} from './tree/types.ts'
