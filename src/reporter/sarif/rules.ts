import type {Language, Severity} from '../../diagnostic/types.ts'
import type {Rule} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import {areaTitle} from '../areas.ts'
import {formatBasis} from '../basis.ts'
import {markdown} from '../escape/markdown.ts'
import type {Level, ReportingDescriptor} from './types.ts'

const levels = {error: 'error', warning: 'warning', hint: 'note'} as const
const problems = {error: 'error', warning: 'warning', hint: 'recommendation'} as const

export function levelOf(severity: keyof typeof levels): Level {
  return levels[severity]
}

/** A rule with the severity that the presets gave it. */
export interface Asked {
  readonly rule: Pick<Rule, 'id' | 'title' | 'demand' | 'why' | 'basis'>
  readonly severity: Severity
}

/** What a viewer shows beside a finding: what the rule asks, why, and on which basis. */
export function descriptorOf({rule, severity}: Asked, language: Language): ReportingDescriptor {
  const area = rule.id.split('/')[0]!
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: {text: short(sentence(rule.title[language], language))},
    fullDescription: {text: short(sentence(rule.demand[language], language))},
    help: helpOf(rule, language),
    defaultConfiguration: {level: levelOf(severity)},
    properties: {
      tags: [area, areaTitle(area, language)],
      // A hint is one because it may be wrong.
      precision: severity === 'error' ? 'very-high' : severity === 'warning' ? 'high' : 'medium',
      'problem.severity': problems[severity],
      basis: rule.basis,
    },
  }
}

function helpOf(rule: Asked['rule'], language: Language): {text: string; markdown: string} {
  const heads = {zh: {why: '为什么', basis: '依据'}, en: {why: 'Why', basis: 'Basis'}}[language]
  const demand = sentence(rule.demand[language], language)
  const why = rule.why[language]
  const basis = rule.basis.map(entry => {
    const colon = {zh: '：', en: ': '}[language]
    return formatBasis(entry, language) + (entry.says ? colon + entry.says : '')
  })
  const text = [demand, why && `${heads.why}: ${why}`, ...basis.map(line => `${heads.basis}: ${line}`)]
  const parts = [
    markdown(demand),
    why && `**${heads.why}** ${markdown(why)}`,
    basis.length > 0 && [`**${heads.basis}**\n`, ...basis.map(line => `- ${markdown(line)}`)].join('\n'),
  ]
  return {
    text: text.filter(line => line).join('\n'),
    markdown: parts.filter(part => part).join('\n\n'),
  }
}

/** “structure/empty-section” → “StructureEmptySection”. */
function pascalCase(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map(part => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')
    .slice(0, 255)
}

/** GitHub refuses descriptions of more than 1,024 characters. */
function short(text: string): string {
  return text.length > 1024 ? `${text.slice(0, 1023)}…` : text
}

/**
 * Words of a draft in a message, as a sentence. “[words](target)” would be a link in a message of SARIF, so there
 * is no such pair of brackets.
 */
export function sentence(words: string, language: Language): string {
  const text = printable(words).replaceAll('](', '] (')
  if (/[。！？.!?…]$/.test(text)) return text
  return text + {zh: '。', en: '.'}[language]
}
