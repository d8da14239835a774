import {describe, expect, test} from 'vitest'
import {lint, type Status, type Verdict} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Example} from '../../src/rule/types.ts'
import type {Report} from '../../src/tree/types.ts'
import {catalogue, everyRule, examples, presetOf} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'

const recommended = presetOf('recommended')

const annual = (body: string) => readText(`平阳市司法局关于2024年度法治政府建设情况的报告\n${body}`)
const statusOf = (verdicts: readonly Verdict[], id: string): Status | undefined =>
  verdicts.find(({rule}) => rule.id === id)?.status

describe('verdicts', () => {
  test('pass: looked at and in order', () => {
    const verdicts = lint(annual('一、举措\n审查文件四十件。'), recommended)
    expect(verdicts.find(({rule}) => rule.id === 'structure/empty-section')).toMatchObject({
      status: 'pass',
      examined: 1,
      diagnostics: [],
    })
  })

  test('fail: with the diagnostics in the order of the text', () => {
    const verdicts = lint(annual('一、举措\n二、不足\n三、安排\n继续做好各项工作。'), recommended)
    const verdict = verdicts.find(({rule}) => rule.id === 'structure/empty-section')!
    expect(verdict.status).toBe('fail')
    expect(verdict.diagnostics.map(({range}) => range.start.line)).toEqual([2, 3])
  })

  test('nothing-to-check: asked, but the report has nothing of the kind', () => {
    expect(statusOf(lint(annual('我局依法办事，没有分节。'), recommended), 'structure/empty-section')).toBe(
      'nothing-to-check',
    )
  })

  test('an empty file is never a pass', () => {
    const verdicts = lint(readText(''), recommended)
    expect(verdicts.filter(({status}) => status === 'pass' || status === 'fail')).toEqual([])
    expect(verdicts.some(({status}) => status === 'nothing-to-check')).toBe(true)
  })

  test('not-applicable: not asked of this kind of report', () => {
    const shufa = readText('2024年履行推进法治建设第一责任人职责情况述职报告\n一、履职情况\n带头学法四次。')
    expect(shufa.kind).toBe('shufa')
    expect(statusOf(lint(shufa, recommended), 'fazhi/missing-measures')).toBe('not-applicable')
    expect(statusOf(lint(annual('一、举措\n甲。'), recommended), 'shufa/missing-plan')).toBe('not-applicable')
  })

  test('not-applicable: off in this phase', () => {
    const report = annual('一、举措\n审查文件四十件。')
    expect(statusOf(lint(report, recommended, {phase: 'draft'}), 'gongwen/missing-date')).toBe(
      'not-applicable',
    )
    expect(statusOf(lint(report, recommended), 'gongwen/missing-date')).toBe('fail')
  })

  test('a phase makes a rule milder, never more severe', () => {
    const report = annual('一、举措\n审查文件**件。')
    const severity = (phase: 'draft' | 'submission') =>
      lint(report, recommended, {phase}).find(({rule}) => rule.id === 'content/placeholder')!.severity
    expect([severity('submission'), severity('draft')]).toEqual(['error', 'hint'])
  })

  test('a rule that no preset names has no verdict', () => {
    const ids = lint(annual('一、举措\n甲。'), presetOf('gongwen')).map(({rule}) => rule.id)
    expect(ids).not.toContain('fazhi/missing-measures')
    expect(ids).toContain('structure/empty-section')
  })
})

describe('diagnostics', () => {
  test('carry rule, severity, words, basis and the headings above them', () => {
    const report = annual('一、举措\n（一）普法。开展活动**次。')
    const [diagnostic] = lint(report, recommended).flatMap(({diagnostics}) =>
      diagnostics.filter(one => one.ruleId === 'content/placeholder'),
    )
    expect(diagnostic).toMatchObject({
      severity: 'error',
      message: '“**”处尚未填写',
      section: ['一、举措', '（一）普法'],
    })
    expect(diagnostic!.basis[0]!.document).toBe('党政机关公文处理工作条例')
    expect(diagnostic!.advice).not.toBe('')
  })

  test('what stands before the first heading or behind the last section has no section', () => {
    const report = annual('开展活动**次。\n一、举措\n审查文件四十件。\n某某局')
    const found = lint(report, recommended).flatMap(({diagnostics}) =>
      diagnostics.filter(one => one.ruleId === 'content/placeholder'),
    )
    expect(found.map(({section}) => section)).toEqual([[], []])
  })
})

interface Sample {
  name: string
  report: Report
}

const samples: Sample[] = [
  ...drafts.map(({file, text}) => ({name: file, report: readText(text)})),
  ...[...examples].flatMap(([id, {good, bad}]) =>
    [...good, ...bad].map(example => ({name: `${id}: ${example.name}`, report: read(example)})),
  ),
]

function read({text, kind, year}: Example): Report {
  return readText(text, {...(kind ? {kind} : {}), ...(year ? {year} : {})})
}

describe('all rules over all drafts and examples at once', () => {
  test('a pass without anything looked at cannot happen, a fail without diagnostics neither', () => {
    for (const {name, report} of samples)
      for (const {rule, status, examined, diagnostics} of lint(report, everyRule)) {
        const looked = status === 'pass' || status === 'fail' || status === 'waived'
        expect(examined > 0, `${name}, ${rule.id}: ${status}`).toBe(looked)
        expect(diagnostics.length > 0, `${name}, ${rule.id}: ${status}`).toBe(status === 'fail')
      }
  })

  test('the same input twice gives the same', () => {
    for (const {report} of samples) expect(lint(report, everyRule)).toEqual(lint(report, everyRule))
  })

  test('no report leaves a trace in the next one, in any order', () => {
    const alone = samples.map(({report}) => lint(report, everyRule))
    const backwards = samples.toReversed().map(({report}) => lint(report, everyRule))
    expect(backwards.toReversed()).toEqual(alone)
  })

  test('a report is not changed by being linted', () => {
    for (const {report} of samples) {
      const before = structuredClone(report)
      lint(report, everyRule)
      expect(report).toEqual(before)
    }
  })

  test('a rule finds the same alone and among all others', () => {
    // But for those that look at what became of the others.
    const rules = catalogue.rules.filter(({check}) => check !== 'waiver-sound')
    for (const {report} of samples.filter((_, at) => at % 4 === 0)) {
      const among = lint(report, {...everyRule, rules})
      const alone = rules.flatMap(rule => lint(report, {...everyRule, rules: [rule]}))
      expect(alone).toEqual(among)
    }
  })
})
