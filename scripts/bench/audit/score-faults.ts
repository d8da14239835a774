import type {RecordedDiagnostic} from '../../../src/audit/types.ts'
import type {FaultPlace} from '../../generate/print.ts'
import type {FileTruth} from '../../generate/truth.ts'
import type {Share} from './share.ts'

/** How the findings of an audit stand against the faults that were planted. */
export class FaultScore {
  readonly #rules = new Map<string, {planted: number; found: number; added: number}>()
  /** Errors and warnings, and how many of them were planted. */
  findings = 0
  expected = 0
  /** The same for hints, which are for the author to decide on. */
  hints = 0
  expectedHints = 0
  /** Examples of what went wrong. */
  readonly misses: string[] = []
  readonly extras: string[] = []

  add(truth: FileTruth, diagnostics: readonly Pick<RecordedDiagnostic, Compared>[]): void {
    for (const fault of truth.faults) {
      const row = this.#rule(fault.rule)
      row.planted++
      if (diagnostics.some(one => isAt(one, fault))) row.found++
      else
        this.misses.push(
          `${truth.path}:${fault.line}:${fault.column} ${fault.rule} “${fault.words}” (${fault.name})`,
        )
    }
    for (const one of diagnostics) {
      const isExpected = truth.faults.some(fault => isAt(one, fault))
      if (one.severity === 'hint') {
        this.hints++
        if (isExpected) this.expectedHints++
      } else {
        this.findings++
        if (isExpected) this.expected++
      }
      if (isExpected) continue
      this.#rule(one.ruleId).added++
      this.extras.push(`${truth.path}:${one.line}:${one.column} ${one.severity} ${one.ruleId} ${one.message}`)
    }
  }

  get recall(): Share {
    const rows = [...this.#rules.values()]
    return {part: sum(rows.map(({found}) => found)), whole: sum(rows.map(({planted}) => planted))}
  }

  get precision(): Share {
    return {part: this.expected, whole: this.findings}
  }

  get precisionOfHints(): Share {
    return {part: this.expectedHints, whole: this.hints}
  }

  /** Rules that were planted. */
  get rules(): number {
    return [...this.#rules.values()].filter(({planted}) => planted > 0).length
  }

  /** Rules that missed something or said too much. */
  get imperfect(): readonly string[] {
    return [...this.#rules]
      .filter(([, {planted, found, added}]) => found < planted || added > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, {planted, found, added}]) => `${rule}: ${found} of ${planted} found, ${added} not planted`)
  }

  #rule(id: string) {
    let row = this.#rules.get(id)
    if (!row) {
      row = {planted: 0, found: 0, added: 0}
      this.#rules.set(id, row)
    }
    return row
  }
}

type Compared = 'ruleId' | 'severity' | 'message' | 'line' | 'column' | 'endLine' | 'endColumn'

/** Is it the rule that was broken, and does it point at the place? */
export function isAt(one: Pick<RecordedDiagnostic, Compared>, fault: FaultPlace): boolean {
  if (one.ruleId !== fault.rule) return false
  const startsBefore = one.line < fault.line || (one.line === fault.line && one.column <= fault.endColumn)
  const endsBehind = one.endLine > fault.line || (one.endLine === fault.line && one.endColumn >= fault.column)
  return startsBefore && endsBehind
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
