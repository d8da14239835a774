import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const words = (title: string, text: string) =>
  runCheck('kind-kept', `${title}\n\n各乡镇人民政府：\n\n${text}\n\n岚宁县司法局\n2025年3月4日`).findings.map(
    ({data}) => data.text,
  )

describe('kind-kept', () => {
  test.each([
    ['关于报送材料的通知', '现将有关事项报告如下：', '报告如下'],
    ['关于执法检查情况的通报', '特此通知。', '特此通知'],
    ['关于拨付资金的请示', '此复。', '此复'],
    ['岚宁县执法办法', '第九条　本规定由县司法局负责解释。', '本规定'],
    ['岚宁县执法工作方案', '本办法自印发之日起施行。', '本办法'],
  ])('%s: %s', (title, text, found) => {
    expect(words(title, text)).toEqual([found])
  })

  test.each([
    ['关于报送材料的通知', '现将检查情况通报如下：'],
    ['关于报送情况的函', '现将整改情况报告如下：'],
    ['关于转发《请示》的通知', '妥否，请批示。'],
    ['岚宁县执法规定实施细则', '制定本规定实施细则。'],
    ['关于核实资产的复函', '此复。'],
  ])('%s: %s is left alone', (title, text) => {
    expect(words(title, text)).toEqual([])
  })
})
