import path from 'node:path'
import {safeNames} from '../../audit/notice/file-name.ts'
import {letterNames} from '../../audit/notice/mark.ts'
import {noticeOf, reminderOf} from '../../audit/notice/notice.ts'
import type {Audit} from '../../audit/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import type {Draft} from '../../workspace/drafts.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {writeOutput} from '../../workspace/write-output.ts'
import {annotateDraft, isWordDraft} from '../annotate-draft.ts'
import {copyOf} from '../copy-name.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import type {DraftList} from './listed.ts'

/** Where the drafts are, for those that are sent back with comments. */
interface Drafts {
  readonly workspace: Workspace
  /** Absent where only records are at hand. */
  readonly listed: DraftList | undefined
}

/**
 * A folder for each unit, with a letter that can be sent as it is, and its Word drafts with comments; reminders to those
 * that did not report. False when one could not be written, which has been told then.
 */
export async function writeNotices(
  {audit, records}: {readonly audit: Audit; readonly records: RecordIndex},
  drafts: Drafts,
  invocation: Invocation,
  io: Io,
): Promise<boolean> {
  const {notices: folder, from} = invocation.audit
  if (folder === undefined) return true
  // That it is given was seen to at the start.
  const options = {date: audit.head.today, from: from!}
  const names = safeNames([...audit.units.map(({unit}) => unit), ...audit.missing.map(({name}) => name)])
  const byPath = new Map(Array.from(drafts.listed ?? [], ({path, draft}) => [path, draft]))
  const writer = new NoticeWriter(folder, drafts.workspace, invocation, io)
  for (const [at, unit] of audit.units.entries()) {
    writer.letter(names[at]!, letterNames.feedback, noticeOf(unit, audit, records, options))
    await writer.copies(names[at]!, wordDraftsOf(unit, audit, byPath))
  }
  const reminded = names.slice(audit.units.length)
  for (const [at, unit] of audit.missing.entries())
    writer.letter(reminded[at]!, letterNames.reminder, reminderOf(unit, audit, options))
  return writer.isWritten
}

function wordDraftsOf(
  unit: Audit['units'][number],
  audit: Audit,
  byPath: ReadonlyMap<string, Draft>,
): readonly Draft[] {
  return unit.drafts.flatMap(index => {
    const {path: name, unreadable} = audit.drafts[index]!
    const draft = byPath.get(name)
    return draft && isWordDraft(draft) && !unreadable ? draft : []
  })
}

/** Writes into the folders of the units, tells what could not be written, and goes on. */
class NoticeWriter {
  /** All of it so far. */
  isWritten = true
  readonly #folder: string
  readonly #workspace: Workspace
  readonly #invocation: Invocation
  readonly #io: Io

  constructor(folder: string, workspace: Workspace, invocation: Invocation, io: Io) {
    this.#folder = folder
    this.#workspace = workspace
    this.#invocation = invocation
    this.#io = io
  }

  letter(unit: string, name: string, content: Uint8Array): void {
    const failure = writeOutput(path.join(this.#folder, unit, name), content, this.#io.cwd)
    if (failure) this.#failed(failure)
  }

  /** Of drafts, with their comments. */
  async copies(unit: string, drafts: readonly Draft[]): Promise<void> {
    // Two drafts may have the same name in different folders.
    const names = safeNames(drafts.map(({name}) => path.parse(name).name))
    for (const [at, draft] of drafts.entries()) {
      const file = path.join(this.#folder, unit, copyOf(names[at]! + path.extname(draft.name)))
      const output = {...this.#invocation.output, file, overwrite: false}
      const done = await annotateDraft(draft, this.#workspace, {...this.#invocation, output}, this.#io.cwd)
      if ('refused' in done) this.#failed(done.refused)
    }
  }

  #failed(words: Words): void {
    this.#io.stderr.write(says(words, this.#invocation.language))
    this.isWritten = false
  }
}
