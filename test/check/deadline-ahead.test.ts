import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const passed = (text: string, date = '2025年7月10日') =>
  runCheck(
    'deadline-ahead',
    `关于报送材料的通知\n\n各乡镇人民政府：\n\n${text}\n\n岚宁县司法局\n${date}`,
  ).findings.map(({data}) => data.text)

describe('deadline-ahead', () => {
  test('a day before the date, with its year and without', () => {
    expect(passed('请各单位于6月25日前报送。')).toEqual(['请各单位于6月25日前'])
    expect(passed('请于2024年7月20日下午5时前报送。')).toEqual(['请于2024年7月20日下午5时前'])
  })

  test.each([
    ['请于7月10日前报送。', '2025年7月10日'],
    ['请于1月10日前报送。', '2025年12月20日'],
    ['要求各单位于6月25日前报送。', '2025年7月10日'],
    ['请于6月25日前报送。', '2025年7月'],
  ])('%s, dated %s, is left alone', (text, date) => {
    expect(passed(text, date)).toEqual([])
  })
})
