import type {Refusal} from '../../check/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import type {FaultText} from './fault.ts'
import {suggest} from './suggest.ts'
import {typeHint, typeName} from './type-words.ts'

/** The words of all faults in one place, so that they speak with one voice. */
export const faultTexts = {
  unknownKey: (key: string, known: readonly string[]): FaultText => ({
    code: 'unknown-key',
    message: {zh: `未知的键“${key}”`, en: `unknown key “${key}”`},
    ...meant(key, known),
  }),
  missingKey: (key: string): FaultText => ({
    code: 'missing-key',
    message: {zh: `缺少“${key}”`, en: `missing “${key}”`},
  }),
  wrongType: (key: string, expected: readonly string[], value: unknown): FaultText => ({
    code: 'wrong-type',
    message: {
      zh: `“${key}”应为${expected.map(type => typeName(type).zh).join('或')}`.trimEnd(),
      en: `“${key}” must be ${expected.map(type => typeName(type).en).join(' or ')}`,
    },
    ...typeHint(expected, value),
  }),
  notListed: (key: string, value: string, known: readonly string[]): FaultText => ({
    code: 'not-listed',
    message: {zh: `“${key}”不能是“${value}”`, en: `“${key}” cannot be “${value}”`},
    ...meant(value, known),
  }),
  empty: (key: string): FaultText => ({
    code: 'empty',
    message: {zh: `“${key}”是空的`, en: `“${key}” is empty`},
    hint: {zh: '补上内容，或者删去这个键', en: 'write something, or remove the key'},
  }),
  emptyFile: (): FaultText => ({code: 'empty', message: {zh: '文件是空的', en: 'the file is empty'}}),
  notMapping: (value: unknown): FaultText => ({
    code: 'wrong-type',
    message: {zh: '文件的内容应为“键: 值”', en: 'the file must hold a mapping'},
    ...typeHint([], value),
  }),
  tooSmall: (key: string, minimum: number): FaultText => ({
    code: 'too-small',
    message: {zh: `“${key}”不能小于 ${minimum}`, en: `“${key}” must be at least ${minimum}`},
  }),
  tooFew: (key: string, minimum: number): FaultText => ({
    code: 'too-small',
    message: {zh: `“${key}”至少要有 ${minimum} 项`, en: `“${key}” must have ${minimum} or more entries`},
  }),
  tooLarge: (key: string, maximum: number): FaultText => ({
    code: 'too-large',
    message: {zh: `“${key}”不能超过 ${maximum}`, en: `“${key}” must be at most ${maximum}`},
  }),
  tooMany: (key: string, maximum: number): FaultText => ({
    code: 'too-large',
    message: {zh: `“${key}”最多有 ${maximum} 项`, en: `“${key}” must have no more than ${maximum} entries`},
  }),
  unknownList: (list: string, known: readonly string[]): FaultText => ({
    code: 'unknown-list',
    message: {zh: `没有叫“${list}”的表述清单`, en: `unknown list of wordings “${list}”`},
    ...meant(list, known),
  }),
  unreadableData: (file: string): FaultText => ({
    code: 'unreadable-data',
    message: {
      zh: `数据文件“${file}”不存在，或无法读取`,
      en: `the data file “${file}” does not exist, or cannot be read`,
    },
    hint: {zh: '路径从本文件所在的文件夹算起', en: 'paths start at the folder of this file'},
  }),
  unreadableWaivers: (file: string): FaultText => ({
    code: 'unreadable-waivers',
    message: {
      zh: `豁免文件“${file}”不存在，或无法读取`,
      en: `the file of waivers “${file}” does not exist, or cannot be read`,
    },
    hint: {zh: '路径从本文件所在的文件夹算起', en: 'paths start at the folder of this file'},
  }),
  unknownCheck: (check: string, known: readonly string[]): FaultText => ({
    code: 'unknown-check',
    message: {zh: `没有叫“${check}”的检查`, en: `unknown check “${check}”`},
    ...meant(check, known),
  }),
  unknownOption: (check: string, option: string, known: readonly string[]): FaultText => ({
    code: 'unknown-option',
    message: {zh: `检查“${check}”没有选项“${option}”`, en: `check “${check}” has no option “${option}”`},
    ...meant(option, known),
  }),
  refusedOption: ({message, hint}: Refusal): FaultText => ({code: 'refused-option', message, hint}),
  inOrder: (first: string, second: string): FaultText => ({
    code: 'wrong-order',
    message: {zh: `“${second}”早于“${first}”`, en: `“${second}” is before “${first}”`},
    hint: {zh: '两个可能写反了', en: 'the two may be the wrong way round'},
  }),
  unknownRole: (role: string, known: readonly string[]): FaultText => ({
    code: 'unknown-role',
    message: {zh: `没有叫“${role}”的角色`, en: `unknown role “${role}”`},
    ...meant(role, known),
  }),
  unknownRule: (id: string, known: readonly string[]): FaultText => ({
    code: 'unknown-rule',
    message: {zh: `没有叫“${id}”的规则`, en: `unknown rule “${id}”`},
    ...meant(id, known, {
      zh: '要定义自己的规则，在它下面写“check: 检查的名称”',
      en: 'to define a rule of your own, write “check: <name>” under it',
    }),
  }),
  unknownItem: (name: string, known: readonly string[]): FaultText => ({
    code: 'unknown-rule',
    message: {
      zh: `没有“${name}”这样的级别、领域或规则`,
      en: `no severity, area or rule is called “${name}”`,
    },
    ...meant(name, known, {
      zh: '写 error、warning、hint，“领域/*”，或规则的编号',
      en: 'write error, warning or hint, “area/*”, or the id of a rule',
    }),
  }),
  sameValue: (key: string, value: string): FaultText => ({
    code: 'same-name',
    message: {zh: `“${key}”重复：“${value}”`, en: `“${key}” is the same twice: “${value}”`},
    hint: {zh: '改成另一个，或者删去这一项', en: 'write another one, or remove the entry'},
  }),
  levelFromZero: (): FaultText => ({
    code: 'missing-key',
    message: {zh: '没有从 0 分起的等级', en: 'no level is from 0'},
    hint: {zh: '给最低的等级写“from: 0”', en: 'write “from: 0” for the lowest level'},
  }),
  unknownPreset: (name: string, known: readonly string[]): FaultText => ({
    code: 'unknown-preset',
    message: {zh: `没有叫“${name}”的清单`, en: `unknown preset “${name}”`},
    ...meant(name, known),
  }),
  unreadablePreset: (path: string): FaultText => ({
    code: 'unknown-preset',
    message: {zh: `找不到清单文件“${path}”`, en: `cannot read preset “${path}”`},
    hint: {zh: '路径从本文件所在的文件夹算起', en: 'paths start at the folder of this file'},
  }),
  circularExtends: (files: readonly string[]): FaultText => ({
    code: 'circular-extends',
    message: {
      zh: `“extends”绕回了自己：${files.join(' → ')}`,
      en: `“extends” leads back to itself: ${files.join(' → ')}`,
    },
    hint: {zh: '删去其中一处', en: 'remove one of them'},
  }),
  endlessPattern: (pattern: string, part: string, instead?: string): FaultText => ({
    code: 'runaway-pattern',
    message: {
      zh: `正则表达式“${pattern}”在有的文稿上停不下来`,
      en: `the regular expression “${pattern}” never ends on some drafts`,
    },
    hint: instead
      ? {zh: `“${part}”是重复套重复，写成“${instead}”`, en: `“${part}” repeats a repeat: write “${instead}”`}
      : {
          zh: `“${part}”对同一段文字有几种读法：删去重叠的写法，或者让每次重复以标点结束，如“(?:[^、]+、)+”`,
          en: `“${part}” reads the same text in several ways: drop what overlaps, or let each turn end with a mark, as “(?:[^,]+,)+”`,
        },
  }),
  slowPattern: (
    pattern: string,
    {without, bounded}: {readonly without?: string; readonly bounded?: string},
  ): FaultText => ({
    code: 'runaway-pattern',
    message: {
      zh: `正则表达式“${pattern}”在长段落上太慢`,
      en: `the regular expression “${pattern}” is too slow on long paragraphs`,
    },
    hint:
      without === undefined
        ? {
            zh: `写明字数，如“${bounded ?? '.{0,30}'}”`,
            en: `say how many characters, as “${bounded ?? '.{0,30}'}”`,
          }
        : {
            zh: `开头的“.*”不用写，写成“${without}”`,
            en: `leave out the “.*” at the start: write “${without}”`,
          },
  }),
  badDay: (date: string): FaultText => ({
    code: 'bad-day',
    message: {zh: `“${date}”不是日期`, en: `“${date}” is no date`},
    hint: {zh: '写成年-月-日，如 2026-03-31', en: 'write year-month-day, as 2026-03-31'},
  }),
  badDayOfYear: (written: string): FaultText => ({
    code: 'bad-day',
    message: {zh: `“${written}”不是日期`, en: `“${written}” is no day of the year`},
    hint: {zh: '写成月-日，不写年份，如 03-01', en: 'write month-day without a year, as 03-01'},
  }),
  sameUnit: (name: string, one: string, other: string, line: number): FaultText => ({
    code: 'same-name',
    message:
      one === other
        ? {zh: `“${name}”写了两次：第 ${line} 行已有`, en: `“${name}” stands twice: on line ${line} already`}
        : {
            zh: `“${one}”（第 ${line} 行）和“${other}”都叫“${name}”`,
            en: `“${one}” (line ${line}) and “${other}” are both called “${name}”`,
          },
    hint:
      one === other
        ? {zh: '删去其中一处', en: 'remove one of them'}
        : {
            zh: '名称只能属于一个单位：删去其中一处，或写得更全',
            en: 'a name is of one unit only: remove one, or write more of it',
          },
  }),
  badEncoding: (label: string): FaultText => ({
    code: 'bad-encoding',
    message: {zh: `没有叫“${label}”的编码`, en: `unknown encoding “${label}”`},
    hint: {zh: '常用的有 utf-8、gb18030、big5', en: 'usual ones are utf-8, gb18030, big5'},
  }),
  outsidePattern: (pattern: string): FaultText => ({
    code: 'bad-file-pattern',
    message: {zh: `“${pattern}”对不上任何文件`, en: `“${pattern}” can match no file`},
    hint: {
      zh: '写法同 .gitignore，从配置文件所在的文件夹算起，开头不写 ./ 或 ../',
      en: 'write it as in .gitignore, from the folder of the configuration, without ./ or ../',
    },
  }),
  badId: (id: string): FaultText => ({
    code: 'bad-id',
    message: {zh: `编号“${id}”不合格式`, en: `malformed id “${id}”`},
    hint: {
      zh: '写成“领域/名称”，只用小写字母、数字和连字符，如“structure/empty-section”',
      en: 'write area/name in lower-case letters, digits and hyphens, as “structure/empty-section”',
    },
  }),
  badName: (id: string): FaultText => ({
    code: 'bad-id',
    message: {zh: `代号“${id}”不合格式`, en: `malformed id “${id}”`},
    hint: {
      zh: '只用小写字母、数字和连字符，如“legal-study”',
      en: 'use lower-case letters, digits and hyphens, as “legal-study”',
    },
  }),
  idMismatch: (expected: string): FaultText => ({
    code: 'id-mismatch',
    message: {zh: '编号与文件名不一致', en: 'the id differs from the name of the file'},
    hint: {zh: `应为“${expected}”`, en: `expected “${expected}”`},
  }),
  alreadyDefined: (id: string): FaultText => ({
    code: 'already-defined',
    message: {zh: `已经有规则“${id}”`, en: `rule “${id}” is already defined`},
    hint: {
      zh: `要改级别或选项，写“${id}: [warning, {选项: 值}]”；要定义新规则，换一个编号`,
      en: `to change severity or options write “${id}: [warning, {option: value}]”; else take another id`,
    },
  }),
  unknownPlaceholder: (check: string, name: string, known: readonly string[]): FaultText => ({
    code: 'unknown-placeholder',
    message: {zh: `检查“${check}”不提供“{${name}}”`, en: `check “${check}” gives no “{${name}}”`},
    ...meant(
      `{${name}}`,
      known.map(other => `{${other}}`),
    ),
  }),
  strayBrace: (brace: string): FaultText => ({
    code: 'stray-brace',
    message:
      brace === '{'
        ? {zh: '“{”后面的名称没有写完，或者缺“}”', en: 'no name and “}” behind a “{”'}
        : {zh: '“}”前面缺“{”', en: 'no “{” before a “}”'},
    hint: {zh: '占位符写成“{名称}”，如“{heading}”', en: 'a placeholder is a name in braces, as “{heading}”'},
  }),
} as const

/** “Did you mean” where a known word is near, else the list of them while it is short. */
function meant(word: string, known: readonly string[], otherwise?: Words): {hint?: Words} {
  const near = suggest(word, known)
  if (near) return {hint: {zh: `是不是想写“${near}”？`, en: `did you mean “${near}”?`}}
  if (otherwise) return {hint: otherwise}
  if (known.length === 0 || known.length > 25) return {}
  return {hint: {zh: `可以写：${known.join('、')}`, en: `expected one of: ${known.join(', ')}`}}
}
