import {stringify} from 'yaml'
import {checks} from '../../check/index.ts'
import type {Language} from '../../diagnostic/types.ts'
import {formatBasis} from '../../reporter/basis.ts'
import {paintWith} from '../../reporter/paint.ts'
import type {ReporterOptions} from '../../reporter/types.ts'
import {kindWords, phaseWords, severityWords} from '../../reporter/words.ts'
import type {Examples} from '../../rule/load/load-rule.ts'
import type {Level, Phase, Rule} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import {kinds} from '../../tree/types.ts'
import {defaultOf, inlineOptions, writtenOptions} from '../own-options.ts'
import {formatExamples} from './examples.ts'
import {fieldNames, formatFields} from './fields.ts'
import {currentOf, levelWord, presetsOf, type RuleInForce} from './in-force.ts'
import {joined, organsOf, placeOf, yearsOf} from './setting-words.ts'

/** A rule in force, with its examples where they are at hand. */
export interface ExplainedRule extends RuleInForce {
  readonly examples: Examples | undefined
}

/** A rule as a lawyer sees it: what, why, on which basis, how severe, and who said so. */
export function explainRule(inForce: ExplainedRule, {language, color}: ReporterOptions): string {
  const paint = paintWith(color)
  const {rule, examples} = inForce
  const check = checks[rule.check]
  const name = (key: keyof typeof fieldNames) => fieldNames[key][language]
  const say = (words: {readonly [of in Language]: string}) => printable(words[language])
  const fields = formatFields(
    [
      [name('demand'), [say(rule.demand)]],
      [name('message'), [say(rule.message)]],
      [name('why'), [say(rule.why)]],
      [name('advice'), [say(rule.advice)]],
      [name('basis'), rule.basis.map(basis => withSays(formatBasis(basis, language), basis.says, language))],
      [name('severity'), [severityWords[rule.severity][language]]],
      [
        name('kinds'),
        [
          joined(
            (rule.kinds ?? kinds).map(kind => kindWords[kind]),
            language,
          ),
        ],
      ],
      [name('years'), [yearsOf(rule, language)]],
      [name('organs'), [organsOf(rule, language)]],
      [name('phases'), [phasesOf(rule, language)]],
      [
        name('check'),
        [`${rule.check}${language === 'zh' ? '：' : ': '}${check ? say(check.describe().summary) : ''}`],
      ],
      [name('options'), optionsOf(rule, language)],
      [name('presets'), presetsOf(inForce, language)],
      [name('current'), currentOf(inForce, language)],
      [name('origin'), [placeOf(rule.origin)]],
    ],
    paint,
  )
  const shown = examples ? formatExamples(examples, language, paint) : ''
  return `${paint.bold(rule.id)}  ${say(rule.title)}\n${fields}${shown && `\n${shown}`}`
}

function withSays(basis: string, says: string | undefined, language: Language): string {
  return says ? `${basis}${language === 'zh' ? '：' : ': '}${printable(says)}` : basis
}

function phasesOf({phases = {}}: Rule, language: Language): string {
  return (Object.entries(phases) as [Phase, Level][])
    .map(([phase, level]) =>
      language === 'zh'
        ? `${phaseWords[phase].zh}${levelWord(level, 'zh')}`
        : `${phaseWords[phase].en}: ${levelWord(level, 'en')}`,
    )
    .join(language === 'zh' ? '，' : ', ')
}

/** What the rule sets itself, as YAML, and the defaults of the rest in a line. */
function optionsOf({check, options}: Rule, language: Language): readonly string[] {
  const shapes = checks[check]?.describe().options ?? {}
  const own = writtenOptions(options, shapes)
  const rest = Object.entries(shapes)
    .filter(([name, shape]) => !(name in own) && defaultOf(shape) !== undefined)
    .map(([name, shape]) => [name, defaultOf(shape)])
  const lines = Object.keys(own).length > 0 ? stringify(own, {lineWidth: 0}).trimEnd().split('\n') : []
  const defaults = inlineOptions(Object.fromEntries(rest))
  return [...lines.map(printable), defaults && `${{zh: '默认', en: 'default'}[language]} ${defaults}`]
}
