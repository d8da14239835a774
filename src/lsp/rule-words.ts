import type {Diagnostic, Language} from '../diagnostic/types.ts'
import {formatBasis} from '../reporter/basis.ts'
import {severityWords} from '../reporter/words.ts'
import type {Examples} from '../rule/load/load-rule.ts'
import type {Example, Rule} from '../rule/types.ts'
import {printable} from '../tree/printable.ts'

const heads = {
  demand: {zh: '要求', en: 'Demand'},
  why: {zh: '原因', en: 'Why'},
  advice: {zh: '建议', en: 'Advice'},
  basis: {zh: '依据', en: 'Basis'},
  bad: {zh: '不合格的例子', en: 'A draft that fails'},
  good: {zh: '合格的例子', en: 'A draft that passes'},
}

/** A rule on a card: what, why, what to do, on which basis, with a draft that fails and one that passes. */
export function ruleCard(
  rule: Rule,
  language: Language,
  {examples, diagnostic}: {readonly examples?: Examples | undefined; readonly diagnostic?: Diagnostic} = {},
): string {
  const head = (name: keyof typeof heads) => `**${heads[name][language]}**`
  const words = (text: string) => escaped(printable(text))
  const colon = {zh: '：', en: ': '}[language]
  const say = (name: keyof typeof heads, text: string) => text && `${head(name)}${colon}${text}`
  const severity = severityWords[diagnostic?.severity ?? rule.severity][language]
  const basis = rule.basis.map(one => {
    const says = one.says ? colon + words(one.says) : ''
    return words(formatBasis(one, language)) + says
  })
  const paragraphs = [
    `**${words(rule.title[language])}** · ${severity} · \`${rule.id}\``,
    diagnostic ? words(diagnostic.message) : say('demand', words(rule.demand[language])),
    say('why', words(rule.why[language])),
    say('advice', words(diagnostic ? diagnostic.advice : rule.advice[language])),
    say('basis', basis.join({zh: '；', en: '; '}[language])),
    ...example(head('bad'), examples?.bad[0]),
    ...example(head('good'), examples?.good[0]),
  ]
  return paragraphs.filter(paragraph => paragraph !== '').join('\n\n')
}

function example(head: string, shown: Example | undefined): readonly string[] {
  if (!shown) return []
  const lines = shown.text.trimEnd().split('\n').map(printable)
  return [head, fenced(lines.length > longest ? [...lines.slice(0, longest), '…'] : lines)]
}

/** A card is read at a glance. */
const longest = 12

function fenced(lines: readonly string[]): string {
  const longestFence = Math.max(2, ...lines.map(line => /`*/.exec(line.trimStart())![0].length))
  const fence = '`'.repeat(longestFence + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}

/** The words of a draft are nobody's Markdown: no link, no picture, no markup can come of them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&:@]/g, mark => `\\${mark}`)
}

/** The same for an editor that shows text as it is. */
export function withoutMarkdown(card: string): string {
  return card
    .replace(/^`{3,}(?:text)?\n?/gm, '')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(?<!\\)`/g, '')
    .replace(/\\([\\`*_{}[\]<>()#+\-.!|~&:@])/g, '$1')
    .trimEnd()
}
