import type {Language} from '../../diagnostic/types.ts'
import {widthOf} from '../../diagnostic/width.ts'
import type {Paint} from '../../reporter/paint.ts'
import {printable} from '../../tree/printable.ts'
import type {TestedRule} from './tested.ts'
import type {Unexercised} from './unexercised.ts'

/** What no example shows: whole rules, and options. No failure, but nobody knows whether they work. */
export function formatCoverage(rules: readonly TestedRule[], language: Language, paint: Paint): string {
  const bare = rules.filter(({examples}) => examples.length === 0)
  const partly = rules.filter(({unexercised}) => unexercised.length > 0)
  // A list of fifty titles is named by its first ones, unless the rule is tested alone.
  const isAlone = rules.length === 1
  const options = partly.map(({tested, unexercised}) => {
    const lines = unexercised.map(one => `    ${formatOption(one)}\n`).join('')
    if (isAlone) return `  ${tested.rule.id}\n${lines}`
    return `  ${tested.rule.id}  ${formatFirst(unexercised, language)}\n`
  })
  const parts = [
    section(
      heads.bare[language],
      bare.map(({tested}) => `  ${tested.rule.id}\n`),
      paint,
    ),
    section(heads.options[language], options, paint),
  ]
  return parts.filter(part => part !== '').join('\n')
}

const heads = {
  bare: {zh: '没有例子的规则：', en: 'rules without examples:'},
  options: {
    zh: '没有例子用到的选项（去掉它，例子的结果不变）：',
    en: 'options that no example shows (without them, nothing changes):',
  },
}

function section(head: string, lines: readonly string[], paint: Paint): string {
  return lines.length > 0 ? `${paint.yellow(head)}\n${lines.join('')}` : ''
}

function formatFirst(all: readonly Unexercised[], language: Language): string {
  const most = 2
  const shown = all
    .slice(0, most)
    .map(formatOption)
    .join(language === 'zh' ? '；' : '; ')
  if (all.length <= most) return shown
  return language === 'zh' ? `${shown} 等 ${all.length} 处` : `${shown} and ${all.length - most} more`
}

function formatOption({name, value}: Unexercised): string {
  return `${name} ${shorten(printable(wordsOf(value)))}`
}

/** A record goes by the first word in it. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return wordsOf(value[0])
  if (typeof value === 'object' && value !== null) return wordsOf(Object.values(value)[0])
  return String(value)
}

function shorten(words: string): string {
  let short = words
  while (widthOf(short) > 40) short = short.slice(0, -1)
  return short === words ? words : `${short}…`
}
