import type {Examples} from '../rule/load/load-rule.ts'
import type {Path} from '../rule/load/yaml-file.ts'
import type {Knowledge, Rule} from '../rule/types.ts'

/** A rule with the drafts that show it at work, and what it may name. */
export interface RuleWithExamples {
  readonly rule: Rule
  readonly examples: Examples
  readonly knowledge: RuleKnowledge
}

/** What a rule may name, and the rules that an example may run beside it. */
export interface RuleKnowledge extends Knowledge {
  readonly rules?: readonly Rule[]
}

/** Where the examples of a rule are written. */
interface RuleSource {
  /** As it is shown. */
  readonly file: string
  /** Absolute, where it may be rewritten; absent for the rules of an installed program. */
  readonly writable?: string
  readonly text: string
  /** The keys that lead to the rule; empty in a file that holds one rule and nothing else. */
  readonly path: Path
}

export interface RuleUnderTest extends RuleWithExamples {
  readonly source: RuleSource
}
