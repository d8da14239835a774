import {sortDiagnostics} from '../diagnostic/sort.ts'
import type {Change} from './splice.ts'
import {type Fixable, isFixable, typeOf} from './type-of.ts'
import type {FixType, Judged} from './types.ts'

/** A fix as changes of the text that its finding is about. */
export interface Candidate {
  readonly diagnostic: Fixable
  readonly changes: readonly Change[]
  /** From its first change to the end of its last. */
  readonly start: number
  readonly end: number
}

/** The fixes of these types, in the order of the text. What is waived stays as it is. */
export function candidatesOf({report: {text}, verdicts}: Judged, types: readonly FixType[]): Candidate[] {
  return sortDiagnostics(verdicts.flatMap(({diagnostics}) => diagnostics))
    .filter(isFixable)
    .filter(diagnostic => types.includes(typeOf(diagnostic, text)))
    .map(diagnostic => candidateOf(diagnostic, text))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Of fixes that are in each other's way the first: the others wait until it is made. */
export function apart(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  let last: Candidate | undefined
  for (const one of candidates) {
    const meetsAtPlace = last && one.start === last.end && (one.start === one.end || last.start === last.end)
    if (last && (one.start < last.end || meetsAtPlace)) continue
    chosen.push(one)
    last = one
  }
  return chosen
}

function candidateOf(diagnostic: Fixable, text: string): Candidate {
  const changes = diagnostic.fix.edits.map(({range, text: written}): Change => {
    const start = range.start.offset!
    return {start, end: range.end.offset!, text: withBreaksOf(written, text, start)}
  })
  return {diagnostic, changes, start: changes[0]!.start, end: changes.at(-1)!.end}
}

/** Lines that are added end as the others around them do. */
function withBreaksOf(written: string, text: string, at: number): string {
  if (!written.includes('\n')) return written
  const found = /\r\n|\r|\n/.exec(text.slice(at)) ?? /\r\n|\r|\n/.exec(text)
  return written.replace(/\r\n|\r|\n/g, found?.[0] ?? '\n')
}
