import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const days = [{name: ['国家宪法日'], since: 2014}]
const counts = (text: string) =>
  runCheck('day-count', `岚宁市水利局关于2024年度法治政府建设情况的报告\n一、主要举措\n${text}\n`, {
    days,
  }).findings.map(({data}) => `${data.text} ${data.year} ${data.expected}`)

describe('day-count', () => {
  test('a count that fits neither the year of the report nor one that the sentence names', () => {
    expect(counts('开展第十个国家宪法日活动。')).toEqual(['第十个国家宪法日 2024 十一'])
    expect(counts('开展第10个“国家宪法日”活动。')).toEqual(['第10个“国家宪法日” 2024 11'])
    expect(counts('2022年开展第十个国家宪法日活动。')).toEqual(['第十个国家宪法日 2022 九'])
  })

  test.each([
    '开展第十一个国家宪法日活动。',
    '开展第11个全国“国家宪法日”活动。',
    '筹备第十二个国家宪法日活动。',
    '2023年第十个国家宪法日。',
    '举办全市第三个国家宪法日展览。',
    '开展第三个宪法讲堂。',
  ])('%s is left alone', text => {
    expect(counts(text)).toEqual([])
  })
})
