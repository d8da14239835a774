import type {Path} from '../../rule/load/yaml-file.ts'
import type {JsonSchema} from '../../rule/schema/json-schema.ts'

/** All schemas that hold for what stands at a path, choices and conditions resolved as far as the data tell. */
export function schemasAt(schema: JsonSchema, path: Path, value: unknown): readonly JsonSchema[] {
  let schemas = expanded(schema, value)
  let current = value
  for (const step of path) {
    const inner = childOf(current, step)
    schemas = schemas.flatMap(one => stepInto(one, step)).flatMap(one => expanded(one, inner))
    current = inner
  }
  return schemas
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, value)
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as Readonly<Record<string | number, unknown>>)[step]
}

/** The schema with its alternatives, and with the conditions that the value fulfils. */
function expanded(schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const branches = [...listOf(schema.anyOf), ...listOf(schema.oneOf)]
    .filter(branch => fits(branch, value))
    .flatMap(branch => expanded(branch, value))
  const parts = listOf(schema.allOf).flatMap(part => expanded(part, value))
  const condition = schema.if as JsonSchema | undefined
  const then = schema.then as JsonSchema | undefined
  const conditional = condition && then && holds(condition, value) ? expanded(then, value) : []
  return [schema, ...branches, ...parts, ...conditional]
}

/** Could the value be meant for this alternative? What is not written yet could be anything. */
function fits({type}: JsonSchema, value: unknown): boolean {
  if (value === undefined || value === null || typeof type !== 'string') return true
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return typeof value !== 'object'
}

/** The conditions of our schemas ask for the constant value of a property. */
function holds({properties = {}}: JsonSchema, value: unknown): boolean {
  return Object.entries(properties as Readonly<Record<string, JsonSchema>>).every(
    ([name, {const: expected}]) => childOf(value, name) === expected,
  )
}

function stepInto(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  if (typeof step === 'number') {
    const {items} = schema
    const inner = Array.isArray(items) ? items[step] : items
    return isSchema(inner) ? [inner] : []
  }
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>
  const inner = Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties
  return isSchema(inner) ? [inner] : []
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}

function listOf(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value : []
}
