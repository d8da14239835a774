import {describe, expect, test} from 'vitest'
import {explainLine, textLines} from '../../../src/authoring/explain/explain-line.ts'
import {whoLooked} from '../../../src/authoring/explain/looked.ts'
import {lint} from '../../../src/lint/index.ts'
import {readText} from '../../../src/read/text/text.ts'
import type {Phase} from '../../../src/rule/types.ts'
import {presetOf} from '../../support/built-in.ts'
import {drafts} from '../../support/drafts.ts'

const recommended = presetOf('recommended')
const text =
  '和顺县司法局关于2024年度法治政府建设情况的报告\n一、举措\n审查文件46件,意见××条。\n共四十件。\n二、不足\n\n- 3 -\n三、打算\n抓好学法。\n'
const report = readText(text, {path: '报告.txt'})

function explained(line: number, phase: Phase = 'submission', ruleSet = recommended): string {
  const verdicts = lint(report, ruleSet, {phase, language: 'en'})
  return explainLine({report, line, ruleSet, phase, verdicts}, {language: 'en', color: false})
}

describe('a line with problems', () => {
  test('has each of them, with why, cure, basis, place and who decided', () => {
    const answer = explained(3)
    expect(answer).toMatch(/^报告\.txt:3 {2}“审查文件46件,意见××条。”\n/)
    expect(answer).toContain('punctuation/half-width\n')
    expect(answer).toContain('“××” is still to be filled in  content/placeholder\n  why ')
    expect(answer).toMatch(
      /section {3}一、举措\n {2}severity {2}error, decided by presets\/gongwen\.yaml:\d+\n/,
    )
  })

  test('tells when the phase made a rule milder', () => {
    const origin = /milder in a draft \(rules\/content\/placeholder\.yaml:2\)/
    expect(explained(3, 'draft')).toMatch(origin)
    expect(explained(3)).not.toMatch(origin)
  })
})

describe('a line without problems', () => {
  test('names who looked at it, at the whole report, and who did not', () => {
    const answer = explained(4)
    const [, here, whole, nothing, spared] = answer.split('\n\n')
    expect(answer).toContain('no problems in this line')
    expect(here).toContain('structure/empty-section')
    expect(whole).toContain('gongwen/missing-title')
    expect(nothing).toContain('wording/wrong-title')
    expect(spared).toMatch(
      /shufa\/missing-plan +not applicable: only for 述法 report \(rules\/shufa\/missing-plan\.yaml:2\)/,
    )
  })

  test('tells rules that are off in a phase, off in a preset, and in no preset', () => {
    const off = {
      ...presetOf('gongwen'),
      settings: [
        ...presetOf('gongwen').settings,
        {ruleId: 'wording/revised', level: 'off' as const, origin: {file: '本市.yaml', line: 3}},
      ],
    }
    expect(explained(4, 'draft')).toMatch(/gongwen\/missing-date +not applicable: off in a draft \(rules/)
    expect(explained(4, 'draft', off)).toMatch(/wording\/revised +off, decided by 本市\.yaml:3\n/)
    expect(explained(4, 'draft', off)).toMatch(
      /not asked either: \d+ built-in rules that no preset in use names\n/,
    )
    expect(explained(4, 'draft', off)).not.toContain('fazhi/missing-plan')
  })

  test.each([6, 7])('that no rule reads is told to be one (line %i)', line => {
    expect(explained(line)).toContain('no text to check in this line')
  })
})

test('who looked at some line of a draft is who examined the draft', () => {
  // Each line asks all rules: the two shortest drafts will do.
  for (const {text} of drafts.filter(({id}) => id === '000' || id === '004')) {
    const draft = readText(text)
    const lines = textLines(text).map((_, index) => whoLooked(draft, recommended, 'submission', index + 1))
    const looked = new Set(lines.flatMap(({here, whole}) => [...here, ...whole].map(({id}) => id)))
    const examined = lint(draft, recommended).filter(({examined}) => examined > 0)
    expect([...looked].toSorted()).toEqual(examined.map(({rule}) => rule.id).toSorted())
  }
})

test('the lines are those of an editor', () => {
  expect(textLines('甲\r\n乙\r丙\n')).toEqual(['甲', '乙', '丙'])
})
