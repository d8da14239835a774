import type {Language, Words} from '../diagnostic/types.ts'
import {padEnd, widthOf} from '../diagnostic/width.ts'
import {commands, exitCodes} from './commands.ts'
import {type CommandName, commandNames, type Option, optionGroups} from './options/index.ts'

const about: Words = {
  zh: '核稿（hegao）：对照清单核对报告文稿，逐项给出结论、依据和改法',
  en: 'hegao (核稿): checks draft reports against a checklist, with the legal basis and the cure of each finding',
}

/** What `hegao` says when it is called for the first time, with nothing after it. */
export function welcome(language: Language): string {
  const first = commands.lint.examples.slice(0, 2)
  const examples = [...first, commands.tree.examples[0]!]
  const rows = examples.map(({line, about}) => [line[language], about[language]] as const)
  const head = {zh: '试一试：', en: 'try:'}[language]
  const more = {zh: '全部命令和选项：hegao help', en: 'all commands and options: hegao help'}[language]
  return `${about[language]}\n\n${head}\n${table(rows)}\n\n${more}\n`
}

/** All commands and options, or those of one command. */
export function help(language: Language, command?: CommandName): string {
  const names = command ? [command] : commandNames
  const synopses = names.map(
    name => [commands[name].synopsis[language], commands[name].about[language]] as const,
  )
  const examples = names.flatMap(name => commands[name].examples)
  const groups = optionGroups.map(({title, options}) => ({
    title,
    rows: options
      .filter(option => !command || option.commands.includes(command))
      .map(option => [optionSyntax(option, language), optionAbout(option, language, command)] as const),
  }))
  const sections = [
    [{zh: '用法：', en: 'usage:'}, synopses],
    ...groups.map(({title, rows}) => [{zh: `选项：${title.zh}`, en: `options: ${title.en}`}, rows] as const),
    [
      {zh: '例子：', en: 'examples:'},
      examples.map(({line, about}) => [line[language], about[language]] as const),
    ],
    [
      {zh: '退出码：', en: 'exit codes:'},
      exitCodes.map(({code, about}) => [String(code), about[language]] as const),
    ],
  ] as const
  const shown = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => `${head[language]}\n${table(rows)}\n`)
  return `${command ? '' : `${about[language]}\n\n`}${shown.join('\n')}`
}

/** “-f, --format NAME”; options without a short form line up with the others. */
export function optionSyntax({name, short, value, negatable}: Option, language: Language): string {
  const long = negatable === 'off' ? `--no-${name}` : negatable ? `--${name}, --no-${name}` : `--${name}`
  return `${short ? `-${short}, ` : '    '}${long}${value ? ` ${value.placeholder[language]}` : ''}`
}

/** The meaning of an option, with the default where there is one. */
export function optionAbout(option: Option, language: Language, command?: CommandName): string {
  const {value} = option
  const about = (command && option.aboutOf?.[command]) ?? option.about
  const own = command && value?.choicesOf?.[command]
  const preset =
    own?.[0] ?? (command && value?.withoutDefault?.includes(command) ? undefined : value?.default)
  const choices = value?.accepts && value.choices ? value.choices.join(language === 'zh' ? '、' : ', ') : ''
  if (language === 'zh')
    return `${about.zh}${choices && `；常用的有 ${choices}`}${preset ? `（默认 ${preset}）` : ''}`
  return `${about.en}${choices && `; usual ones: ${choices}`}${preset ? ` (default: ${preset})` : ''}`
}

/** A term that is longer than most has a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  const widths = rows.map(([term]) => widthOf(term))
  const width = Math.max(...widths.filter(width => width <= widestTerm), 0)
  return rows
    .map(([term, meaning], at) =>
      widths[at]! > width
        ? `  ${term}\n  ${' '.repeat(width)}  ${meaning}`
        : `  ${padEnd(term, width)}  ${meaning}`,
    )
    .join('\n')
}

const widestTerm = 44
