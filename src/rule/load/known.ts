import type {Check} from '../../check/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import type {Catalogue, Rule} from '../types.ts'

/** What a rule may name. */
export interface KnownToRules {
  readonly checks: Readonly<Record<string, Check>>
  readonly roles: Readonly<Record<string, {readonly title: Words}>>
  /** The names of the lists of fixed wordings. */
  readonly wordings: readonly string[]
}

/** What a preset may name. */
export interface Known extends KnownToRules {
  readonly rules: ReadonlyMap<string, Rule>
  /** The names that `extends` may give, for “did you mean”. */
  readonly presets: readonly string[]
}

/** What is known before any preset of a user is read. */
export function knownFrom(catalogue: Catalogue, checks: Readonly<Record<string, Check>>): Known {
  return {
    checks,
    roles: catalogue.roles,
    wordings: Object.keys(catalogue.data.wordings),
    rules: new Map(catalogue.rules.map(rule => [rule.id, rule])),
    presets: catalogue.presets.map(preset => preset.name),
  }
}
