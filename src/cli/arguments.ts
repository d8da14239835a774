import {parseArgs} from 'node:util'
import type {Language} from '../diagnostic/types.ts'
import type {FixType} from '../fix/types.ts'
import type {Revisions} from '../read/report.ts'
import type {Format} from '../reporter/index.ts'
import {suggest} from '../rule/fault/suggest.ts'
import type {Phase} from '../rule/types.ts'
import type {Kind} from '../tree/types.ts'
import {type CommandName, commandNames, type Option, options} from './options.ts'
import {UsageError} from './usage.ts'

/** What the command line asks for, checked. */
export interface Invocation {
  readonly command: CommandName
  /** Was the command written out? `lint` may be left out. */
  readonly named: boolean
  /** Nothing is asked for: a newcomer, who needs help more than a run over the current folder. */
  readonly bare: boolean
  /** Files, folders and globs; of `help` the command. */
  readonly operands: readonly string[]
  readonly format: Format
  readonly language: Language
  readonly kind: Kind | undefined
  readonly year: number | undefined
  readonly phase: Phase
  /** `recommended` when none is given; of `test` none. */
  readonly presets: readonly string[]
  readonly encoding: string | undefined
  readonly revisions: Revisions
  /** Of `annotate`: the file to write. */
  readonly output: string | undefined
  readonly overwrite: boolean
  readonly fix: boolean
  readonly fixDryRun: boolean
  /** Undefined when none are named. */
  readonly fixTypes: readonly FixType[] | undefined
  readonly diff: boolean
  /** Undefined: the terminal decides. */
  readonly color: boolean | undefined
  readonly json: boolean
  /** Of `new`: the check of the rule. */
  readonly check: string
  readonly watch: boolean
  readonly update: boolean
  /** Of `test`: a folder of drafts. */
  readonly corpus: string | undefined
  readonly help: boolean
  readonly version: boolean
}

/** @throws {UsageError} for an unknown option, a value that is not allowed, an option of another command */
export function parseArguments(argv: readonly string[]): Invocation {
  const {tokens, positionals} = tokenize(argv)
  const named = commandNames.find(name => name === positionals[0])
  const command = named ?? 'lint'
  const given = new Map<string, string[]>()
  let color: boolean | undefined
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known(token.name, token.rawName)
    if (option.name === 'color') color = token.name === 'color'
    given.set(option.name, [...(given.get(option.name) ?? []), checked(option, token.rawName, token.value)])
  }
  const asksForHelp = given.has('help') || given.has('version')
  for (const name of given.keys()) if (!asksForHelp) refuseStranger(name, command)
  const last = (name: string) => given.get(name)?.at(-1) ?? defaultFor(command, name)
  const preset = defaultFor(command, 'preset')
  const year = last('year')
  return {
    command,
    named: named !== undefined,
    bare: positionals.length === 0 && [...given.keys()].every(name => name === 'lang' || name === 'color'),
    operands: named ? positionals.slice(1) : positionals,
    format: last('format') as Format,
    language: last('lang') as Language,
    kind: last('kind') as Kind | undefined,
    year: year === undefined ? undefined : Number(year),
    phase: last('phase') as Phase,
    presets: given.get('preset') ?? (preset === undefined ? [] : [preset]),
    encoding: last('encoding'),
    revisions: last('revisions') as Revisions,
    output: last('output'),
    overwrite: given.has('overwrite'),
    fix: given.has('fix'),
    fixDryRun: given.has('fix-dry-run'),
    fixTypes: given.get('fix-type')?.flatMap(types => types.split(',')) as FixType[] | undefined,
    diff: given.has('diff'),
    color,
    json: given.has('json'),
    check: last('check')!,
    watch: given.has('watch'),
    update: given.has('update'),
    corpus: last('corpus'),
    help: given.has('help'),
    version: given.has('version'),
  }
}

function defaultFor(command: CommandName, name: string): string | undefined {
  const value = options.find(option => option.name === name)?.value
  return value?.withoutDefault?.includes(command) ? undefined : value?.default
}

/** The language of the answer, told even by a command line that is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const lang = tokenize(argv).tokens.findLast(token => token.kind === 'option' && token.name === 'lang')
  return lang?.kind === 'option' && lang.value === 'en' ? 'en' : 'zh'
}

interface Tokenized {
  readonly tokens: readonly Token[]
  readonly positionals: readonly string[]
}
type Token =
  | {
      readonly kind: 'option'
      readonly name: string
      readonly rawName: string
      readonly value: string | undefined
    }
  | {readonly kind: 'positional' | 'option-terminator'}

/** Not strict: our own answers to mistakes speak the user's language. */
function tokenize(argv: readonly string[]): Tokenized {
  // `hegao FILE`, as save hooks call it: nothing to tell apart, and the first parsing of a run takes a millisecond.
  if (!argv.some(argument => argument.startsWith('-'))) return {tokens: [], positionals: argv}
  const config: Record<string, {type: 'string' | 'boolean'; short?: string}> = {}
  for (const {name, short, value, negatable} of options) {
    config[name] = {type: value ? 'string' : 'boolean', ...(short && {short})}
    if (negatable) config[`no-${name}`] = {type: 'boolean'}
  }
  return parseArgs({args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true})
}

function known(name: string, rawName: string): Option {
  const option = options.find(
    option => option.name === name || (option.negatable && `no-${option.name}` === name),
  )
  if (option) return option
  const near = suggest(
    rawName,
    options.map(option => `--${option.name}`),
  )
  throw new UsageError({
    zh: `没有选项 ${rawName}${near ? `；是不是想写 ${near}？` : '；全部选项见 hegao help'}`,
    en: `unknown option ${rawName}; ${near ? `did you mean ${near}?` : 'see hegao help for all options'}`,
  })
}

function checked({value}: Option, rawName: string, given: string | undefined): string {
  if (!value) {
    if (given === undefined) return ''
    throw new UsageError({zh: `${rawName} 后面不用写值`, en: `${rawName} takes no value`})
  }
  const {choices, accepts, expected} = value
  const list = {zh: choices?.join('、'), en: choices?.join(', ')}
  const hint = {
    zh: expected?.zh ?? (choices ? `可用的有：${list.zh}` : `请写${value.placeholder.zh}`),
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
