import type {Point} from '../tree/types.ts'
import type {Diagnostic} from './types.ts'

/** In the order of the text; at one place by rule id, so that two runs never differ. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      comparePoints(a.range.start, b.range.start) ||
      comparePoints(a.range.end, b.range.end) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}
