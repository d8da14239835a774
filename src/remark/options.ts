import {type Language, languages, type Words} from '../diagnostic/types.ts'
import {isDay} from '../diagnostic/waiver.ts'
import {suggest} from '../rule/fault/suggest.ts'
import type {PresetFile} from '../rule/load/load-presets.ts'
import {type Level, type Phase, phases} from '../rule/types.ts'
import {type Kind, kinds} from '../tree/types.ts'

/** How severe a rule is, with or without options for its check: as under `rules` of a preset. */
export type RuleSetting = Level | readonly [Level, Readonly<Record<string, unknown>>]

export interface RemarkHegaoOptions {
  /** Names of built-in presets, or presets of one's own as text; `['recommended']` when absent. */
  readonly presets?: readonly (string | PresetFile)[]
  /** Has the last word, over all presets. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Given instead of detected. */
  readonly kind?: Kind
  /** The year that is reported on; given instead of detected. */
  readonly year?: number
  /** `submission` when absent. */
  readonly phase?: Phase
  /** Of the messages; `zh` when absent. */
  readonly language?: Language
  /** “2026-03-31”: waivers that hold until an earlier day have expired; the day of the clock when absent. */
  readonly today?: string
  /** The address of a page about a rule, for the `url` of messages; none when absent. */
  readonly url?: (ruleId: string) => string | undefined
}

const isArray = Array.isArray as (value: unknown) => value is readonly unknown[]

const oneOf = (values: readonly string[]): Words => ({
  zh: `下列之一：${values.join('、')}`,
  en: `one of ${values.join(', ')}`,
})

const demands: Readonly<Record<keyof RemarkHegaoOptions, readonly [(value: unknown) => boolean, Words]>> = {
  presets: [
    value => isArray(value) && value.every(isPreset),
    {
      zh: '清单名称或 {file, source} 的列表',
      en: 'a list of names, or of {file, source} with the text of a preset',
    },
  ],
  rules: [
    value => typeof value === 'object' && !isArray(value),
    {zh: '“规则编号: 级别”的对应表', en: 'a mapping from ids to severities'},
  ],
  kind: [value => kinds.includes(value as Kind), oneOf(kinds)],
  year: [Number.isInteger, {zh: '年份，如 2025', en: 'a number such as 2025'}],
  phase: [value => phases.includes(value as Phase), oneOf(phases)],
  language: [value => languages.includes(value as Language), oneOf(languages)],
  today: [
    value => typeof value === 'string' && isDay(value),
    {zh: '日期，如 2026-03-31', en: 'a day such as 2026-03-31'},
  ],
  url: [
    value => typeof value === 'function',
    {zh: '从规则编号得出网址的函数', en: 'a function from the id of a rule to an address'},
  ],
}

function isPreset(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string'
  const {file, source} = value as Partial<PresetFile>
  return typeof file === 'string' && typeof source === 'string'
}

/**
 * Options come from files that no compiler has looked at, as `.remarkrc`.
 *
 * @throws {TypeError} for an option that does not exist or cannot be used
 */
export function refuseFaulty(options: RemarkHegaoOptions): void {
  const known = Object.keys(demands)
  const refuse = (words: Words): never => {
    throw new TypeError(`remarkHegao: ${words[options.language === 'en' ? 'en' : 'zh']}`)
  }
  for (const [key, value] of Object.entries(options)) {
    if (!known.includes(key)) {
      const near = suggest(key, known)
      refuse({
        zh: `没有选项“${key}”；${near ? `是不是想写“${near}”？` : `可用的有：${known.join('、')}`}`,
        en: `unknown option “${key}”; ${near ? `did you mean “${near}”?` : `there are ${known.join(', ')}`}`,
      })
    }
    const [holds, wanted] = demands[key as keyof RemarkHegaoOptions]
    if (value !== undefined && (value === null || !holds(value)))
      refuse({zh: `选项“${key}”应为${wanted.zh}`, en: `option “${key}” must be ${wanted.en}`})
  }
}
