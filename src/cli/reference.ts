import type {Language} from '../diagnostic/types.ts'
import {commands, exitCodes} from './commands.ts'
import {optionAbout, optionSyntax} from './help.ts'
import {type CommandName, commandNames, type Option, optionGroups} from './options/index.ts'

const heads = {
  zh: {
    title: '命令行',
    options: '选项',
    exit: '退出码',
    option: '选项',
    meaning: '含义',
    commands: '用于',
    values: '可用的值',
    code: '退出码',
  },
  en: {
    title: 'Command line',
    options: 'Options',
    exit: 'Exit codes',
    option: 'option',
    meaning: 'meaning',
    commands: 'of',
    values: 'values',
    code: 'code',
  },
} as const

/** docs/cli.md, made of the same table as the parser and the help texts. */
export function cliMarkdown(language: Language = 'en'): string {
  const head = heads[language]
  const parts = [`# ${head.title}`]
  for (const name of commandNames) {
    const {synopsis, about, examples} = commands[name]
    parts.push(`## hegao ${name}`, `\`${synopsis[language]}\`: ${about[language]}`)
    const lines = examples.map(({line, about}) => `# ${about[language]}\n${line[language]}`)
    if (lines.length > 0) parts.push(`\`\`\`sh\n${lines.join('\n')}\n\`\`\``)
  }
  parts.push(`## ${head.options}`)
  for (const {title, options} of optionGroups) {
    const rows = options.flatMap(option => rowsOf(option, language))
    const columns = [head.option, head.meaning, head.values, head.commands]
    parts.push(`### ${title[language]}`, markdownTable(columns, rows))
  }
  const exitRows = exitCodes.map(({code, about}) => [String(code), about[language]])
  parts.push(`## ${head.exit}`, markdownTable([head.code, head.meaning], exitRows))
  return `${parts.join('\n\n')}\n`
}

/** A row for the commands for which an option means the same. */
function rowsOf(option: Option, language: Language): readonly (readonly string[])[] {
  const rows = new Map<string, {readonly cells: readonly string[]; readonly commands: CommandName[]}>()
  for (const command of option.commands) {
    const choices = option.value?.choicesOf?.[command] ?? option.value?.choices ?? []
    const cells = [optionAbout(option, language, command), choices.map(choice => `\`${choice}\``).join(' ')]
    const row = rows.get(cells.join('\n')) ?? {cells, commands: []}
    row.commands.push(command)
    rows.set(cells.join('\n'), row)
  }
  const syntax = `\`${optionSyntax(option, language).trim()}\``
  return [...rows.values()].map(({cells, commands}) => [syntax, ...cells, commands.join(', ')])
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}
