import {checks} from '../../check/index.ts'
import type {Language, Words} from '../../diagnostic/types.ts'
import {writtenOptions} from '../own-options.ts'
import {expectLine, runExample} from '../test/run-example.ts'
import {updateExpect} from '../test/update-expect.ts'
import type {RuleWithExamples} from '../types.ts'
import {optionLines} from './option-lines.ts'
import {indented, switchedOff, yamlLine, yamlLines} from './yaml-lines.ts'

export interface NewRule {
  readonly id: string
  /** A rule that works, with the check of the new one. */
  readonly donor: RuleWithExamples
  /** One rule in a file of its own, in both languages; or a preset that holds it, in the language of the user. */
  readonly form: 'preset' | 'rule'
  /** The path of the JSON Schema from the file, for completion in editors. */
  readonly schema: string | undefined
  /** The file to be written, as the user types it. */
  readonly file: string
}

/** The text of a new rule that works at once: a model with its options explained, to be changed bit by bit. */
export function newRule(rule: NewRule, language: Language): string {
  const comment = (words: Words) => [`# ${words[language]}`]
  const head = [
    ...(rule.schema ? [`# yaml-language-server: $schema=${rule.schema}`] : []),
    ...comment({
      zh: `照着内置规则 ${rule.donor.rule.id} 写的，能直接运行；请改成自己要的。测试：hegao test ${rule.file}`,
      en: `modelled on the built-in rule ${rule.donor.rule.id}, and works; now make it yours. To test it: hegao test ${rule.file}`,
    }),
    ...comment({
      zh: '以“# ”开头的是说明；“#”后面没有空格的行，去掉“#”就生效。',
      en: 'lines with a space behind # explain; the others count once the # is taken away',
    }),
  ]
  const lines =
    rule.form === 'rule'
      ? [...head, ...yamlLine('id', rule.id), ...bodyOf(rule, language)]
      : [...head, ...presetHead(language), `  ${rule.id}:`, ...indented(bodyOf(rule, language), 4)]
  return withExpect(`${lines.join('\n')}\n`, rule, language)
}

function presetHead(language: Language): readonly string[] {
  const extending = {
    zh: '# 在推荐清单之上增加；不写则只查下面的规则',
    en: '# on top of the recommended preset; without it only the rules below are asked',
  }
  const title = {zh: '本单位的规则', en: 'rules of our own'}
  return [...yamlLine('title', title[language]), extending[language], '#extends: recommended', 'rules:']
}

function bodyOf({donor, form}: NewRule, language: Language): readonly string[] {
  const {rule} = donor
  const {summary, options, data: told} = checks[rule.check]!.describe()
  const comment = (words: Words) => [`# ${words[language]}`]
  const say = (key: 'advice' | 'demand' | 'message' | 'title' | 'why') =>
    yamlLine(key, form === 'rule' ? rule[key] : rule[key][language])
  const data = Object.entries(told).map(([name, about]) => `{${name}} ${about[language]}`)
  const basis = yamlLines({
    basis: [{document: {zh: '文件名称（待填）', en: 'the document (to be filled in)'}[language]}],
  })
  const kinds = [`kinds: [${(rule.kinds ?? ['annual-report']).join(', ')}]`]
  return [
    ...comment({zh: '缺陷的名称', en: 'the defect, as a noun phrase'}),
    ...say('title'),
    ...comment({zh: '对文稿的要求：清单中的一项', en: 'what the draft must do: an item of the checklist'}),
    ...say('demand'),
    ...comment({zh: 'error 错误，warning 警告，hint 提示', en: 'error, warning or hint'}),
    'severity: warning',
    ...comment({
      zh: '只用于这些文种：annual-report、shufa、other；不写则全部适用',
      en: 'only for these kinds: annual-report, shufa, other; for all when absent',
    }),
    ...(rule.kinds ? kinds : switchedOff(kinds)),
    ...comment({
      zh: '依据：文件名称不加书名号；还可以写 number 文号、article 条款（查对过才写）、says 原文',
      en: 'the legal basis, without 《》; may also have number, article (only when looked up) and says',
    }),
    ...(form === 'rule' ? basis : switchedOff(basis)),
    ...comment({zh: `检查：${summary.zh}`, en: `the question: ${summary.en}`}),
    ...yamlLine('check', rule.check),
    ...optionLines(writtenOptions(rule.options, options), options, language),
    ...comment({
      zh: `提示语，一行，不加句号${data.length > 0 ? `；可以用 ${data.join('，')}` : ''}`,
      en: `one line for the author${data.length > 0 ? `; may use ${data.join(', ')}` : ''}`,
    }),
    ...say('message'),
    ...comment({zh: '为什么重要', en: 'why it matters'}),
    ...say('why'),
    ...comment({zh: '怎么改', en: 'what to write instead'}),
    ...say('advice'),
    ...exampleLines(donor, language),
  ]
}

function exampleLines({examples}: RuleWithExamples, language: Language): readonly string[] {
  const [good, bad] = [examples.good.slice(0, 1), examples.bad.slice(0, 1)]
  const aboutGood = {
    zh: '合格的例子，不应报任何问题：取最像缺陷而不是缺陷的',
    en: 'good drafts, of which nothing must be said: what is nearest to the defect and is none',
  }
  const aboutBad = {
    zh: '不合格的例子；expect 是应报的问题，每处一行，可以由 hegao test --update 填写',
    en: 'bad drafts; expect has a line for each finding, which hegao test --update can write',
  }
  return [
    'examples:',
    `  # ${aboutGood[language]}`,
    ...indented(yamlLines({good}), 2),
    `  # ${aboutBad[language]}`,
    ...indented(yamlLines({bad: bad.map(({expect: _, ...example}) => example)}), 2),
  ]
}

/** In a preset of one language the message is not that of the model. */
function withExpect(text: string, {id, donor, form}: NewRule, language: Language): string {
  const {rule, knowledge, examples} = donor
  const words = rule.message[language]
  const asked = form === 'rule' ? rule : {...rule, message: {zh: words, en: words}}
  const found = runExample({rule: asked, knowledge}, examples.bad[0]!).map(expectLine)
  const path = [...(form === 'rule' ? [] : ['rules', id]), 'examples', 'bad', 0]
  return updateExpect(text, path, found) ?? text
}
