import path from 'node:path'
import {safeNames} from '../../audit/notice/file-name.ts'
import {letterNames} from '../../audit/notice/mark.ts'
import {noticeOf, reminderOf} from '../../audit/notice/notice.ts'
import type {Audit} from '../../audit/types.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {writeOutput} from '../../workspace/write-output.ts'
import {annotateDraft, isWordDraft} from '../annotate-draft.ts'
import {copyOf} from '../copy-name.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import type {Listed} from './messages.ts'

/** Where the drafts are, for those that are sent back with comments. */
interface Drafts {
  readonly workspace: Workspace
  /** Absent where only records are at hand. */
  readonly listed: readonly Listed[] | undefined
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
  const {audit: flags, language} = invocation
  const {notices: folder, from} = flags
  if (folder === undefined) return true
  // That it is given was seen to at the start.
  const options = {date: audit.head.today, from: from!}
  const names = safeNames([...audit.units.map(({unit}) => unit), ...audit.missing.map(({name}) => name)])
  let isWritten = true
  const write = (file: string, content: Uint8Array) => {
    const failure = writeOutput(file, content, io.cwd)
    if (failure) io.stderr.write(says(failure, language))
    isWritten &&= failure === undefined
  }
  const byPath = new Map(drafts.listed?.map(({path, draft}) => [path, draft]))
  for (const [at, unit] of audit.units.entries()) {
    const own = path.join(folder, names[at]!)
    write(path.join(own, letterNames.feedback), noticeOf(unit, audit, records, options))
    const commented = unit.drafts.flatMap(index => {
      const {path: name, unreadable} = audit.drafts[index]!
      const draft = byPath.get(name)
      return draft && isWordDraft(draft) && !unreadable ? draft : []
    })
    // Two drafts may have the same name in different folders.
    const copies = safeNames(commented.map(({name}) => path.parse(name).name))
    for (const [at, draft] of commented.entries()) {
      const file = path.join(own, copyOf(copies[at]! + path.extname(draft.name)))
      const asked = {...invocation, output: {...invocation.output, file, overwrite: false}}
      const done = await annotateDraft(draft, drafts.workspace, asked, io.cwd)
      if (!('refused' in done)) continue
      io.stderr.write(says(done.refused, language))
      isWritten = false
    }
  }
  for (const [at, unit] of audit.missing.entries())
    write(
      path.join(folder, names[audit.units.length + at]!, letterNames.reminder),
      reminderOf(unit, audit, options),
    )
  return isWritten
}
