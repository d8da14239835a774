import {describe, expect, test} from 'vitest'
import {optionsSchema} from '../../../src/rule/schema/option-schema.ts'
import {checks} from '../fake.ts'

const shapes = checks.present!.describe().options
const complete = optionsSchema(shapes, {roles: ['plan'], wordings: ['names'], mode: 'complete'})
const given = optionsSchema(shapes, {roles: ['plan'], wordings: ['names'], mode: 'given'})

describe('complete', () => {
  test('fills in defaults, also in records; a choice without default may be absent', () => {
    expect(complete.parse({role: 'plan', pairs: [{}, {word: '整改'}]})).toEqual({
      role: 'plan',
      accept: ['section'],
      strict: false,
      pairs: [{word: '原因'}, {word: '整改'}],
    })
  })

  test.each([
    ['a required option', {role: 'plan'}],
    ['a known role', {role: 'plam', pairs: [{}]}],
    ['a listed word', {role: 'plan', pairs: [{}], depth: 'deep'}],
    ['listed words', {role: 'plan', pairs: [{}], accept: ['section', 'page']}],
    ['at least one record', {role: 'plan', pairs: []}],
    ['known options only', {role: 'plan', pairs: [{}], accpet: ['item']}],
  ])('wants %s', (_, options) => {
    expect(complete.safeParse(options).success).toBe(false)
  })
})

test('given takes what is there and adds nothing', () => {
  expect(given.parse({strict: true})).toEqual({strict: true})
  expect(given.safeParse({strict: 'yes'}).success).toBe(false)
})
