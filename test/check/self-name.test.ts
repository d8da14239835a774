import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const names = (issuer: string, text: string) =>
  runCheck('self-name', `${issuer}关于2024年度法治政府建设情况的报告\n一、主要举措\n${text}\n`).findings.map(
    ({data}) => data.text,
  )

describe('self-name', () => {
  test.each([
    ['岚宁市农业农村局', '我委认真落实。', '我委'],
    ['岚宁市农业农村局', '我县认真落实。', '我县'],
    ['岚宁省水利厅', '我局认真落实。', '我局'],
    ['岚宁市发展和改革委员会', '我局认真落实。', '我局'],
    ['岚宁县云溪镇人民政府', '我乡认真落实。', '我乡'],
    ['岚宁市城关街道办事处', '我镇认真落实。', '我镇'],
    ['岚宁市人民政府', '我县认真落实。', '我县'],
    ['岚宁县农业农村局', '我区认真落实。', '我区'],
  ])('%s: %s', (issuer, text, name) => {
    expect(names(issuer, text)).toEqual([name])
  })

  test.each([
    ['岚宁市农业农村局', '我局认真落实我市、我省部署。'],
    ['岚宁县农业农村局', '我县认真落实。'],
    ['岚宁市岚山县水利局', '我县认真落实。'],
    ['岚宁县云溪镇人民政府', '我镇、我县认真落实。'],
    ['岚宁县农业农村局', '落实自治区部署，我区走在前列。'],
    ['岚宁区农业农村局', '我区认真落实。'],
    ['岚宁市农业农村局', '我委托律师审查，自我委屈不可取。'],
    ['岚宁市农业农村局', '群众说“我镇变化大”，学习《我院我校》。'],
    ['岚宁市融媒体中心', '我委认真落实。'],
  ])('%s: %s is left alone', (issuer, text) => {
    expect(names(issuer, text)).toEqual([])
  })

  test('an annex may be of another organ', () => {
    const text =
      '岚宁市农业农村局关于2024年度法治政府建设情况的报告\n一、主要举措\n我局认真落实。\n岚宁市农业农村局\n2025年1月20日\n附件1\n我委的意见如下。\n'
    expect(runCheck('self-name', text).findings).toEqual([])
  })
})
