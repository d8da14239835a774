import type {OptionShape} from '../../src/check/options.ts'
import type {Severity, Words} from '../../src/diagnostic/types.ts'
import {severityWords} from '../../src/reporter/words.ts'
import {mayBeAbsent} from '../../src/rule/schema/option-schema.ts'
import type {Level} from '../../src/rule/types.ts'
import {code} from './markdown.ts'

export function severityName(level: Level): string {
  return level === 'off' ? '关闭 off' : `${severityWords[level as Severity].zh} ${level}`
}

/** What an option takes, in words. */
export function typeWords(shape: OptionShape): Words {
  switch (shape.type) {
    case 'integer':
      return {zh: `整数，不小于 ${shape.minimum}`, en: `whole number, ${shape.minimum} or more`}
    case 'boolean':
      return {zh: 'true 或 false', en: 'true or false'}
    case 'string':
      return {zh: '文字', en: 'text'}
    case 'choice':
      return {zh: '其中一个', en: 'one of'}
    case 'choices':
      return {zh: '其中一个或几个', en: 'some of'}
    case 'role':
      return {zh: '角色的名称', en: 'name of a role'}
    case 'wordings':
      return {zh: '表述清单名称的列表', en: 'list of names of lists of wordings'}
    case 'roles':
      return {zh: '角色名称的列表', en: 'list of names of roles'}
    case 'patterns':
      return {zh: '正则表达式的列表', en: 'list of regular expressions'}
    case 'strings':
      return {zh: '文字的列表', en: 'list of words'}
    case 'records':
      return {zh: '“键: 值”的列表', en: 'list of mappings'}
  }
}

/** The default as one would write it; “必填” where there is none. */
export function defaultOf(shape: OptionShape): string {
  if ('default' in shape && shape.default !== undefined) return code(inYaml(shape.default))
  return mayBeAbsent(shape) ? '–' : '必填 · required'
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`
  return typeof value === 'string' && !/^[A-Za-z][\w-]*$/.test(value) ? `'${value}'` : String(value)
}
