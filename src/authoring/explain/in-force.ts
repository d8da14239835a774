import type {Language} from '../../diagnostic/types.ts'
import {kindWords, phaseWords, severityWords} from '../../reporter/words.ts'
import {configure} from '../../rule/configure.ts'
import type {Level, Phase, Preset, Rule, RuleSet} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import {type Kind, kinds} from '../../tree/types.ts'
import {inlineOptions, isAlike} from '../own-options.ts'
import {joined, placeOf, settingWords} from './setting-words.ts'

/** A rule, and the presets that have a say on it. */
export interface RuleInForce {
  readonly rule: Rule
  /** All that are known, in use or not. */
  readonly presets: readonly Preset[]
  /** Of the presets in use. */
  readonly ruleSet: RuleSet
  /** All kinds of reports when absent. */
  readonly kind: Kind | undefined
  readonly phase: Phase
}

/** What each preset says of the rule, and where. */
export function presetsOf({rule, presets}: RuleInForce, language: Language): readonly string[] {
  const [colon, comma, open, close] = {zh: ['：', '，', '（', '）'], en: [': ', ', ', ' (', ')']}[language]
  return presets.flatMap(({name, settings}) =>
    settings
      .filter(({ruleId, level}) => ruleId === rule.id && level !== undefined)
      .map(({level, options = {}, origin}) => {
        const given = inlineOptions(options)
        const words = levelWord(level!, language) + (given && comma + given)
        return printable(name + colon + words + open + placeOf(origin) + close)
      }),
  )
}

/** What holds in the end: a line for each answer, with the kinds of reports for which it is the answer. */
export function currentOf(inForce: RuleInForce, language: Language): readonly string[] {
  const {kind, phase} = inForce
  const answers = (kind ? [kind] : kinds).map(kind => ({kind, words: answerOf(inForce, kind, language)}))
  const distinct = [...new Set(answers.map(({words}) => words))]
  const phaseName = phaseWords[phase][language]
  return distinct.map(words => {
    const alike = answers.filter(one => one.words === words).map(one => kindWords[one.kind])
    const names = joined(alike, language)
    return language === 'zh' ? `${names}（${phaseName}）：${words}` : `${names} (${phaseName}): ${words}`
  })
}

function answerOf({rule, ruleSet, phase}: RuleInForce, kind: Kind, language: Language): string {
  // Years and organs are told apart: no draft is at hand that has one.
  const {years: _, organs: __, levels: ___, ...anywhere} = rule
  const situation = {kind, phase}
  const words = settingWords(ruleSet, anywhere, situation)[language]
  const {level, options} = configure(ruleSet, anywhere, situation)
  const changed = Object.entries(options).filter(([name, value]) => !isAlike(value, rule.options[name]))
  if (level === 'off' || changed.length === 0) return words
  return words + {zh: '；', en: '; '}[language] + inlineOptions(Object.fromEntries(changed))
}

/** A severity by its name, or that there is none. */
export function levelWord(level: Level, language: Language): string {
  return level === 'off' ? {zh: '关闭', en: 'off'}[language] : severityWords[level][language]
}
