import type {FaultPlace} from './print.ts'
import type {CopyWay, Unreadable} from './schedule.ts'

/** What was put into a folder, for whoever checks what is found in it. Paths are below the folder, with “/”. */
export interface Truth {
  readonly seed: number
  readonly count: number
  readonly year: number
  /** Names of units in the roster without a file. */
  readonly missing: readonly string[]
  /** Files dated after 1 March, or last changed after it where they have no date. */
  readonly late: readonly string[]
  readonly twice: readonly {readonly unit: string; readonly paths: readonly string[]}[]
  /** Files of which nothing says whose they are. */
  readonly nameless: readonly string[]
  readonly unreadable: readonly {readonly path: string; readonly why: Unreadable}[]
  /** `b` was copied from `a`. */
  readonly copies: readonly {readonly a: string; readonly b: string; readonly way: CopyWay}[]
  /** Files that say what the unit's file of last year said; both have the same path. */
  readonly repeated: readonly string[]
}

/** A line of the second file: one for each file that can be read. */
export interface FileTruth {
  readonly path: string
  readonly unit?: string
  readonly year: number
  readonly faults: readonly FaultPlace[]
  /** Whose words it has: two files that share one of these are alike because somebody took the words of the other. */
  readonly words: readonly string[]
}
