import {describe, expect, test} from 'vitest'
import {unexercised} from '../../../src/authoring/test/unexercised.ts'
import {checks} from '../../../src/check/index.ts'
import type {Rule} from '../../../src/rule/types.ts'
import {catalogue} from '../../support/built-in.ts'

const base = catalogue.rules[0]!
/** The defaults of the options that a loaded rule has. */
const everywhere = {
  lists: [],
  within: [],
  in: (checks.wording!.describe().options.in as {default: readonly string[]}).default,
}

function names(check: string, options: Rule['options'], good: string[], bad: string[]): string[] {
  const examples = {good: good.map(text => ({name: '', text})), bad: bad.map(text => ({name: '', text}))}
  return unexercised({
    rule: {...base, kinds: undefined!, check, options},
    examples,
    knowledge: catalogue,
  }).map(({name}) => name)
}

describe('no example shows', () => {
  const form = (wrong: string[], more: object = {}) => ({wrong, right: '', unless: [], safe: false, ...more})

  test('a pattern that never matches', () => {
    const options = {forms: [form(['甲县', '乙县'])], ...everywhere}
    expect(names('wording', options, [], ['关于甲县的报告\n'])).toEqual(['forms[0].wrong[1]'])
  })

  test('a record that never matches; its parts are not named as well', () => {
    const options = {forms: [form(['甲县']), form(['乙县', '丙县'], {right: '丁县'})], ...everywhere}
    expect(names('wording', options, [], ['关于甲县的报告\n'])).toEqual(['forms[1]'])
  })

  test('an exception without a good example', () => {
    const options = {forms: [form(['甲县'], {unless: ['原甲县', '古甲县']})], ...everywhere}
    expect(names('wording', options, ['关于原甲县的报告\n'], ['关于甲县的报告\n'])).toEqual([
      'forms[0].unless[1]',
    ])
  })

  test('a fix that is called safe is shown by the fix', () => {
    const options = {forms: [form(['甲县'], {right: '乙县', safe: true})], ...everywhere}
    expect(names('wording', options, [], ['关于甲县的报告\n'])).toEqual([])
  })

  test('a number other than the default, and not the default itself', () => {
    const filled = (minimum: number) =>
      names('section-filled', {minimum, points: []}, [], ['一、举措\n二、打算\n抓好学法用法。\n'])
    expect(filled(3)).toEqual([])
    expect(filled(5)).toEqual(['minimum'])
    expect(filled(20)).toEqual([])
  })

  test('a role that must be named is always shown', () => {
    expect(names('heading-year', {role: 'plan', offset: 0}, [], [])).toEqual([])
  })
})
