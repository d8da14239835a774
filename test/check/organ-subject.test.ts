import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const subjects = (issuer: string, text: string) =>
  runCheck(
    'organ-subject',
    `${issuer}关于2024年度法治政府建设情况的报告\n一、主要举措\n${text}\n`,
  ).findings.map(({data}) => data.text)

describe('organ-subject', () => {
  test.each([
    ['岚宁市农业农村局', '市水利局党组高度重视法治建设。', '市水利局'],
    ['岚宁市农业农村局', '召开会议。岚宁市应急管理局认真贯彻。', '岚宁市应急管理局'],
    ['岚宁县水利局', '县自然资源局主要负责人把法治建设纳入考核。', '县自然资源局'],
    ['岚宁县水利局', '县司法局领导班子成员落实“一岗双责”。', '县司法局'],
    ['岚宁县水利局', '县发展和改革委员会严格落实。', '县发展和改革委员会'],
  ])('%s: %s', (issuer, text, organ) => {
    expect(subjects(issuer, text)).toEqual([organ])
  })

  test.each([
    ['岚宁市文化广电和旅游局', '市文旅局党组高度重视。岚宁市文化广电和旅游局认真贯彻。'],
    ['岚宁市农业农村局', '我局党组高度重视。全局认真贯彻。市委高度重视。各县区局严格落实。'],
    ['岚宁市农业农村局', '会同市公安局认真落实。市公安局查处案件3件。，市水利局高度重视。'],
    ['岚宁市司法局', '市水利局党组高度重视。'],
    ['岚宁市农业农村局', '市农业农村局主要负责人带头学法。局主要负责人主持会议4次。'],
    ['岚宁县人民政府', '县水利局党组高度重视。'],
    ['岚宁市发展和改革委员会', '市发改委认真贯彻。'],
  ])('%s: %s is left alone', (issuer, text) => {
    expect(subjects(issuer, text)).toEqual([])
  })
})
