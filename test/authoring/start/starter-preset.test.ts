import {describe, expect, test} from 'vitest'
import {starterFile, starterPreset} from '../../../src/authoring/start/starter-preset.ts'
import {checks} from '../../../src/check/index.ts'
import {languages} from '../../../src/diagnostic/types.ts'
import {lint} from '../../../src/lint/index.ts'
import {readText} from '../../../src/read/text/text.ts'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {loadPresets} from '../../../src/rule/load/load-presets.ts'
import {resolveRuleSet} from '../../../src/rule/resolve.ts'
import {phases} from '../../../src/rule/types.ts'
import {catalogue, presetOf} from '../../support/built-in.ts'
import {drafts} from '../../support/drafts.ts'

function load(source: string) {
  return loadPresets([{file: starterFile, source}], {catalogue, checks, read: () => undefined})
}

describe.each(languages)('the preset that init writes, in %s', language => {
  const text = starterPreset('./docs/preset.schema.json', language)

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
    const {presets, faults, sources} = load(text.replace(/^( *)#(?=[^ \n])/gm, '$1'))
    expect(formatFaults(faults, sources, language)).toBe('')
    const [preset] = presets.values()
    expect(preset?.settings.map(({ruleId}) => ruleId)).toEqual([
      'punctuation/half-width',
      'structure/repeated-passage',
      'local/no-judgments-section',
    ])
    expect(Object.keys(preset?.roles ?? {})).toEqual(['first-responsible', 'judgments'])
  })

  test('names every built-in preset', () => {
    for (const {name} of catalogue.presets) expect(text).toContain(name)
  })
})
