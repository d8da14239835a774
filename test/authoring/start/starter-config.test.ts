import {describe, expect, test} from 'vitest'
import {starterConfig, starterFile} from '../../../src/authoring/start/starter-config.ts'
import {checks} from '../../../src/check/index.ts'
import {languages} from '../../../src/diagnostic/types.ts'
import {lint} from '../../../src/lint/index.ts'
import {readText} from '../../../src/read/text/text.ts'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {loadConfig} from '../../../src/rule/load/load-config.ts'
import {resolveRuleSet} from '../../../src/rule/resolve.ts'
import {phases} from '../../../src/rule/types.ts'
import {catalogue, presetOf} from '../../support/built-in.ts'
import {drafts} from '../../support/drafts.ts'

function load(source: string) {
  const data = 'allow: [示例]\n'
  return loadConfig(
    {file: starterFile, source},
    {catalogue, checks, read: name => (name.endsWith('.yaml') ? {file: name, source: data} : undefined)},
  )
}

describe.each(languages)('the configuration that init writes, in %s', language => {
  const text = starterConfig('./docs/config.schema.json', language)

  test('says what recommended says', () => {
    const {presets, faults} = load(text)
    expect(faults).toEqual([])
    const ruleSet = resolveRuleSet([starterFile], {catalogue, presets})
    expect(ruleSet).toEqual(presetOf('recommended'))
    for (const draft of drafts)
      for (const phase of phases)
        expect(lint(readText(draft.text), ruleSet, {phase})).toEqual(
          lint(readText(draft.text), presetOf('recommended'), {phase}),
        )
  })

  test('is sound with every example in it switched on', () => {
    const {config, faults, sources} = load(text.replace(/^( *)#(?=[^ \n])/gm, '$1'))
    expect(formatFaults(faults, sources, language)).toBe('')
    expect(config?.settings).toEqual({phase: 'submission', kind: 'annual-report', year: 2025})
    expect(config?.ignores).toHaveLength(2)
    expect(config?.overrides[0]).toMatchObject({settings: {phase: 'publication'}})
    expect(config?.waivers).toMatchObject([{rules: ['structure/empty-section'], until: '2026-12-31'}])
    expect(config?.preset.settings.map(({ruleId}) => ruleId)).toEqual([
      'punctuation/half-width',
      'structure/repeated-passage',
      'local/no-judgments-section',
    ])
    expect(Object.keys(config?.preset.roles ?? {})).toEqual(['first-responsible', 'judgments'])
  })

  test('names every built-in preset', () => {
    for (const {name} of catalogue.presets) expect(text).toContain(name)
  })
})
