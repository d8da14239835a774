import type {Language, Words} from '../../diagnostic/types.ts'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import type {Paint} from '../../reporter/paint.ts'
import {plural} from '../../reporter/words.ts'
import {situationOf} from '../../rule/configure.ts'
import type {Phase, Rule, RuleSet} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import type {Report} from '../../tree/types.ts'
import type {Looked} from './looked.ts'
import {settingWords} from './setting-words.ts'

interface Setting {
  readonly report: Report
  readonly ruleSet: RuleSet
  readonly phase: Phase
}

/** A line without problems: which rules looked at it, and which did not, with the reason. */
export function formatLooked(
  {isText, here, whole, nothing, spared, unnamed}: Looked,
  {report, ruleSet, phase}: Setting,
  language: Language,
  paint: Paint,
): string {
  if (!isText) return `  ${noText[language]}\n`
  const listed = [...here, ...whole, ...nothing, ...spared]
  const width = Math.max(...listed.map(({id}) => widthOf(id)))
  const list = (head: Words, rules: readonly Rule[], about: (rule: Rule) => string): string => {
    const lines = rules.map(rule => `  ${padEnd(rule.id, width)}  ${paint.dim(printable(about(rule)))}\n`)
    return lines.length > 0 ? `\n${paint.bold(head[language])}\n${lines.join('')}` : ''
  }
  const demand = (rule: Rule) => rule.demand[language]
  return [
    `  ${paint.green(fine[language])}\n`,
    list(heads.here, here, demand),
    list(heads.whole, whole, demand),
    list(heads.nothing, nothing, demand),
    list(heads.spared, spared, rule => settingWords(ruleSet, rule, situationOf(report, phase))[language]),
    unnamed > 0 ? `\n${unnamedWords(unnamed)[language]}\n` : '',
  ].join('')
}

function unnamedWords(count: number): Words {
  return {
    zh: `另有 ${count} 条内置规则，所用的清单没有列入，也没有查。`,
    en: `not asked either: ${plural(count, 'built-in rule')} that no preset in use names`,
  }
}

const fine: Words = {zh: '这一行没有问题', en: 'no problems in this line'}
const noText: Words = {
  zh: '这一行没有要核对的文字：是空行，或是页码、网页导航之类',
  en: 'no text to check in this line: it is empty, or a page number, navigation and the like',
}
const heads = {
  here: {
    zh: '看过这一行或它所在章节、没有发现问题的规则：',
    en: 'looked at this line, or its section, and found no fault:',
  },
  whole: {zh: '看过全文、没有指到这一行的规则：', en: 'looked at the whole report, and did not point here:'},
  nothing: {zh: '在这里没有可查内容的规则：', en: 'found nothing to check here:'},
  spared: {zh: '没有查的规则：', en: 'not asked:'},
}
