import {noData} from '../../src/check/data.ts'
import {type Check, defineCheck} from '../../src/check/types.ts'
import type {Words} from '../../src/diagnostic/types.ts'
import {formatFaults} from '../../src/rule/fault/fault.ts'
import {knownFrom} from '../../src/rule/load/known.ts'
import {type LoadedPresets, loadPresets} from '../../src/rule/load/load-presets.ts'
import type {Catalogue, Preset, Rule, Setting} from '../../src/rule/types.ts'

/** A few checks that find nothing: the rule layer only looks at what they declare. */
const filled = defineCheck({
  name: 'filled',
  describe: () => ({
    summary: words('标题下有内容', 'text stands under headings'),
    options: {
      minimum: {
        type: 'integer',
        default: 10,
        minimum: 1,
        about: words('最少字数', 'least number of characters'),
      },
      ignore: {type: 'patterns', default: ['略'], about: words('不算内容', 'no content')},
    },
    refuse: ({minimum, ignore}) =>
      minimum < 1000
        ? undefined
        : {
            option: ignore.length > 1 ? 'ignore' : 'minimum',
            message: words('没有这么长的标题', 'no heading is that long'),
            hint: words('写短些', 'write less'),
          },
    data: {heading: words('标题', 'the heading'), count: words('字数', 'number of characters')},
    message: words('“{heading}”下没有内容', 'no text under “{heading}”'),
  }),
  create: () => ({}),
})

const present = defineCheck({
  name: 'present',
  describe: () => ({
    summary: words('写了某项内容', 'a topic is there'),
    options: {
      role: {type: 'role', about: words('哪项内容', 'which topic')},
      accept: {
        type: 'choices',
        of: ['section', 'item'],
        default: ['section'],
        about: words('写在哪里', 'where'),
      },
      depth: {type: 'choice', of: ['any', 'top'], about: words('第几级', 'how deep')},
      strict: {type: 'boolean', default: false, about: words('严格', 'strict')},
      pairs: {
        type: 'records',
        fields: {word: {type: 'string', default: '原因', about: words('词', 'word')}},
        about: words('成对', 'pairs'),
      },
    },
    data: {},
    message: words('缺少内容', 'missing topic'),
  }),
  create: () => ({}),
})

export const checks: Readonly<Record<string, Check>> = {
  filled: filled as unknown as Check,
  present: present as unknown as Check,
}

export const emptyRule: Rule = {
  id: 'structure/empty',
  title: words('空标题', 'empty heading'),
  demand: words('标题下有内容', 'headings have text'),
  severity: 'error',
  basis: [{document: '条例'}],
  check: 'filled',
  options: {minimum: 10, ignore: ['略']},
  message: words('“{heading}”下没有内容', 'no text under “{heading}”'),
  why: words('不清楚', 'unclear'),
  advice: words('写明', 'tell'),
  origin: {file: 'rules/structure/empty.yaml', line: 1},
}

const planRule: Rule = {...emptyRule, id: 'fazhi/plan', check: 'present', options: {role: 'plan'}}

export const catalogue: Catalogue = {
  rules: [emptyRule, planRule],
  presets: [preset('base', {settings: [setting('structure/empty', {level: 'error'})]})],
  data: noData,
  roles: {plan: {title: words('安排', 'plan'), headings: ['安排'], near: ['思路']}},
}

export const known = knownFrom(catalogue, checks)

export function words(zh: string, en: string): Words {
  return {zh, en}
}

export function preset(name: string, parts: Partial<Preset> = {}): Preset {
  return {name, title: words(name, name), extends: [], settings: [], rules: [], roles: {}, ...parts}
}

export function setting(ruleId: string, parts: Partial<Setting> = {}): Setting {
  return {ruleId, origin: {file: 'my.yaml', line: 1}, ...parts}
}

/** Presets out of a folder that is only in memory; the first file is the one that the user names. */
export function load(files: Readonly<Record<string, string>>): LoadedPresets {
  const [first] = Object.keys(files)
  return loadPresets([{file: first!, source: files[first!]!}], {
    catalogue,
    checks,
    read: path => {
      const source = files[path.replace('./', '')]
      return source === undefined ? undefined : {file: path.replace('./', ''), source}
    },
  })
}

/** All frames of a single preset in Chinese. */
export function framesOf(source: string): string {
  const {faults, sources} = load({'my.yaml': source})
  return formatFaults(faults, sources, 'zh')
}
