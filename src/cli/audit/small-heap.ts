import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import type {Io} from '../io.ts'

/**
 * Garbage that may gather before it is collected, in per cent of what is in use. V8 allows several times as much, for the
 * machine may have memory to spare; of fifty thousand drafts that would be half a gigabyte, for a tenth of the time.
 */
const garbage = 25
/** How much the room for what was just made grows when it is full: by nothing, for a large one saves no time here. */
const growth = 1

/** For the process that finds drafts and sums up; those that read them have a limit of their own. */
export function keepHeapSmall({program}: Pick<Io, 'program'>): void {
  // A host that only calls the command has a heap of its own to look after.
  if (program === undefined) return
  setFlagsFromString(`--heap-growing-percent=${garbage}`)
  setFlagsFromString(`--semi-space-growth-factor=${growth}`)
}

/** What was needed for the start alone (a roster as YAML takes most) would stay as long as the others read. */
export function collectGarbage({program}: Pick<Io, 'program'>): void {
  if (program === undefined) return
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  // The first one empties pages, the second gives them back to the system.
  collect()
  collect()
}
