import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const totals = (text: string) =>
  runCheck('total-exact', text).findings.map(({data}) => `${data.total} ${data.sum}${data.unit}`)

describe('total-exact', () => {
  test.each([
    ['甲类案件214件、乙类案件388件，共计612件。', '612 602件'],
    ['其中，线上2次，线下3次、座谈4次，合计10次。', '10 9次'],
    ['投入资金1.2万元、3.4万元，总计5万元。', '5 4.6万元'],
  ])('%s', (text, found) => {
    expect(totals(text)).toEqual([found])
  })

  test.each([
    '甲类案件214件、乙类案件388件，共计602件。',
    '办理案件5件。发放手册5份、海报3份，共计8份。',
    '发放手册20份，海报5份、折页3份，共计8份。',
    '接待30人，共计45人。',
    '培训2期、参训80人，共计3场。',
    '上半年3次；下半年4次、年底2次，共计6次。',
  ])('%s is left alone', text => {
    expect(totals(text)).toEqual([])
  })
})
