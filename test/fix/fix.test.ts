import {describe, expect, test} from 'vitest'
import {fixText} from '../../src/fix/fix.ts'
import type {FixType, Judged} from '../../src/fix/types.ts'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Rule, RuleSet} from '../../src/rule/types.ts'
import {catalogue, presetOf} from '../support/built-in.ts'

/** What a rule finds wrong, what it writes instead, and how severe it is. */
interface Form {
  readonly wrong: string
  readonly right: string
  readonly safe?: boolean
  readonly severity?: 'error' | 'warning'
  readonly id?: string
}

/** A preset with a rule for each form. */
function rulesOf(forms: readonly Form[]): RuleSet {
  const rules = forms.map(
    ({wrong, right, safe = true, severity = 'warning', id}, at): Rule => ({
      ...catalogue.rules.find(({check, kinds}) => check === 'wording' && !kinds)!,
      id: id ?? `test/form-${at}`,
      severity,
      options: {
        lists: [],
        within: [],
        in: ['title', 'text', 'heading'],
        forms: [{wrong: [wrong], right, unless: [], safe}],
      },
    }),
  )
  return {
    ...catalogue,
    rules,
    settings: rules.map(({id, severity, origin}) => ({ruleId: id, level: severity, origin})),
  }
}

const judgeWith =
  (ruleSet: RuleSet) =>
  (text: string): Judged => {
    const report = readText(text)
    return {report, verdicts: lint(report, ruleSet)}
  }

const fixWith = (forms: readonly Form[], text: string, types?: readonly FixType[]) =>
  fixText(text, judgeWith(rulesOf(forms)), types)

describe('fixing a text', () => {
  test('all that is certain, and nothing else', () => {
    const forms = [
      {wrong: '修定', right: '修订'},
      {wrong: '督查', right: '督察', safe: false},
    ]
    const {output, applied, passes, result} = fixWith(forms, '新修定的督查规定。')
    expect([output, passes]).toEqual(['新修订的督查规定。', 1])
    expect(applied.map(({diagnostic, start, end}) => [diagnostic.message, output.slice(start, end)])).toEqual(
      [[expect.stringContaining('修定'), '订']],
    )
    expect(result.report.text).toBe(output)
  })

  test.each<[FixType[], string]>([
    [['problem'], '新修订的督查 规定，，完。'],
    [['suggestion'], '新修定的督察 规定，，完。'],
    [['layout'], '新修定的督查规定，完。'],
    [['directive'], '新修定的督查 规定，，完。'],
    [['problem', 'layout'], '新修订的督查规定，完。'],
    [[], '新修定的督查 规定，，完。'],
  ])('of the types %j', (types, output) => {
    const forms = [
      {wrong: '修定', right: '修订'},
      {wrong: '督查', right: '督察', safe: false},
      {wrong: '，，', right: '，', id: 'punctuation/twice'},
    ]
    const judge = (text: string): Judged => {
      const judged = judgeWith(rulesOf(forms))(text)
      const at = text.indexOf(' ')
      if (at === -1) return judged
      const [verdict] = judged.verdicts
      const {lines} = {lines: judged.report.position}
      const range = {start: {...lines.start, offset: at}, end: {...lines.start, offset: at + 1}}
      const space = {
        ruleId: 'test/space',
        severity: 'hint',
        message: '',
        advice: '',
        basis: [],
        range,
        section: [],
        related: [],
        fix: {safe: true, edits: [{range, text: ''}]},
        fingerprint: '',
      } as const
      return {...judged, verdicts: [...judged.verdicts, {...verdict!, status: 'fail', diagnostics: [space]}]}
    }
    expect(fixText('新修定的督查 规定，，完。', judge, types).output).toBe(output)
  })

  test('fixes that overlap: the first is made, the other waits, and is needed no more', () => {
    const forms = [
      {wrong: '甲乙', right: '丙丁'},
      {wrong: '乙戊', right: '己庚'},
    ]
    const {output, applied} = fixWith(forms, '审查甲乙戊件。抽查乙戊件。')
    expect(output).toBe('审查丙丁戊件。抽查己庚件。')
    expect(applied).toHaveLength(2)
  })

  test('a fix that shows another fault is made, and so is the fix of that', () => {
    const forms = [
      {wrong: ',', right: '，'},
      {wrong: '，，', right: '，'},
    ]
    expect(fixWith(forms, '审查，,抽查。')).toMatchObject({output: '审查，抽查。', passes: 2})
  })

  test('one that leads to an error is not made; those beside it are', () => {
    const forms = [
      {wrong: '修定', right: '修订'},
      {wrong: '布署', right: '部属'},
      {wrong: '部属', right: '', severity: 'error' as const},
    ]
    const {output, applied} = fixWith(forms, '修定甲。布署乙。修定丙。')
    expect(output).toBe('修订甲。布署乙。修订丙。')
    expect(applied).toHaveLength(2)
  })

  test('one that leads to more findings is not made', () => {
    const forms = [
      {wrong: '甲', right: '乙乙'},
      {wrong: '乙', right: ''},
    ]
    expect(fixWith(forms, '审查甲件。')).toMatchObject({output: '审查甲件。', changes: [], passes: 0})
  })

  test.each([
    [
      'undo each other',
      [
        {wrong: '甲', right: '乙'},
        {wrong: '乙', right: '甲'},
      ],
    ],
    ['cure nothing', [{wrong: '甲', right: '甲甲'}]],
    [
      'grow for ever',
      [
        {wrong: '(?<!丙)甲', right: '丙乙'},
        {wrong: '乙', right: '甲甲甲'},
        {wrong: '甲', right: '丁甲'},
      ],
    ],
  ])('fixes that %s end, and a second run changes nothing', (_name, forms) => {
    const {output} = fixWith(forms, '审查甲件。抽查甲件。')
    expect(output.length).toBeLessThan(30)
    expect(fixWith(forms, output).output).toBe(output)
  })

  test('many that make it worse do not take for ever', () => {
    const forms = [
      {wrong: '甲', right: '甲乙'},
      {wrong: '乙', right: '', severity: 'error' as const},
    ]
    let looked = 0
    const judge = judgeWith(rulesOf(forms))
    const text = '审查甲件。'.repeat(300)
    const {output} = fixText(text, source => {
      looked++
      return judge(source)
    })
    expect(output).toBe(text)
    expect(looked).toBeLessThan(40)
  })

  test('what cannot be written is left out, and told', () => {
    const forms = [
      {wrong: '修定', right: '修订'},
      {wrong: '甲', right: '〇'},
    ]
    const words = {zh: '写不了', en: 'cannot be written'}
    const {output, leftOut} = fixText('修定甲。', judgeWith(rulesOf(forms)), undefined, ({text}) =>
      text.includes('〇') ? words : undefined,
    )
    expect(output).toBe('修订甲。')
    expect(leftOut).toMatchObject([{diagnostic: {ruleId: 'test/form-1'}, words}])
  })

  test('a line that is added ends as the others do', () => {
    const forms = [{wrong: '甲。', right: '一。\n乙。'}]
    expect(fixWith(forms, '丙。\r\n审查甲。\r\n丁。\r\n').output).toBe('丙。\r\n审查一。\r\n乙。\r\n丁。\r\n')
  })

  test('the built-in rules on the commonest slips', () => {
    const text = `平阳市司法局2024年法治政府建设年度报告

一、主要举措
一是健全完善的的制度, 落实法治政府建设实施纲要（20212025年）。。二是贯撤《通知》（国办发[2018]118号），推进推进依法行政。二零二四年布署工作，截止目前已全部完成。

平阳市司法局
2025年2月12日
`
    const judge = judgeWith(presetOf('recommended'))
    const {output} = fixText(text, judge)
    expect(output).toContain(
      '一是健全完善的制度，落实法治政府建设实施纲要（2021—2025年）。二是贯彻《通知》（国办发〔2018〕118号），推进依法行政。二〇二四年部署工作，截至目前已全部完成。',
    )
  })
})
