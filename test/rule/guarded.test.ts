import {describe, expect, test} from 'vitest'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import type {Preset, Rule} from '../../src/rule/types.ts'
import {catalogue as builtIn, everyRule} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'
import {catalogue, emptyRule, preset, setting, words} from './fake.ts'

const guardedBy = (...own: Preset[]) => {
  const presets = new Map(own.map(one => [one.name, one]))
  const {guarded} = resolveRuleSet(['base', ...presets.keys()], {catalogue, presets})
  return guarded && [...guarded]
}

describe('guarded rules', () => {
  test('none where all is built in', () => {
    expect(guardedBy()).toBeUndefined()
  })

  test('none for other severities', () => {
    expect(guardedBy(preset('a', {settings: [setting('structure/empty')]}))).toBeUndefined()
  })

  test('those that a preset defines', () => {
    expect(guardedBy(preset('a', {rules: [{...emptyRule, id: 'mine/rule'}]}))).toEqual(['mine/rule'])
  })

  test('those with options of a preset', () => {
    const settings = [{...setting('structure/empty'), options: {ignore: ['略']}}]
    expect(guardedBy(preset('a', {settings}))).toEqual(['structure/empty'])
  })

  test('those that name a role to which a preset adds', () => {
    const roles = {plan: {title: words('打算', 'intentions'), headings: ['打算']}}
    const other = {...roles, other: roles.plan}
    expect(guardedBy(preset('a', {roles}))).toEqual(['fazhi/plan'])
    expect(guardedBy(preset('a', {roles: {other: other.other}}))).toBeUndefined()
  })
})

/** Else a role of a user could run away in a rule that nobody guards. */
test('no rule looks at a role that its options do not name', () => {
  for (const rule of builtIn.rules) {
    const roles = Object.fromEntries(Object.entries(builtIn.roles).filter(([name]) => isNamed(name, rule)))
    for (const {text} of drafts) lint(readText(text), {...everyRule, rules: [rule], roles})
  }
})

function isNamed(role: string, {options}: Rule): boolean {
  return JSON.stringify(options).includes(JSON.stringify(role))
}
