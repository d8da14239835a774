import {checklist} from './checklist.ts'
import {json} from './json.ts'
import {stylish} from './stylish.ts'
import type {Reporter} from './types.ts'

export {countOutcomes} from './diagnostics.ts'
export type {Outcome} from './types.ts'

/** By the name that `--format` takes; the first is the default. */
export const reporters = {stylish, checklist, json} satisfies Readonly<Record<string, Reporter>>
export type Format = keyof typeof reporters
