import type {Basis, Severity} from '../diagnostic/types.ts'
import type {WaiverKind} from '../diagnostic/waiver.ts'
import type {Status} from '../lint/types.ts'
import type {Phase} from '../rule/types.ts'
import type {DocumentPlace, Kind} from '../tree/types.ts'
import type {MergedFix} from './merge-edits.ts'

/** Lines and columns from 1, the end exclusive, in UTF-16 units: ESLint's and ours are the same. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface DocumentPlaced {
  /** Of a document that has no lines of its own: where it stands there. Line and column are those of `source`. */
  readonly place?: DocumentPlace
}

/** ESLint's LintMessage; `place`, and from `level` on, is what we add. */
export interface LintMessage extends Partial<Place>, DocumentPlaced {
  /** `null` for a file that could not be read. */
  readonly ruleId: string | null
  readonly fatal?: true
  readonly severity: 1 | 2
  readonly message: string
  readonly fix?: MergedFix
  readonly suggestions?: readonly {readonly desc: string; readonly fix: MergedFix}[]
  readonly level: Severity
  readonly advice?: string
  readonly basis?: readonly Basis[]
  readonly section?: readonly string[]
  readonly related?: readonly (Place & DocumentPlaced & {readonly message: string})[]
  readonly fingerprint?: string
}

/** Why a finding does not count: ESLint's two keys, and below them what we add. */
export interface Suppression {
  readonly kind: 'directive' | 'file'
  readonly justification: string
  readonly waiver: WaiverKind
  readonly approvedBy?: string
  /** The last day on which it holds, “2026-03-31”. */
  readonly until?: string
  readonly origin: {readonly file: string; readonly line: number}
}

export interface SuppressedMessage extends LintMessage {
  readonly suppressions: readonly Suppression[]
}

/** One rule of the checklist. */
export interface ChecklistItem {
  readonly rule: string
  readonly status: Status
  readonly examined: number
  /** The reasons why what was found does not count, each once; a `fail` may have some too. */
  readonly suppressions?: readonly Suppression[]
}

/** ESLint's shape of `--stats`, in milliseconds. */
export interface LintStats {
  readonly fixPasses: number
  readonly times: {
    readonly passes: readonly {
      readonly parse: {readonly total: number}
      readonly rules: Readonly<Record<string, {readonly total: number}>>
      readonly fix: {readonly total: number}
      readonly total: number
    }[]
  }
}

/** ESLint's LintResult, and from `hintCount` on what we add. */
export interface LintResult {
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly SuppressedMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The new text when fixes were made; then there is no `source`. */
  readonly output?: string
  readonly source?: string
  readonly stats?: LintStats
  readonly usedDeprecatedRules: readonly never[]
  readonly hintCount: number
  readonly kind?: Kind
  readonly phase?: Phase
  /** `null` when nothing in the report tells its year. */
  readonly year?: number | null
  /** One per rule; absent for a file that could not be read, since nothing was checked. */
  readonly checklist?: readonly ChecklistItem[]
  /** The aspects that reports of this kind may speak of; null for those that are not mentioned. */
  readonly coverage?: readonly {
    readonly aspect: string
    readonly line: number | null
    readonly text: string | null
  }[]
}
