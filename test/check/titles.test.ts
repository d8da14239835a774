import {describe, expect, test} from 'vitest'
import {isCut, isNear, plainTitle} from '../../src/check/titles.ts'

describe('isNear', () => {
  test.each([
    ['中国共产党重大事项请示报告工作条例', '中国共产党重大事项请示报告条例'],
    ['2023年度财政局法治政府建设工作要点', '2023年财政局法治政府建设工作要点'],
    ['法治政府建设与责任落实督查工作规定', '法治政府建设与责任落实督察工作规定'],
    ['法治政府建设与责任实落督察工作规定', '法治政府建设与责任落实督察工作规定'],
  ])('%s and %s: a slip', (one, other) => {
    expect(isNear(one, other)).toBe(true)
    expect(isNear(other, one)).toBe(true)
  })

  test.each([
    ['2023年法治政府建设工作要点', '2024年法治政府建设工作要点'],
    ['行政执法案例汇编（第一辑）', '行政执法案例汇编（第二辑）'],
    ['某省优化营商环境条例', '某市优化营商环境条例'],
    ['审计现场管理办法', '审计进度管理办法'],
    ['审计现场管理办法', '审计现场管理办法'],
  ])('%s and %s: two documents, or one name', (one, other) => {
    expect(isNear(one, other)).toBe(false)
    expect(isNear(other, one)).toBe(false)
  })
})

describe('isCut', () => {
  const whole = '党政主要负责人履行推进法治建设第一责任人职责规定'
  test('words left out at two places of a long title', () => {
    expect(isCut('党政主要负责人履行法治建设第一责任人规定', whole)).toBe(true)
    expect(isCut(whole, '党政主要负责人履行法治建设第一责任人规定')).toBe(false)
  })

  test.each(['党政主要负责人履行法治建设第一责任人规定的实施办法', '党政主要负责人职责规定', whole])(
    '%s is another title',
    title => {
      expect(isCut(title, whole)).toBe(false)
    },
  )

  test('short titles that are parts of others are documents of their own', () => {
    expect(isCut('中华人民共和国突发事件应对法', '中华人民共和国突发公共卫生事件应对法')).toBe(false)
  })
})

test('a plain title has one kind of dash and no spaces', () => {
  expect(plainTitle('法治政府建设实施纲要（2021-2025 年）')).toBe('法治政府建设实施纲要（2021—2025年）')
})

test('a title inside a title is the same in 《》 and in 〈〉', () => {
  expect(plainTitle('实施《反外国制裁法》的规定')).toBe(plainTitle('实施〈反外国制裁法〉的规定'))
})
