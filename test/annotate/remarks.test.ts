import {describe, expect, test} from 'vitest'
import {remarksOf} from '../../src/annotate/remarks.ts'
import type {Language} from '../../src/diagnostic/types.ts'
import type {Outcome} from '../../src/reporter/types.ts'
import {at, diagnostic, outcome, regulation, rule, text, verdict} from '../reporter/outcomes.ts'

const given = (verdicts: Parameters<typeof outcome>[0]) =>
  outcome(verdicts) as Extract<Outcome, {report: unknown}>

/** The lines of each comment, with the words that it is about. */
function told(checked: Extract<Outcome, {report: unknown}>, language: Language = 'zh') {
  return remarksOf(checked, language).map(({start, end, lines}) => ({
    about: text.slice(start, end),
    lines: lines.map(({text: line, look}) => `${look ? `${look} ` : ''}${line}`),
  }))
}

const empty = rule('structure/empty-section', {basis: [regulation]})
const thin = rule('fazhi/thin-plan', {severity: 'hint'})
const checked = given([
  verdict(thin, 'fail', [diagnostic(thin, '无。')]),
  verdict(empty, 'fail', [
    diagnostic(empty, '一、主要做法', {
      message: '“一、主要做法”下没有内容',
      advice: '写明情况。',
      related: [{range: at('（一）学法。'), message: '这里有'}],
    }),
  ]),
  verdict(rule('gongwen/missing-title'), 'pass'),
])

describe('remarksOf', () => {
  test('the checklist in short at the beginning, and each finding at its words', () => {
    expect(told(checked)).toEqual([
      {
        about: '某某县2024年度法治政府建设报告',
        lines: [
          'strong 核稿结果：1 个错误，0 个警告，1 条提示',
          '按年度报告、2024年度、送审稿核对',
          '合格 1 项，不合格 1 项，提示 1 项，无可查 0 项，不适用 0 项',
          '✗ 应当做到 structure/empty-section（错误，1 处）',
          '! 应当做到 fazhi/thin-plan（提示，1 处）',
          'faint 以上和各处批注由核稿（hegao）写入；改后再核，旧批注会换成新的，他人的批注不动。',
        ],
      },
      {
        about: '一、主要做法',
        lines: [
          'strong 错误：“一、主要做法”下没有内容',
          '建议：写明情况。',
          '依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条',
          '另见：“（一）学法。”：这里有',
          'faint 规则：structure/empty-section',
        ],
      },
      {about: '无。', lines: ['strong 提示：此处有误', 'faint 规则：fazhi/thin-plan']},
    ])
  })

  test('in English', () => {
    const [summary, finding] = told(checked, 'en')
    expect(summary!.lines.slice(0, 4)).toEqual([
      'strong checked: 1 error, 0 warnings, 1 hint',
      'as annual report, year 2024, text for submission',
      '1 passed, 1 failed, 1 hint, 0 with nothing to check, 0 not applicable',
      '✗ see to structure/empty-section (error, 1 place)',
    ])
    expect(finding!.lines).toContain('see also: “（一）学法。”: 这里有')
  })

  test('the same draft gets the same comments: no date, no path', () => {
    expect(told(checked)).toEqual(told({...checked, path: '/elsewhere.docx'}))
    expect(JSON.stringify(told(checked))).not.toContain('drafts')
  })

  test('what was fixed says why at its place, and the summary counts it', () => {
    const fixed = diagnostic(empty, '一、主要做法', {message: '“修定”应为“修订”', advice: '改为“修订”。'})
    const start = text.indexOf('主要做法')
    const remarks = remarksOf(checked, 'zh', [{diagnostic: fixed, start, end: start + 2}])
    expect(remarks[0]!.lines[1]!.text).toBe('已作为修订改正 1 处，请在“审阅”里逐条接受或拒绝')
    expect(remarks.at(-1)).toMatchObject({start, end: start + 2})
    expect(remarks.at(-1)!.lines.map(line => line.text)).toEqual([
      '已改：“修定”应为“修订”',
      expect.stringMatching(/^依据：/),
      '规则：structure/empty-section',
    ])
    expect(remarksOf(checked, 'en', [{diagnostic: fixed, start, end: start}]).at(-1)!.lines[0]!.text).toMatch(
      /^fixed: /,
    )
  })
})
