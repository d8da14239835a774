import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {configure} from '../../src/rule/configure.ts'
import type {Rule, Setting} from '../../src/rule/types.ts'
import {emptyRule, setting} from './fake.ts'

const id = emptyRule.id

function run(settings: readonly Setting[], rule: Partial<Rule> = {}) {
  const asked = {...emptyRule, ...rule}
  return {
    in: (kind: 'annual-report' | 'shufa', phase: 'draft' | 'publication' = 'draft') =>
      configure({rules: [asked], settings, roles: {}, data: noData}, asked, {kind, phase}),
  }
}

describe('the last matching setting', () => {
  test('decides the level, and is named', () => {
    const last = setting(id, {level: 'hint', origin: {file: 'b.yaml', line: 7}})
    expect(
      run([setting(id, {level: 'error'}), last, setting('other/rule', {level: 'off'})]).in('shufa'),
    ).toEqual({
      level: 'hint',
      options: emptyRule.options,
      origin: {file: 'b.yaml', line: 7},
    })
  })

  test('for other kinds of reports does not count', () => {
    const settings = [setting(id, {level: 'error'}), setting(id, {level: 'hint', kinds: ['shufa']})]
    expect(run(settings).in('annual-report').level).toBe('error')
    expect(run(settings).in('shufa').level).toBe('hint')
  })
})

describe('options', () => {
  const settings = [
    setting(id, {level: 'error', options: {minimum: 40}}),
    setting(id, {level: 'warning'}),
    setting(id, {level: 'warning', options: {ignore: ['无']}, kinds: ['shufa']}),
  ]

  test('are merged over those of the rule; a level alone keeps them', () => {
    expect(run(settings).in('annual-report').options).toEqual({minimum: 40, ignore: ['略']})
    expect(run(settings).in('shufa').options).toEqual({minimum: 40, ignore: ['无']})
  })

  test('are frozen, and those of the rule stay as they were', () => {
    expect(Object.isFrozen(run(settings).in('shufa').options)).toBe(true)
    expect(emptyRule.options).toEqual({minimum: 10, ignore: ['略']})
  })
})

describe('off says why', () => {
  const on = setting(id, {level: 'error'})

  test('no setting', () => {
    expect(run([]).in('shufa')).toMatchObject({level: 'off', reason: 'disabled', origin: emptyRule.origin})
  })

  test('turned off', () => {
    const off = setting(id, {level: 'off', origin: {file: 'my.yaml', line: 3}})
    expect(run([on, off]).in('shufa')).toMatchObject({level: 'off', reason: 'disabled', origin: {line: 3}})
  })

  test('the rule is for another kind', () => {
    expect(run([on], {kinds: ['annual-report']}).in('shufa')).toMatchObject({level: 'off', reason: 'kind'})
    expect(run([], {kinds: ['annual-report']}).in('shufa')).toMatchObject({level: 'off', reason: 'disabled'})
  })

  test('the preset enables it for another kind', () => {
    const settings = [
      setting(id, {level: 'error', kinds: ['annual-report'], origin: {file: 'my.yaml', line: 9}}),
    ]
    expect(run(settings).in('shufa')).toMatchObject({level: 'off', reason: 'kind', origin: {line: 9}})
  })

  test('the phase', () => {
    expect(run([on], {phases: {draft: 'off'}}).in('shufa')).toMatchObject({level: 'off', reason: 'phase'})
    expect(run([on], {phases: {draft: 'off'}}).in('shufa', 'publication').level).toBe('error')
  })
})

test.each([
  ['error', 'hint', 'hint'],
  ['hint', 'error', 'hint'],
  ['warning', 'warning', 'warning'],
] as const)('configured %s, in the phase %s: the milder one, %s', (level, inPhase, expected) => {
  expect(run([setting(id, {level})], {phases: {draft: inPhase}}).in('shufa').level).toBe(expected)
})
