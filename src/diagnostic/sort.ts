import type {Point} from '../tree/types.ts'
import type {Diagnostic} from './types.ts'

/** In the order of the text; at one place in the order of the checklist: the signature before the date. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => comparePoints(a.range.start, b.range.start) || comparePoints(a.range.end, b.range.end),
  )
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}
