import type {Language} from '../../diagnostic/types.ts'
import {type Paint, paintWith} from '../../reporter/paint.ts'
import type {ReporterOptions} from '../../reporter/types.ts'
import {plural} from '../../reporter/words.ts'
import {parseYaml} from '../../rule/load/yaml-file.ts'
import {printable} from '../../tree/printable.ts'
import type {Failure} from './compare.ts'
import {formatCoverage} from './coverage-report.ts'
import type {TestedExample} from './test-rule.ts'
import {canBeUpdated, failuresOf, type TestedRule} from './tested.ts'

/** What `test` prints: the examples that fail, the options that no example shows, and a line that sums it up. */
export function formatTest(rules: readonly TestedRule[], {language, color}: ReporterOptions): string {
  const paint = paintWith(color)
  const parts = [
    rules.map(rule => formatRule(rule, language, paint)).join(''),
    formatCoverage(rules, language, paint),
    formatSummary(rules, language, paint),
  ]
  return parts.filter(part => part !== '').join('\n')
}

function formatRule({tested, examples}: TestedRule, language: Language, paint: Paint): string {
  const failed = examples.filter(({failures}) => failures.length > 0)
  if (failed.length === 0) return ''
  const {rule, source} = tested
  const yaml = parseYaml(source.text, source.file)
  const blocks = failed.map(({sort, index, example, failures}) => {
    const {line} = yaml.at([...source.path, 'examples', sort, index])
    const place = paint.underline(printable(`${source.file}:${line}`))
    const name = `${sortWords[sort][language]}${printable(example.name)}`
    return `${place}  ${name}  ${paint.dim(rule.id)}\n${formatFailures(failures, language, paint)}`
  })
  return blocks.join('')
}

const sortWords: Readonly<Record<TestedExample['sort'], Readonly<Record<Language, string>>>> = {
  good: {zh: '合格的例子：', en: 'good example: '},
  bad: {zh: '不合格的例子：', en: 'bad example: '},
}

/** 漏报, 误报, 不符 and 改错 are as wide as each other, and so must be the English names. */
const names: Readonly<Record<Failure['name'], Readonly<Record<Language, string>>>> = {
  missing: {zh: '漏报', en: 'missing'},
  noisy: {zh: '误报', en: 'noisy  '},
  wrong: {zh: '不符', en: 'wrong  '},
  fix: {zh: '改错', en: 'fix    '},
}

function formatFailures(failures: readonly Failure[], language: Language, paint: Paint): string {
  return failures
    .map(failure => {
      const name = names[failure.name][language]
      if (failure.name === 'noisy') return `  ${paint.red(name)}  ${printable(failure.found)}\n`
      if (failure.name === 'missing') {
        const expected = failure.expected === '' ? nothing[language] : printable(failure.expected)
        return `  ${paint.red(name)}  ${expected}\n`
      }
      const [expected, found] = {zh: ['应为', '实为'], en: ['expected', 'found   ']}[language]
      const indent = ' '.repeat(language === 'zh' ? 8 : 11)
      return `  ${paint.red(name)}  ${expected} ${printable(failure.expected)}\n${indent.slice(2)}  ${found} ${printable(failure.found)}\n`
    })
    .join('')
}

const nothing = {
  zh: '没有找到任何问题：不合格的例子至少要有一处',
  en: 'nothing was found: a bad example must show something',
}

function formatSummary(rules: readonly TestedRule[], language: Language, paint: Paint): string {
  const examples = rules.flatMap(rule => rule.examples)
  const total =
    language === 'zh'
      ? `${rules.length} 条规则、${examples.length} 个例子`
      : `${plural(rules.length, 'rule')}, ${plural(examples.length, 'example')}`
  // What was not run must not look as if it had passed.
  if (examples.length === 0)
    return `${paint.yellow(language === 'zh' ? `– ${rules.length} 条规则，没有例子可运行` : `– ${plural(rules.length, 'rule')}, no examples to run`)}\n`
  // What was not run must not look as if it had passed.
  if (examples.length === 0)
    return `${paint.yellow(language === 'zh' ? `– ${rules.length} 条规则，没有例子可运行` : `– ${plural(rules.length, 'rule')}, no examples to run`)}\n`
  const failed = examples.filter(({failures}) => failures.length > 0).length
  if (failed === 0)
    return `${paint.green(language === 'zh' ? `✔ ${total}，全部通过` : `✔ ${total}, all as expected`)}\n`
  const failures = failuresOf(rules)
  const count = (name: Failure['name']) => failures.filter(failure => failure.name === name).length
  const counts = (['missing', 'noisy', 'wrong', 'fix'] as const)
    .filter(name => count(name) > 0)
    .map(name =>
      language === 'zh'
        ? `${names[name].zh} ${count(name)} 处`
        : `${count(name)} ${names[name].en.trimEnd()}`,
    )
  const line =
    language === 'zh'
      ? `✖ ${total}，其中 ${failed} 个没有通过（${counts.join('，')}）`
      : `✖ ${total}, ${failed} failed (${counts.join(', ')})`
  const isMendable = rules.some(rule => rule.examples.some(example => canBeUpdated(rule.tested, example)))
  const hint = {
    zh: '如果找到的是对的，加上 --update 就会写入 expect',
    en: 'if what was found is right, --update writes it into expect',
  }
  return `${paint.bold(paint.red(line))}\n${isMendable ? `  ${hint[language]}\n` : ''}`
}
