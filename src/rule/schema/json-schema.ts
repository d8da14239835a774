import {z} from 'zod'
import type {Check} from '../../check/types.ts'
import {severities} from '../../diagnostic/types.ts'
import type {Catalogue} from '../types.ts'
import {configSchema, waiversSchema} from './config-schema.ts'
import {describe, type OptionSchemaOptions, optionsSchema} from './option-schema.ts'
import {rosterSchema} from './roster-schema.ts'
import {inlineRuleSchema, levelSchema, presetRoleSchema, presetSchema, ruleSchema} from './schema.ts'

/** A JSON Schema of draft 7, which the YAML language server speaks. */
export type JsonSchema = Readonly<Record<string, unknown>>

type Checks = Readonly<Record<string, Check>>
type KnownNames = Pick<OptionSchemaOptions, 'roles' | 'wordings' | 'areNamesClosed'>

const draft = 'http://json-schema.org/draft-07/schema#'

/** For editors: a rule file, with the options of each check. */
export function ruleJsonSchema(checks: Checks, {roles, data}: Catalogue): JsonSchema {
  const schema = toJson(ruleSchema)
  return {
    $schema: draft,
    title: '核稿规则 · Hegao rule',
    ...withChecks(schema, checks, {...namesIn({roles, data}), areNamesClosed: true}),
  }
}

/** For editors: a preset file, with the built-in presets and rules and the options of each check. */
export function presetJsonSchema(checks: Checks, catalogue: Catalogue): JsonSchema {
  const schema = toJson(presetSchema)
  return {
    $schema: draft,
    title: '核稿清单 · Hegao preset',
    ...schema,
    properties: presetProperties(propertiesOf(schema), 'extends', checks, catalogue),
  }
}

/** For editors: hegao.config.yaml, whose overrides know the same as the whole. */
export function configJsonSchema(checks: Checks, catalogue: Catalogue): JsonSchema {
  const schema = toJson(configSchema)
  const properties = propertiesOf(schema)
  const override = properties.overrides!.items as JsonSchema
  const known = (of: Readonly<Record<string, JsonSchema>>) =>
    presetProperties(of, 'presets', checks, catalogue)
  return {
    $schema: draft,
    title: '核稿配置 · Hegao configuration',
    ...schema,
    properties: {
      ...known(properties),
      overrides: {
        ...properties.overrides,
        items: {...override, properties: known(propertiesOf(override))},
      },
    },
  }
}

/** For editors: a file of waivers. */
export function waiversJsonSchema(): JsonSchema {
  return {$schema: draft, title: '核稿豁免 · Hegao waivers', ...toJson(waiversSchema)}
}

/** For editors: a roster of units. */
export function rosterJsonSchema(): JsonSchema {
  return {$schema: draft, title: '核稿单位名单 · Hegao roster', ...toJson(rosterSchema)}
}

/** @param list the key that names presets */
function presetProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  list: 'extends' | 'presets',
  checks: Checks,
  {rules, presets, roles, data}: Catalogue,
): Readonly<Record<string, JsonSchema | undefined>> {
  const names = namesIn({roles, data})
  const inline = withChecks(toJson(inlineRuleSchema), checks, names)
  const level = toJson(levelSchema)
  return {
    ...properties,
    ...(properties.score && {score: withItems(properties.score, rules)}),
    [list]: extendsSchema(properties[list], presets),
    roles: {
      ...properties.roles,
      properties: Object.fromEntries(
        Object.entries(roles).map(([name, role]) => [
          name,
          {...toJson(presetRoleSchema), description: describe(role.title)},
        ]),
      ),
    },
    rules: {
      description: properties.rules?.description,
      type: 'object',
      properties: Object.fromEntries(
        rules.map(({id, title, check}) => [
          id,
          {description: describe(title), anyOf: [level, settingOf(level, checks[check], names)]},
        ]),
      ),
      additionalProperties: {anyOf: [level, settingOf(level, undefined, names), inline]},
    },
  }
}

/** What may have a weight: severities, areas and rules. */
function withItems(score: JsonSchema, rules: Catalogue['rules']): JsonSchema {
  const properties = propertiesOf(score)
  const areas = new Set(rules.map(({id}) => `${id.split('/', 1)[0]}/*`))
  const items = [
    ...[...severities, ...areas].map(name => [name, {}] as const),
    ...rules.map(({id, title}) => [id, {description: describe(title)}] as const),
  ]
  const weight = properties.weights!.additionalProperties as JsonSchema
  return {
    ...score,
    properties: {
      ...properties,
      weights: {
        ...properties.weights,
        properties: Object.fromEntries(items.map(([name, about]) => [name, {...weight, ...about}])),
      },
    },
  }
}

function namesIn({roles, data}: Pick<Catalogue, 'roles' | 'data'>): KnownNames {
  return {roles: Object.keys(roles), wordings: Object.keys(data.wordings)}
}

/** `[warning, {…}]` */
function settingOf(level: JsonSchema, check: Check | undefined, names: KnownNames): JsonSchema {
  const options = check ? optionsJson(check, {...names, mode: 'given'}) : {type: 'object'}
  return {type: 'array', items: [level, options], additionalItems: false, minItems: 1}
}

/** The names of the checks, and for each of them its options: an editor completes both. */
function withChecks(schema: JsonSchema, checks: Checks, known: KnownNames): JsonSchema {
  const properties = propertiesOf(schema)
  const all = Object.values(checks)
  return {
    ...schema,
    properties: {
      ...properties,
      check: {
        ...properties.check,
        enum: all.map(check => check.name),
        enumDescriptions: all.map(check => describe(check.describe().summary)),
      },
    },
    allOf: all.map(check => {
      const options = optionsJson(check, {...known, mode: 'complete'})
      return {
        if: {properties: {check: {const: check.name}}, required: ['check']},
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema says it so
        then: {properties: {options}, ...('required' in options && {required: ['options']})},
      }
    }),
  }
}

function optionsJson(check: Check, options: OptionSchemaOptions): JsonSchema {
  const {options: shapes, summary} = check.describe()
  return {...toJson(optionsSchema(shapes, options)), description: describe(summary)}
}

/** Paths are allowed too, so the built-in names only complete. */
function extendsSchema(schema: JsonSchema | undefined, presets: Catalogue['presets']): JsonSchema {
  const name = {anyOf: [{enum: presets.map(preset => preset.name)}, {type: 'string', minLength: 1}]}
  return {description: schema?.description, anyOf: [...name.anyOf, {type: 'array', items: name, minItems: 1}]}
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return schema.properties as Readonly<Record<string, JsonSchema>>
}

function toJson(schema: z.ZodType): JsonSchema {
  const {$schema: _, ...json} = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({jsonSchema}) {
      // Zod's bounds of a whole number tell an author nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return json
}
