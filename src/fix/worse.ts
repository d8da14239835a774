import type {Judged} from './types.ts'

/** How many findings there are: of each rule, of rules that are errors, in all. */
export interface Tally {
  readonly ofRule: ReadonlyMap<string, number>
  readonly ofError: ReadonlyMap<string, number>
  readonly total: number
}

export function tallyOf({verdicts}: Judged): Tally {
  const ofRule = new Map<string, number>()
  const ofError = new Map<string, number>()
  let total = 0
  for (const {rule, diagnostics} of verdicts) {
    for (const {severity} of diagnostics) {
      total++
      ofRule.set(rule.id, (ofRule.get(rule.id) ?? 0) + 1)
      if (severity === 'error') ofError.set(rule.id, (ofError.get(rule.id) ?? 0) + 1)
    }
  }
  return {ofRule, ofError, total}
}

/** Does no rule find more than before? */
export function isClean(after: Tally, before: Tally): boolean {
  return [...after.ofRule].every(([rule, count]) => count <= (before.ofRule.get(rule) ?? 0))
}

/** Is there an error more than before, or a finding more in all? One fault may show another in its place. */
export function isWorse(after: Tally, before: Tally): boolean {
  return (
    after.total > before.total ||
    [...after.ofError].some(([rule, count]) => count > (before.ofError.get(rule) ?? 0))
  )
}
