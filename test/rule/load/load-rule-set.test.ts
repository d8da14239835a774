import {describe, expect, test} from 'vitest'
import {checks} from '../../../src/check/index.ts'
import {FaultsError, formatFaults} from '../../../src/rule/fault/fault.ts'
import type {PresetFile} from '../../../src/rule/load/load-presets.ts'
import {loadRuleSet} from '../../../src/rule/load/load-rule-set.ts'
import {NotFoundError} from '../../../src/rule/not-found.ts'
import type {RuleSet} from '../../../src/rule/types.ts'
import {catalogue, presetOf} from '../../support/built-in.ts'

const load = (presets: readonly (string | PresetFile)[], files: Readonly<Record<string, string>> = {}) =>
  loadRuleSet(presets, {
    catalogue,
    checks,
    read: (name, from) => {
      const file = from.replace(/[^/]*$/, '') + name.replace(/^\.\//, '')
      const source = files[file]
      return source === undefined ? undefined : {file, source}
    },
  })

/** The level that a rule has in the end, by the last setting that gives one. */
const levelOf = ({settings}: RuleSet, id: string) =>
  settings.findLast(({ruleId, level}) => ruleId === id && level)?.level

describe('loadRuleSet', () => {
  test('built-in presets are those of the catalogue, with the rules on waivers', async () => {
    expect(await load(['gongwen', 'shufa'])).toEqual(presetOf('waivers', 'gongwen', 'shufa'))
  })

  test('a text has the last word over what it stands behind and what it extends', async () => {
    const source = 'extends: gongwen\nrules: {structure/empty-section: hint}\n'
    expect(levelOf(await load(['gongwen']), 'structure/empty-section')).toBe('error')
    expect(levelOf(await load([{file: 'own.yaml', source}]), 'structure/empty-section')).toBe('hint')
    const both = [
      {file: 'own.yaml', source},
      {file: 'later.yaml', source: 'rules: {structure/empty-section: off}'},
    ]
    expect(levelOf(await load(both), 'structure/empty-section')).toBe('off')
  })

  test('files that a preset names are asked for, from the folder of the file that names them', async () => {
    const ruleSet = await load(
      [{file: 'city/own.yaml', source: 'extends: ./base.yaml\ndata: [names.yaml]\n'}],
      {
        'city/base.yaml': 'extends: gongwen\nrules: {structure/empty-section: off}\n',
        'city/names.yaml': 'organs: [{name: 和顺县审计局, short: [县审计监督局]}]\n',
      },
    )
    expect(levelOf(ruleSet, 'structure/empty-section')).toBe('off')
    expect(ruleSet.data.organs).toContainEqual({name: '和顺县审计局', short: ['县审计监督局']})
  })

  test('mistakes have file, line, caret and what was meant', async () => {
    const source = 'extends: gongwen\nrules:\n  structure/empty-secton: off\n'
    const error = await load([{file: 'own.yaml', source}]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(FaultsError)
    const {faults, sources} = error as FaultsError
    expect(formatFaults(faults, sources, 'en')).toMatch(
      /^own\.yaml:3:3 [\s\S]*\^{22}[\s\S]*structure\/empty-section/,
    )
  })

  test('a file that nobody gives is a mistake of the preset that names it', async () => {
    const loading = load([{file: 'own.yaml', source: 'extends: ./base.yaml\n'}])
    await expect(loading).rejects.toThrow(/^own\.yaml:1:10 .*base\.yaml/)
  })

  test.each([
    [['gongwn'], 'unknown preset “gongwn”; did you mean “gongwen”?'],
    [
      ['own.yaml'],
      /^unknown preset “own.yaml”; built in are .*; give your own with its text: {file, source}$/,
    ],
    [['gongwn', {file: 'own.yaml', source: 'extends: gongwen'}], /did you mean “gongwen”/],
  ])('a name that is not built in: %j', async (presets, words) => {
    await expect(load(presets)).rejects.toThrow(NotFoundError)
    await expect(load(presets)).rejects.toThrow(words)
  })
})
