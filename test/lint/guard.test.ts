import {describe, expect, test} from 'vitest'
import {checks} from '../../src/check/index.ts'
import {type Guard, lint, type Verdict} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import type {Preset, Rule, RuleSet} from '../../src/rule/types.ts'
import {watchdog} from '../../src/workspace/watchdog.ts'
import {catalogue, presetOf} from '../support/built-in.ts'
import {rangeBreach} from '../support/laws.ts'

const origin = {file: '本市.yaml', line: 1}
const recommended = presetOf('recommended')

/** A rule as a preset defines it; that its pattern is evil is what the refusal has overlooked. */
function ruleWith(id: string, check: string, options: Rule['options']): Rule {
  const words = {zh: '要求', en: 'a demand'}
  const texts = {title: words, demand: words, message: words, why: words, advice: words}
  return {id, ...texts, severity: 'error', basis: [], check, options, origin}
}

function ruleSetOf(own: Partial<Preset>): RuleSet {
  const rules = own.rules ?? []
  const settings = rules.map(({id, severity}) => ({ruleId: id, level: severity, origin}))
  const preset = {
    name: 'own.yaml',
    title: {zh: '', en: ''},
    extends: ['recommended'],
    settings,
    rules,
    roles: {},
    ...own,
  }
  return resolveRuleSet(['own.yaml'], {catalogue, presets: new Map([['own.yaml', preset]])})
}

/** The default of the option, which a loaded rule has. */
const everywhere = (checks.wording!.describe().options.in as {default: readonly string[]}).default

const evil = '(?:[审计]+)+局'
const line = '审计'.repeat(2500)
const report = readText(
  `平阳市司法局关于2024年度法治政府建设情况的报告\n市人民政府：\n一、主要举措\n依法办事××次。\n二、审计工作\n我们${line}。\n三、下一步工作安排\n继续做好。\n`,
)
const guard = watchdog(report.text.length)

function verdictOf(verdicts: readonly Verdict[], id: string): Verdict {
  return verdicts.find(({rule}) => rule.id === id)!
}

/** Wrong forms are looked for in the whole text first, gaps of a setting in each block. */
const inText = ruleWith('local/in-text', 'wording', {
  lists: [],
  within: [],
  in: everywhere,
  forms: [{wrong: [evil], right: '局', unless: [], safe: false}],
})
const inBlock = ruleWith('local/in-block', 'wording', {
  lists: [],
  within: [],
  in: everywhere,
  forms: [{wrong: ['我们'], right: '我局', unless: [evil], safe: false}],
})
const roles = {measures: {title: {zh: '举措', en: 'measures'}, headings: [evil]}}

describe('a rule that runs away', () => {
  test.each([
    ['when it is made', inText, 1],
    ['in a paragraph', inBlock, 6],
  ])('%s is stopped, and that is its finding', (_, rule, at) => {
    const start = performance.now()
    const verdict = verdictOf(lint(report, ruleSetOf({rules: [rule]}), {guard}), rule.id)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(verdict).toMatchObject({status: 'fail', severity: 'warning', examined: 1})
    expect(verdict.diagnostics).toHaveLength(1)
    const [{ruleId, severity, message, advice, range, section}] = verdict.diagnostics as [
      Verdict['diagnostics'][0],
    ]
    expect([ruleId, severity, range.start.line]).toEqual([rule.id, 'warning', at])
    expect(message).toBe('正则表达式在本文稿上超过 200 毫秒，已停止，本项没有核对')
    expect(advice).toContain('写明字数')
    expect(rangeBreach(range, report.text)).toBeUndefined()
    expect(section).toEqual(at === 1 ? [] : ['二、审计工作'])
  })

  test('by a role of the user too, in a built-in rule', () => {
    const ruleSet = ruleSetOf({roles})
    const text = `关于2024年度法治政府建设情况的报告\n一、${'审计'.repeat(18)}工作\n依法审查文件四十件，提出意见一百条。\n`
    const verdicts = lint(readText(text), ruleSet, {guard, language: 'en'})
    const {status, diagnostics} = verdictOf(verdicts, 'fazhi/missing-measures')
    expect(status).toBe('fail')
    expect(diagnostics.map(({message}) => message)).toEqual([
      'its regular expression took more than 200 ms on this draft and was stopped: this item was not checked',
    ])
    expect(verdictOf(verdicts, 'structure/empty-section').status).toBe('pass')
  })

  test('leaves all others as they are, in their order', () => {
    const verdicts = lint(report, ruleSetOf({rules: [inText]}), {guard})
    expect(verdicts.filter(({rule}) => rule !== inText)).toEqual(lint(report, recommended))
  })
})

describe('a guard', () => {
  const harmless = ruleWith('local/harmless', 'wording', {
    lists: [],
    within: [],
    in: everywhere,
    forms: [{wrong: ['我们'], right: '我局', unless: [], safe: false}],
  })
  const patient: Guard = run => {
    run()
    return undefined
  }

  test('changes nothing for a rule that ends', () => {
    const ruleSet = ruleSetOf({rules: [harmless], roles: {measures: {...roles.measures, headings: ['做法']}}})
    expect(ruleSet.guarded!.size).toBeGreaterThan(1)
    expect(lint(report, ruleSet, {guard: patient})).toEqual(lint(report, ruleSet))
  })

  test('is not asked for built-in patterns', () => {
    const never: Guard = () => expect.fail('asked')
    expect(lint(report, recommended, {guard: never})).toEqual(lint(report, recommended))
  })

  test('is asked once a rule and report', () => {
    let times = 0
    const counting: Guard = run => {
      times++
      return patient(run)
    }
    lint(report, ruleSetOf({rules: [harmless]}), {guard: counting})
    expect(times).toBe(1)
  })
})
