import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {readText} from '../../src/read/text/text.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import {catalogue, diagnosticsOf} from '../support/built-in.ts'

const allowing = (...allow: string[]) => {
  const origin = {file: 'own.yaml', line: 1}
  const preset = {
    name: 'own.yaml',
    title: {zh: '', en: ''},
    extends: ['gongwen'],
    settings: [{ruleId: 'wording/revised', level: 'error' as const, origin}],
    rules: [],
    roles: {},
    data: {...noData, allow},
  }
  return resolveRuleSet(['own.yaml'], {catalogue, presets: new Map([['own.yaml', preset]])})
}
const report = readText('某县司法局工作报告\n一、举措\n学习新修定的制度，落实新修定《办法》。')
const found = (...allow: string[]) =>
  diagnosticsOf(report, allowing(...allow))
    .filter(({ruleId}) => ruleId === 'wording/revised')
    .map(({range}) => range.start.column)

describe('words that the user allows', () => {
  test('no finding lies inside them', () => {
    expect(found()).toEqual([4, 13])
    expect(found('新修定《办法》')).toEqual([4])
    expect(found('修定')).toEqual([])
  })

  test('words that only touch a finding excuse nothing', () => {
    expect(found('修', '学习新修')).toEqual([4, 13])
  })

  test('what is missing is still missed', () => {
    const missing = (set: ReturnType<typeof allowing>) =>
      diagnosticsOf(readText('一、举措\n审查文件。'), set).map(({ruleId}) => ruleId)
    expect(missing(allowing('一、举措'))).toContain('gongwen/missing-title')
  })
})
