import {statSync} from 'node:fs'
import {Recorder, type Unread} from '../../audit/record.ts'
import type {AuditHead, DraftRecord} from '../../audit/types.ts'
import {localDay} from '../../diagnostic/waiver.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {workspaceOf} from '../workspace.ts'
import type {Listed} from './messages.ts'
import {mistakeWords} from './words.ts'

/** Reads and judges drafts of an audit, one at a time. */
export class Reading {
  readonly #workspace: Workspace
  readonly #recorder: Recorder

  constructor(invocation: Invocation, cwd: string, head: AuditHead) {
    this.#workspace = workspaceOf({...invocation, debug: false}, {cwd, stderr: {write: () => {}}}, head.today)
    this.#recorder = new Recorder(head)
  }

  async record(listed: Listed): Promise<DraftRecord> {
    const {draft} = listed
    // Before it is read: a draft that changes meanwhile is read again the next time.
    const unread = listed.unread ?? unreadOf(listed)
    const {ruleSet} = await this.#workspace.settingsFor(draft.path)
    try {
      const outcome = await this.#workspace.lintFile(draft)
      return this.#recorder.record(unread, outcome, ruleSet.data)
    } catch (error) {
      return {type: 'draft', ...unread, unreadable: mistakeWords(error)}
    }
  }
}

/** What the disk says of a draft. */
export function unreadOf({draft, path}: Listed): Unread {
  const found = statSync(draft.path, {throwIfNoEntry: false})
  if (!found) return {path, stamp: ''}
  const {mtime, mtimeMs, size} = found
  return {path, stamp: `${mtimeMs} ${size}`, day: localDay(mtime)}
}
