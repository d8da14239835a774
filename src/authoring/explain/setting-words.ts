import type {Language, Words} from '../../diagnostic/types.ts'
import {kindWords, levelWords, organWords, phaseWords, severityWords} from '../../reporter/words.ts'
import {configure} from '../../rule/configure.ts'
import type {Origin, Phase, Rule, RuleSet, Setting, Situation} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'

/** What holds for a rule in a report, and which line of which file had the last word. */
export function settingWords(ruleSet: RuleSet, rule: Rule, situation: Situation): Words {
  const {kind, phase} = situation
  const configured = configure(ruleSet, rule, situation)
  const {origin} = configured
  const place = placeOf(origin)
  if (configured.level !== 'off') {
    const {zh, en} = severityWords[configured.level]
    const decided = {zh: `${zh}，由 ${place} 决定`, en: `${en}, decided by ${place}`}
    const given = settingOf(ruleSet, origin)?.level
    return given === undefined || given === configured.level ? decided : milder(decided, rule, phase)
  }
  switch (configured.reason) {
    case 'kind': {
      const only = rule.kinds?.includes(kind) === false ? rule.kinds : settingOf(ruleSet, origin)?.kinds
      const names = (only ?? []).map(one => kindWords[one])
      return {
        zh: `不适用：只用于${joined(names, 'zh')}（${place}）`,
        en: `not applicable: only for ${joined(names, 'en')} (${place})`,
      }
    }
    case 'year':
      return {
        zh: `不适用：只用于${yearsOf(rule, 'zh')}的报告（${place}）`,
        en: `not applicable: only for reports on ${yearsOf(rule, 'en')} (${place})`,
      }
    case 'organ':
      return {
        zh: `不适用：只用于${organsOf(rule, 'zh')}的报告（${place}）`,
        en: `not applicable: only for reports of ${organsOf(rule, 'en')} (${place})`,
      }
    case 'phase':
      return {
        zh: `不适用：${phaseWords[phase].zh}阶段关闭（${place}）`,
        en: `not applicable: off in a ${phaseWords[phase].en} (${place})`,
      }
    case 'disabled': {
      const isOff = ruleSet.settings.some(({ruleId, level}) => ruleId === rule.id && level === 'off')
      if (isOff) return {zh: `关闭，由 ${place} 决定`, en: `off, decided by ${place}`}
      return {zh: '所用的清单没有列入', en: 'no preset in use names it'}
    }
  }
}

function settingOf(ruleSet: RuleSet, origin: Origin): Setting | undefined {
  return ruleSet.settings.find(setting => setting.origin === origin)
}

function milder({zh, en}: Words, rule: Rule, phase: Phase): Words {
  const place = placeOf(rule.origin)
  return {
    zh: `${zh}，${phaseWords[phase].zh}阶段放宽（${place}）`,
    en: `${en}, milder in a ${phaseWords[phase].en} (${place})`,
  }
}

/** “2019年起”, “2016年至2020年”; empty for all years. */
export function yearsOf({years: {from, to} = {}}: Rule, language: Language): string {
  const words = {
    zh: [from && `${from}年${to ? '至' : '起'}`, to && `${to}年${from ? '' : '以前'}`],
    en: [from && `${from}${to ? ' to' : ' and later'}`, to && `${to}${from ? '' : ' and before'}`],
  }
  return words[language].filter(Boolean).join(language === 'zh' ? '' : ' ')
}

/** The organs that are asked, by what they are and how high they stand; empty for all. */
export function organsOf({organs = [], levels = []}: Rule, language: Language): string {
  return joined(
    [...levels.map(level => levelWords[level]), ...organs.map(organ => organWords[organ])],
    language,
  )
}

export function placeOf({file, line}: Origin): string {
  return printable(`${file}:${line}`)
}

/** “a、b” or “a, b”. */
export function joined(words: readonly Words[], language: Language): string {
  return words.map(word => word[language]).join(language === 'zh' ? '、' : ', ')
}
