import {type Language, languages, type Words} from '../diagnostic/types.ts'
import {suggest} from '../rule/fault/suggest.ts'
import {type Phase, phases} from '../rule/types.ts'
import {type Kind, kinds} from '../tree/types.ts'

/** What a user sets in the editor; the names are those of the command line. */
export interface Settings {
  readonly language?: Language
  readonly presets?: readonly string[]
  readonly phase?: Phase
  readonly kind?: Kind
  readonly year?: number
}

export interface ReadSettings {
  readonly settings: Settings
  /** Of values that were left out, since nobody can tell what they mean. */
  readonly faults: readonly Words[]
}

type Reader = (value: unknown) => unknown

const readers: Readonly<Record<keyof Settings, {readonly read: Reader; readonly expected: Words}>> = {
  language: choice(languages),
  presets: {
    read: value => {
      const list = typeof value === 'string' ? [value] : value
      return Array.isArray(list) &&
        list.length > 0 &&
        list.every(one => typeof one === 'string' && one.trim())
        ? list
        : undefined
    },
    expected: {
      zh: '应为清单的名称或 .yaml 文件的路径，可以是列表',
      en: 'expected names of presets or paths of .yaml files',
    },
  },
  phase: choice(phases),
  kind: choice(kinds),
  year: {
    read: value => (typeof value === 'number' && value >= 1949 && value <= 2099 ? value : undefined),
    expected: {zh: '应为四位数的年份，例如 2024', en: 'expected a year of four digits, such as 2024'},
  },
}

function choice(values: readonly string[]) {
  const list = {zh: values.join('、'), en: values.join(', ')}
  return {
    read: (value: unknown) => (values.includes(value as string) ? value : undefined),
    expected: {zh: `应为 ${list.zh} 之一`, en: `expected one of ${list.en}`},
  }
}

/** Reads the section `hegao` of the editor's settings; whatever stands there, it never throws. */
export function readSettings(written: unknown): ReadSettings {
  const settings: Record<string, unknown> = {}
  const faults: Words[] = []
  if (typeof written !== 'object' || written === null) return {settings, faults}
  for (const [name, value] of Object.entries(written)) {
    // Editors tell what is not set as null or as an empty text, and what is for them alone (`trace`) as well.
    if (value === null || value === undefined || value === '' || forEditors.has(name)) continue
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof Settings] : undefined
    const read = reader?.read(value)
    if (!reader) faults.push(unknown(name))
    else if (read !== undefined) settings[name] = read
    else if (!(Array.isArray(value) && value.length === 0)) faults.push(refused(name, value, reader.expected))
  }
  return {settings, faults}
}

const forEditors: ReadonlySet<string> = new Set(['trace', 'enable', 'path', 'runtime'])

function unknown(name: string): Words {
  const near = suggest(name, Object.keys(readers))
  const list = Object.keys(readers)
  return {
    zh: `没有设置“hegao.${name}”；${near ? `是不是想写“hegao.${near}”？` : `可以设置：${list.join('、')}`}`,
    en: `unknown setting “hegao.${name}”; ${near ? `did you mean “hegao.${near}”?` : `known are ${list.join(', ')}`}`,
  }
}

function refused(name: string, value: unknown, {zh, en}: Words): Words {
  const shown = JSON.stringify(value) ?? String(value)
  return {
    zh: `设置“hegao.${name}”不能是 ${shown}；${zh}`,
    en: `setting “hegao.${name}” cannot be ${shown}; ${en}`,
  }
}

/** The editor's own language, where the user has set none: this program knows two. */
export function languageOf({language}: Settings, locale: string | undefined): Language {
  if (language) return language
  return locale === undefined || /^zh\b/i.test(locale) ? 'zh' : 'en'
}
