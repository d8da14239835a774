import {checks} from '../src/check/index.ts'
import {
  configJsonSchema,
  presetJsonSchema,
  rosterJsonSchema,
  ruleJsonSchema,
  waiversJsonSchema,
} from '../src/rule/schema/json-schema.ts'
import type {Catalogue} from '../src/rule/types.ts'

/** The JSON Schemas that editors complete rules and presets with: path in the project → content. */
export function schemaFiles(catalogue: Catalogue): Readonly<Record<string, string>> {
  return {
    'docs/rule.schema.json': write(ruleJsonSchema(checks, catalogue)),
    'docs/preset.schema.json': write(presetJsonSchema(checks, catalogue)),
    'docs/config.schema.json': write(configJsonSchema(checks, catalogue)),
    'docs/waivers.schema.json': write(waiversJsonSchema()),
    'docs/roster.schema.json': write(rosterJsonSchema()),
  }
}

function write(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
