import type {Words} from '../../diagnostic/types.ts'

/** What a value must be, by the names of types that the schemas give. */
const typeNames: Readonly<Record<string, Words>> = {
  string: {zh: '文字', en: 'text'},
  int: {zh: '整数', en: 'a whole number'},
  number: {zh: '整数', en: 'a whole number'},
  boolean: {zh: ' true 或 false ', en: 'true or false'},
  array: {zh: '列表', en: 'a list'},
  tuple: {zh: '列表', en: 'a list'},
  object: {zh: '“键: 值”', en: 'a mapping'},
  record: {zh: '“键: 值”', en: 'a mapping'},
  words: {zh: '中英两种文字', en: 'words in both languages'},
  waiver: {zh: '一条豁免', en: 'a waiver'},
  waivers: {zh: '豁免的列表，或文件的路径', en: 'a list of waivers, or the path of a file'},
  unit: {zh: '单位名称，或“name: …”和其他说明', en: 'the name of a unit, or a mapping with “name”'},
  override: {zh: '“files: …”和设置', en: 'a mapping with “files” and settings'},
  setting: {
    zh: '级别、[级别, {选项}] 或自己的规则',
    en: 'a severity, [severity, {options}] or a rule of your own',
  },
}

export function typeName(type: string): Words {
  return typeNames[type] ?? {zh: type, en: type}
}

/** YAML reads an unquoted 2025 as a number. */
export function typeHint(expected: readonly string[], value: unknown): {hint?: Words} {
  if (expected.includes('words')) return {hint: {zh: '写成 {zh: …, en: …}', en: 'write {zh: …, en: …}'}}
  if (expected.includes('setting')) {
    return {hint: {zh: '级别有 error、warning、hint、off', en: 'severities are error, warning, hint and off'}}
  }
  if (typeof value === 'string' && /^\S+[:：]\S/.test(value)) {
    return {hint: {zh: '冒号用半角“:”，后面空一格', en: 'a colon and a space must follow the key'}}
  }
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return {hint: {zh: `加上引号："${value}"`, en: `put it in quotes: "${value}"`}}
  }
  if (expected.includes('array') && typeof value === 'string') {
    const entry = /^[\p{Script=Han}\w/. -]+$/u.test(value) ? value : `'${value.replaceAll("'", "''")}'`
    return {hint: {zh: `写成列表：[${entry}]`, en: `write a list: [${entry}]`}}
  }
  return {}
}
