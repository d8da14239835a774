import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const full =
  '平阳市司法局关于法治政府建设情况的报告\n市人民政府：\n2024年，我局依法办事。\n一、举措\n审查文件四十件。\n平阳市司法局\n2025年2月12日'
const bare = '2024年，我局依法办事。\n一、举措\n审查文件四十件。'

describe('element-present', () => {
  test.each(['title', 'recipient', 'signature', 'date'])('%s is there', element => {
    expect(runCheck('element-present', full, {element})).toMatchObject({found: [], examined: 1})
  })

  test.each([
    ['title', 'before all text', '1:1-1:1 {}'],
    ['recipient', 'before all text, where there is no title', '1:1-1:1 {}'],
    ['signature', 'behind all text', '3:9-3:9 {}'],
    ['date', 'behind all text', '3:9-3:9 {}'],
  ])('a missing %s is reported %s', (element, _where, found) => {
    expect(runCheck('element-present', bare, {element}).found).toEqual([found])
  })

  test('a missing addressee is reported behind the title', () => {
    expect(
      runCheck('element-present', '甲县审计局\n关于审计工作的报告\n一、举措\n甲。', {element: 'recipient'})
        .found,
    ).toEqual(['2:10-2:10 {}'])
  })

  test('a missing date is reported behind the signature', () => {
    expect(runCheck('element-present', `${bare}\n平阳市司法局`, {element: 'date'}).found).toEqual([
      '4:7-4:7 {}',
    ])
  })

  test.each([
    '县水利局局长 郑一川\n2025年1月10日',
    '述法人：郑一川',
    '县水利局党组书记、局长：郑一川',
    '县水利局　郑一川',
    '郑 川',
    '欧阳一川',
    '（述法人：郑一川）',
    '述法人：郑一川　2025年1月10日',
    '佟大川\n2025年1月10日',
  ])('the head of an organ signs a report of his own: %s', line => {
    const signed = `郑一川2024年度述法报告\n一、举措\n审查文件四十件。\n${line}`
    expect(runCheck('element-present', signed, {element: 'signature'}).found).toEqual([])
  })

  test.each(['述法人：佟大川　2025年1月10日', '2025年1月10日\n郑一川'])(
    'who signs with the date: %s',
    lines => {
      const signed = `郑一川2024年度述法报告\n一、举措\n审查文件四十件。\n${lines}`
      expect(runCheck('element-present', signed, {element: 'date'}).found).toEqual([])
    },
  )

  test.each(['抓好落实', '完善制度，加强学习', '县水利局完成任务'])('%s is no signature', line => {
    const signed = `郑一川2024年度述法报告\n一、举措\n审查文件四十件。\n${line}`
    expect(runCheck('element-present', signed, {element: 'signature'}).found).toHaveLength(1)
  })

  test('an annex comes behind signature and date', () => {
    expect(
      runCheck('element-present', `${bare}\n附件1\n权责清单共四十项，全部公布。`, {element: 'signature'})
        .found,
    ).toEqual(['3:9-3:9 {}'])
  })

  test('an empty text has nothing to check', () => {
    expect(runCheck('element-present', '\n', {element: 'title'})).toMatchObject({found: [], examined: 0})
  })

  test('the letter that a report is sent with addresses, signs and dates it', () => {
    const letter =
      '关于报送2024年度法治政府建设情况报告的函\n市政府办公室：\n现将有关报告报送你办。\n平阳市司法局\n2025年2月12日\n'
    const long = `平阳市司法局2024年度法治政府建设情况报告\n${bare}${'抽查案卷一百份。'.repeat(30)}`
    for (const element of ['recipient', 'signature', 'date'])
      expect(runCheck('element-present', `${letter}${long}`, {element}).found).toEqual([])
  })
})
