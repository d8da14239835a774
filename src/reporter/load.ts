import {checklist} from './checklist.ts'
import type {Format} from './formats.ts'
import {json} from './json.ts'
import {stylish} from './stylish.ts'
import type {Reporter} from './types.ts'

/** What people see in a terminal, and what save hooks ask for. */
const atHand: Readonly<Partial<Record<Format, Reporter>>> = {stylish, checklist, json}

/** The reporter of a format. Those that are rarely asked for stand in a file that a start does not read. */
export async function loadReporter(format: Format): Promise<Reporter> {
  return atHand[format] ?? (await import('./index.ts')).reporters[format]
}
