import type {TextDocument} from 'vscode-languageserver-textdocument'
import {sortDiagnostics} from '../diagnostic/sort.ts'
import type {Diagnostic} from '../diagnostic/types.ts'
import {Memory} from '../lint/index.ts'
import type {Outcome} from '../reporter/types.ts'
import type {Rule} from '../rule/types.ts'
import type {Report} from '../tree/types.ts'
import {draftOf, type Folder, type Folders} from './folders.ts'

/** A draft that has been read and linted, as it stood in the editor. */
export interface Judged {
  readonly text: string
  readonly folder: Folder
  readonly outcome: Outcome
  /** Absent for a text that cannot be read. */
  readonly report?: Report
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that were asked, by their ids. */
  readonly rules: ReadonlyMap<string, Rule>
}

/** What is known of open drafts: a text that has not changed is never looked at twice. */
export class JudgedDrafts {
  readonly #folders: Folders
  readonly #known = new Map<string, Judged>()
  readonly #memories = new Map<string, Memory>()

  constructor(folders: Folders) {
    this.#folders = folders
  }

  /**
   * @throws {FaultsError} for rules, presets or a configuration with mistakes in them
   * @throws {NotFoundError} for a preset that does not exist
   */
  async of(document: TextDocument): Promise<Judged> {
    const text = document.getText()
    const folder = this.#folders.folderOf(document.uri)
    const known = this.#known.get(document.uri)
    if (known && known.text === text && known.folder === folder) return known
    const draft = draftOf(document.uri, document.languageId, folder)
    const outcome = await folder.workspace.lintText(text, draft, {memory: this.#memoryOf(document.uri)})
    // What is passed over still has an outline.
    const isIgnored = (await folder.workspace.ignoredBy(draft.path)) !== undefined
    const judged: Judged =
      'unreadable' in outcome
        ? {text, folder, outcome, diagnostics: [], rules: new Map()}
        : {
            text,
            folder,
            outcome,
            report: outcome.report,
            diagnostics: isIgnored ? [] : diagnosticsIn(outcome),
            rules: new Map(outcome.verdicts.map(({rule}) => [rule.id, rule])),
          }
    this.#known.set(document.uri, judged)
    return judged
  }

  #memoryOf(uri: string): Memory {
    const memory = this.#memories.get(uri) ?? new Memory()
    this.#memories.set(uri, memory)
    return memory
  }

  forget(uri: string): void {
    this.#known.delete(uri)
    this.#memories.delete(uri)
  }

  forgetAll(): void {
    this.#known.clear()
    this.#memories.clear()
  }
}

function diagnosticsIn({verdicts}: Extract<Outcome, {readonly report: Report}>): readonly Diagnostic[] {
  return sortDiagnostics(verdicts.flatMap(({diagnostics}) => diagnostics))
}
