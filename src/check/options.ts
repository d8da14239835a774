import type {Words} from '../diagnostic/types.ts'

/**
 * The options of a check, described as plain data: one source for their types (here), their validation and
 * the JSON Schemas (src/rule/schema.ts) and their documentation (docs/checks.md). Plain data, because a
 * schema library at every start of the program would cost more than the linting.
 */
export type OptionShape =
  | {readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly about: Words}
  | {readonly type: 'boolean'; readonly default: boolean; readonly about: Words}
  | {readonly type: 'string'; readonly default?: string; readonly about: Words}
  /** One of a fixed list of words. */
  | {
      readonly type: 'choice'
      readonly of: readonly string[]
      readonly default?: string
      readonly required?: true
      readonly about: Words
    }
  /** Some of a fixed list of words. */
  | {
      readonly type: 'choices'
      readonly of: readonly string[]
      readonly default?: readonly string[]
      readonly about: Words
    }
  /** The name of a role. */
  | {readonly type: 'role'; readonly optional?: true; readonly about: Words}
  /** The names of roles. */
  | {readonly type: 'roles'; readonly default?: readonly string[]; readonly about: Words}
  /** The names of lists of fixed wordings in the data. */
  | {readonly type: 'wordings'; readonly default?: readonly string[]; readonly about: Words}
  /** Regular expressions, matched on flow text. */
  | {readonly type: 'patterns'; readonly default?: readonly string[]; readonly about: Words}
  /** Words as they stand, no patterns. */
  | {readonly type: 'strings'; readonly default?: readonly string[]; readonly about: Words}
  /** A list of records, each with shapes of its own. */
  | {
      readonly type: 'records'
      readonly default?: readonly never[]
      readonly fields: OptionShapes
      readonly about: Words
    }

export interface OptionShapes {
  readonly [name: string]: OptionShape
}

type Value<Shape extends OptionShape> = Shape extends {type: 'integer'}
  ? number
  : Shape extends {type: 'boolean'}
    ? boolean
    : Shape extends {type: 'choice'; of: readonly (infer Word)[]}
      ? Word | (Shape extends {default: string} | {required: true} ? never : undefined)
      : Shape extends {type: 'choices'; of: readonly (infer Word)[]}
        ? readonly Word[]
        : Shape extends {type: 'role'}
          ? string | (Shape extends {optional: true} ? undefined : never)
          : Shape extends {type: 'patterns' | 'strings' | 'roles' | 'wordings'}
            ? readonly string[]
            : Shape extends {type: 'records'; fields: infer Fields extends OptionShapes}
              ? readonly Options<Fields>[]
              : string | (Shape extends {default: string} ? never : undefined)

/**
 * What a check gets: every option is there, with its default where the rule is silent.
 * A shape without `default` is required, except `string`, an optional `role`, and a `choice` that is not marked as
 * required: these may be absent.
 */
export type Options<Shapes extends OptionShapes> = {readonly [Name in keyof Shapes]: Value<Shapes[Name]>}
