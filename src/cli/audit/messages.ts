import type {Unread} from '../../audit/record.ts'
import type {AuditHead} from '../../audit/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import type {Draft} from '../../workspace/drafts.ts'
import type {Written} from '../../workspace/records/record-writer.ts'
import type {Invocation} from '../invocation.ts'

/** A draft, and the path that its record has. */
export interface Listed {
  readonly draft: Draft
  readonly path: string
  /** What the machine that asks for it knows of the file; absent where the file itself is asked. */
  readonly unread?: Unread
}

/** What a process is told at its start. */
export interface Begin {
  readonly invocation: Invocation
  readonly cwd: string
  readonly head: AuditHead
  /** The file of records that it is to write; it sends them where there is none. */
  readonly file: string | undefined
}

/** Drafts for a process. */
export interface Batch {
  readonly number: number
  readonly drafts: readonly Listed[]
}

/** What a process says. */
export type Answer =
  /** It is at work, and this is the draft that it has just done. */
  | {readonly at: string}
  | {readonly number: number; readonly written: readonly Written[]}
  /** The records of a batch, packed. */
  | {readonly number: number; readonly packet: Uint8Array}
  /** The records cannot be written: no process could go on. */
  | {readonly full: Words}
  /** A mistake in the program. */
  | {readonly failure: string}
