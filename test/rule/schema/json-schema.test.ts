import {describe, expect, test} from 'vitest'
import {presetJsonSchema, ruleJsonSchema} from '../../../src/rule/schema/json-schema.ts'
import {catalogue, checks} from '../fake.ts'

/** Goes down a path of keys and indexes. */
function at(schema: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)?.[key], schema)
}

describe('ruleJsonSchema', () => {
  const schema = ruleJsonSchema(checks, catalogue)

  test('is draft 7, which the YAML language server speaks', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(at(schema, 'additionalProperties')).toBe(false)
  })

  test('wants all fields but those that narrow the rule', () => {
    const optional = Object.keys(at(schema, 'properties') as object).filter(
      key => !(schema.required as string[]).includes(key),
    )
    expect(optional).toEqual(['kinds', 'years', 'organs', 'levels', 'phases', 'options'])
  })

  test('describes every field', () => {
    const silent = Object.entries(at(schema, 'properties') as Record<string, object>).filter(
      ([, field]) => !('description' in field),
    )
    expect(silent).toEqual([])
  })

  test('lists the checks with their meaning', () => {
    expect(at(schema, 'properties', 'check')).toMatchObject({
      enum: ['filled', 'present'],
      enumDescriptions: ['标题下有内容 · text stands under headings', '写了某项内容 · a topic is there'],
    })
  })

  test('offers the options of the check that was chosen', () => {
    expect(at(schema, 'allOf', 0, 'if')).toEqual({
      properties: {check: {const: 'filled'}},
      required: ['check'],
    })
    expect(at(schema, 'allOf', 0, 'then')).toEqual({
      properties: {
        options: {
          type: 'object',
          description: '标题下有内容 · text stands under headings',
          properties: {
            minimum: {
              type: 'integer',
              minimum: 1,
              default: 10,
              description: '最少字数 · least number of characters',
            },
            ignore: {
              type: 'array',
              items: {type: 'string', minLength: 1, format: 'regex'},
              default: ['略'],
              description: '不算内容 · no content',
            },
          },
          additionalProperties: false,
        },
      },
    })
  })

  test('wants options where the check cannot do without', () => {
    expect(at(schema, 'allOf', 1, 'then', 'required')).toEqual(['options'])
    expect(at(schema, 'allOf', 1, 'then', 'properties', 'options', 'required')).toEqual(['role', 'pairs'])
    expect(at(schema, 'allOf', 1, 'then', 'properties', 'options', 'properties', 'role', 'enum')).toEqual([
      'plan',
    ])
  })
})

describe('presetJsonSchema', () => {
  const schema = presetJsonSchema(checks, catalogue)
  const rules = at(schema, 'properties', 'rules')

  test('completes the built-in presets, and allows paths', () => {
    expect(at(schema, 'properties', 'extends', 'anyOf')).toEqual([
      {enum: ['base']},
      {type: 'string', minLength: 1},
      {type: 'array', items: {anyOf: [{enum: ['base']}, {type: 'string', minLength: 1}]}, minItems: 1},
    ])
  })

  test('completes the built-in rules, each with the options of its check, none required', () => {
    expect(Object.keys(at(rules, 'properties') as object)).toEqual(['structure/empty', 'fazhi/plan'])
    const options = at(rules, 'properties', 'fazhi/plan', 'anyOf', 1, 'items', 1)
    expect(Object.keys(at(options, 'properties') as object)).toEqual([
      'role',
      'accept',
      'depth',
      'strict',
      'pairs',
    ])
    expect(at(options, 'required')).toBeUndefined()
    expect(at(options, 'properties', 'strict')).not.toHaveProperty('default')
  })

  test('lets a rule of the user take a check, with its options', () => {
    const inline = at(rules, 'additionalProperties', 'anyOf', 2)
    expect(at(inline, 'required')).toEqual(['check'])
    expect(at(inline, 'properties', 'check', 'enum')).toEqual(['filled', 'present'])
    expect(at(inline, 'allOf', 1, 'then', 'properties', 'options', 'properties', 'role', 'examples')).toEqual(
      ['plan'],
    )
  })

  test('completes the built-in roles, and allows others', () => {
    expect(at(schema, 'properties', 'roles', 'properties', 'plan', 'description')).toBe('安排 · plan')
    expect(at(schema, 'properties', 'roles', 'additionalProperties', 'type')).toBe('object')
  })

  test('tells nobody of the largest whole number', () => {
    expect(JSON.stringify(schema)).not.toContain('9007199254740991')
  })
})
