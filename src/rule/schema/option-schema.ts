import {z} from 'zod'
import type {OptionShape, OptionShapes} from '../../check/options.ts'
import type {Words} from '../../diagnostic/types.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {pattern, refused, text} from './scalar-schema.ts'

export interface OptionSchemaOptions {
  readonly roles: readonly string[]
  /** The names of the lists of fixed wordings. */
  readonly wordings: readonly string[]
  /**
   * complete: defaults are filled in, and a required option must be there. given: only what is written, for a
   * preset that changes some options of a rule.
   */
  readonly mode: 'complete' | 'given'
  /** No other names can exist: an editor may mark them. A preset may name one that another file defines. */
  readonly areNamesClosed?: boolean
}

export type OptionsSchema = z.ZodType<Record<string, unknown>>

/** The options of a check as a schema: its shapes are plain data, so that a run needs no schema library. */
export function optionsSchema(shapes: OptionShapes, options: OptionSchemaOptions): OptionsSchema {
  const fields = Object.entries(shapes).map(([name, shape]) => [name, fieldSchema(shape, options)] as const)
  return z.strictObject(Object.fromEntries(fields))
}

/** The text that hovers over a key in an editor. */
export function describe({zh, en}: Words): string {
  return `${zh} · ${en}`
}

function fieldSchema(shape: OptionShape, options: OptionSchemaOptions): z.ZodType {
  const schema = valueSchema(shape, options).describe(describe(shape.about))
  if (options.mode === 'given') return schema.optional()
  const fallback = 'default' in shape ? shape.default : undefined
  if (fallback !== undefined) return schema.default(fallback)
  return mayBeAbsent(shape) ? schema.optional() : schema
}

/** As src/check/options.ts has it in its types. */
export function mayBeAbsent(shape: OptionShape): boolean {
  switch (shape.type) {
    case 'string':
      return true
    case 'choice':
      return !shape.required
    case 'role':
      return shape.optional === true
    default:
      return false
  }
}

function valueSchema(shape: OptionShape, options: OptionSchemaOptions): z.ZodType {
  switch (shape.type) {
    case 'integer':
      return z.int().min(shape.minimum)
    case 'boolean':
      return z.boolean()
    case 'string':
      return text
    case 'choice':
      return z.enum(shape.of)
    case 'choices':
      return z.array(z.enum(shape.of)).min(1)
    case 'role':
      return roleName(options)
    case 'roles':
      return z.array(roleName(options))
    case 'wordings':
      return z.array(listName(options))
    case 'patterns':
      return z.array(pattern)
    case 'strings':
      return z.array(text)
    case 'records':
      return z.array(optionsSchema(shape.fields, {...options, mode: 'complete'})).min(shape.default ? 0 : 1)
  }
}

function listName({wordings, areNamesClosed}: OptionSchemaOptions): z.ZodType {
  return text
    .check(refused(name => (wordings.includes(name) ? undefined : faultTexts.unknownList(name, wordings))))
    .meta(areNamesClosed ? {enum: [...wordings]} : {examples: [...wordings]})
}

function roleName({roles, areNamesClosed}: OptionSchemaOptions): z.ZodType {
  return text
    .check(refused(name => (roles.includes(name) ? undefined : faultTexts.unknownRole(name, roles))))
    .meta(areNamesClosed ? {enum: [...roles]} : {examples: [...roles]})
}
