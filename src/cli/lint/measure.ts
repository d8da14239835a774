import type {LintOptions} from '../../lint/types.ts'
import type {Outcome} from '../../reporter/types.ts'

/**
 * Lints, and tells how long reading, each rule, and all of it took: ESLint’s `--stats`. What was linted again after
 * fixes is in it.
 *
 * @param fixPasses how often fixes were made, when it is over
 */
export async function measuring(
  lint: (how: LintOptions) => Promise<Outcome>,
  fixPasses: () => number,
): Promise<Outcome> {
  const rules: Record<string, number> = {}
  const start = performance.now()
  let parsed = start
  const outcome = await lint({
    measure(ruleId, run) {
      const before = performance.now()
      if (Object.keys(rules).length === 0) parsed = before
      run()
      rules[ruleId] = (rules[ruleId] ?? 0) + performance.now() - before
    },
  })
  if ('unreadable' in outcome) return outcome
  const total = performance.now() - start
  return {
    ...outcome,
    stats: {fixPasses: fixPasses(), passes: [{parse: parsed - start, rules, fix: 0, total}]},
  }
}
