/**
 * The public API: read a draft, hold it against rules, print what came of it. Without a disk and without Node,
 * so that it runs in a worker and in a browser too; `hegao/workspace` has what needs a disk.
 *
 * Only exports of other files: a bundler then leaves this one out, and keeps apart what is loaded when needed.
 */

export {type Annotated, annotate} from './annotate/annotate.ts'
export {type FixedDocx, fixDocx} from './annotate/fix-docx.ts'
export {remarksOf} from './annotate/remarks.ts'
export type {CommentLine, Remark} from './annotate/types.ts'
export {catalogue, type LoadPresetOptions, loadPreset} from './built-in.ts'
export type {Basis, Diagnostic, Edit, Fix, Language, Related, Severity, Words} from './diagnostic/types.ts'
export type {ListedWaiver, Waived, Waiver, WaiverKind} from './diagnostic/waiver.ts'
export {fixText} from './fix/fix.ts'
export type {Change} from './fix/splice.ts'
export type {Applied, Fixed, FixType, Judged, LeftOut} from './fix/types.ts'
export {type Coverage, coverageOf, lint} from './lint/index.ts'
export type {Baseline, Guard, LintOptions, Status, Verdict} from './lint/types.ts'
export {type Decoded, decode} from './read/decode.ts'
export {readDoc} from './read/doc/doc.ts'
export type {PdfReader} from './read/documents.ts'
export {readDocx} from './read/docx/docx.ts'
export {type DocumentFormat, type ForeignFormat, formatOf} from './read/format.ts'
export {readHtml} from './read/html/html.ts'
export {readMht} from './read/html/mht.ts'
export {readMarkdown} from './read/markdown/markdown.ts'
export {readOdt} from './read/odt/odt.ts'
export {readOfd} from './read/ofd/ofd.ts'
export {type ReadReportOptions, readReport} from './read/read-report.ts'
export type {ReadOptions, Revisions} from './read/report.ts'
export {readRtf} from './read/rtf/rtf.ts'
export {readText} from './read/text/text.ts'
export {Unreadable} from './read/unreadable.ts'
export {reporters} from './reporter/index.ts'
export type {LintedDraft, Outcome, Reporter, ReporterOptions} from './reporter/types.ts'
export {type Fault, FaultsError, formatFaults} from './rule/fault/fault.ts'
export type {PresetFile} from './rule/load/load-presets.ts'
export {NotFoundError} from './rule/not-found.ts'
export type {Catalogue, Phase, Preset, Rule, RuleSet} from './rule/types.ts'
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
