import type {Language} from '../diagnostic/types.ts'
import {suggest} from '../rule/fault/suggest.ts'
import {flagsOf} from './flags.ts'
import {Given} from './given.ts'
import type {Invocation} from './invocation.ts'
import {goneOptions} from './options/gone.ts'
import {type CommandName, commandNames, type Option, options} from './options/index.ts'
import {tokensOf} from './tokens.ts'
import {UsageError} from './usage.ts'

/** @throws {UsageError} for an unknown option, a value that is not allowed, an option of another command */
export function parseArguments(argv: readonly string[]): Invocation {
  const {options: tokens, positionals} = tokensOf(argv, options)
  const named = commandNames.find(name => name === positionals[0])
  const command = named ?? 'lint'
  const given = new Given(command)
  for (const {name, rawName, value} of tokens) {
    const option = known(name, rawName)
    given.add(option, checked(option, command, rawName, value), name !== `no-${option.name}`)
  }
  const asksForHelp = given.has('help') || given.has('version')
  for (const name of given.names) if (!asksForHelp) refuseStranger(name, command)
  return {
    command,
    named: named !== undefined,
    bare: positionals.length === 0 && given.names.every(name => name === 'lang' || name === 'color'),
    operands: named ? positionals.slice(1) : positionals,
    language: given.last('lang') as Language,
    color: given.switch('color'),
    debug: given.has('debug'),
    help: given.has('help'),
    version: given.has('version'),
    ...flagsOf(given),
  }
}

/** The language of the answer, told even by a command line that is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const lang = tokensOf(argv, options).options.findLast(({name}) => name === 'lang')
  return lang?.value === 'en' ? 'en' : 'zh'
}

function known(name: string, rawName: string): Option {
  const option = options.find(
    option => option.name === name || (option.negatable && `no-${option.name}` === name),
  )
  if (option) return option
  const gone = goneOptions[name.replace(/^no-/, '')]
  if (gone) {
    throw new UsageError({
      zh: `没有选项 ${rawName}；${gone.zh}`,
      en: `there is no option ${rawName}; ${gone.en}`,
    })
  }
  const near = suggest(
    rawName,
    options.map(option => `--${option.name}`),
  )
  throw new UsageError({
    zh: `没有选项 ${rawName}${near ? `；是不是想写 ${near}？` : '；全部选项见 hegao help'}`,
    en: `unknown option ${rawName}; ${near ? `did you mean ${near}?` : 'see hegao help for all options'}`,
  })
}

function checked({value}: Option, command: CommandName, rawName: string, given: string | undefined): string {
  if (!value) {
    if (given === undefined) return ''
    throw new UsageError({zh: `${rawName} 后面不用写值`, en: `${rawName} takes no value`})
  }
  const {accepts, expected} = value
  const choices = value.choicesOf?.[command] ?? value.choices
  const list = {zh: choices?.join('、'), en: choices?.join(', ')}
  const hint = {
    zh:
      expected?.zh ??
      (choices
        ? `可用的有：${list.zh}`
        : `请写${/^\w/.test(value.placeholder.zh) ? ' ' : ''}${value.placeholder.zh}`),
    en: expected?.en ?? (choices ? `expected one of ${list.en}` : `expected ${value.placeholder.en}`),
  }
  if (given === undefined || given === '') {
    throw new UsageError({
      zh: `${rawName} 后面缺少值；${hint.zh}`,
      en: `${rawName} needs a value; ${hint.en}`,
    })
  }
  if (accepts ? accepts(given) : !choices || choices.includes(given)) return given
  throw new UsageError({
    zh: `${rawName} 的值“${given}”不对；${hint.zh}`,
    en: `wrong value “${given}” for ${rawName}; ${hint.en}`,
  })
}

function refuseStranger(name: string, command: CommandName): void {
  const option = options.find(option => option.name === name)!
  if (option.commands.includes(command)) return
  throw new UsageError({
    zh: `命令 ${command} 没有选项 --${name}；它用于 ${option.commands.join('、')}`,
    en: `the command ${command} has no option --${name}; it belongs to ${option.commands.join(', ')}`,
  })
}
