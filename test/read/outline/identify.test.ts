import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'

const body = '\n一、主要举措\n审查文件四十件。'

describe('the kind of a report', () => {
  test.each([
    ['平阳市司法局关于2024年度法治政府建设情况的报告', 'annual-report'],
    ['法治政府建设2023年度报告', 'annual-report'],
    ['2024年依法行政工作总结', 'annual-report'],
    ['某局主要负责人2022年履行推进法治建设第一责任人职责情况述职报告', 'shufa'],
    ['关于履行推进法治建设第一责任人职责情况的报告', 'shufa'],
    ['2024年度述法报告', 'shufa'],
    ['2024年政府工作报告', 'other'],
    ['2024年政府信息公开工作年度报告', 'other'],
    ['法治政府建设实施方案', 'other'],
    ['关于开展法治政府建设督察的通知', 'other'],
  ])('%s: %s', (title, kind) => {
    expect(readText(title + body).kind).toBe(kind)
  })

  test('without a title: by its opening', () => {
    expect(readText(`市人民政府：\n2024年，我局推进法治政府建设。现将有关情况报告如下：${body}`).kind).toBe(
      'annual-report',
    )
    expect(readText(`区委：\n现将本人2024年述法情况报告如下：${body}`).kind).toBe('shufa')
    expect(readText(`各位代表：\n现将法治政府建设情况报告如下，请予审议：${body}`).kind).toBe('other')
    expect(readText(`2024年，我局推进法治政府建设。${body}`).kind).toBe('other')
  })
})

describe('the year that is reported on', () => {
  test.each([
    ['the title', `2024年度法治政府建设情况报告${body}`, 2024],
    [
      'a heading that looks back',
      `法治政府建设情况报告\n一、2024年工作回顾\n甲。\n二、2025年工作安排\n乙。`,
      2024,
    ],
    [
      'a heading that plans: the year before',
      '法治政府建设情况报告\n一、举措\n甲。\n二、2025年工作安排\n乙。',
      2024,
    ],
    ['the opening', `法治政府建设情况报告\n2024年，我局依法办事。${body}`, 2024],
    ['the date: the year before', `法治政府建设情况报告${body}\n平阳市司法局\n2025年2月12日`, 2024],
    [
      'a date in Han: the year before',
      `法治政府建设情况报告${body}\n平阳市司法局\n二〇二五年二月十二日`,
      2024,
    ],
  ])('by %s', (_by, text, year) => {
    expect(readText(text).year).toBe(year)
  })

  test('is unknown when nothing tells it', () => {
    expect(readText(`法治政府建设情况报告${body}`).year).toBeUndefined()
  })
})

test('what the caller says wins over what is found', () => {
  const report = readText(`2024年度法治政府建设情况报告${body}`, {kind: 'shufa', year: 2020, path: '甲.txt'})
  expect(report).toMatchObject({kind: 'shufa', year: 2020, path: '甲.txt'})
})
