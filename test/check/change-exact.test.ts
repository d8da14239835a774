import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const found = (text: string) =>
  runCheck('change-exact', text).findings.map(({data}) => {
    const {expected, written} = data as Record<string, {zh: string}>
    return `${data.from}→${data.to} ${expected!.zh}（${written!.zh}）`
  })

describe('change-exact', () => {
  test.each([
    ['案件由2023年的40件上升到2024年的37件。', '40件→37件 减少（增加）'],
    ['投诉从上年的100件下降到80件，同比下降25%。', '100件→80件 减少20%（减少25%）'],
    ['案件由40件增加至50件，增幅达20%。', '40件→50件 增加25%（增加20%）'],
    ['办理案件37件，比上年的40件增长8%。', '40件→37件 减少7.5%（增加8%）'],
    ['办理案件1,200件，较2023年的1,000件增长12.5%。', '1,000件→1,200件 增加20%（增加12.5%）'],
    ['满意度由95%提高到92%。', '95%→92% 减少（增加）'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words])
  })

  test.each([
    '案件由2023年的40件上升到2024年的45件，增长12.5%。',
    '投诉从上年的30件下降到20件，下降33.3%。',
    '投诉从上年的30件下降到20件，下降33%。',
    '案件37件，比上年的40件下降7.5%。',
    '排名由第8位上升到第3位，由全市第8名提升到第3名，由8位提升到3位。',
    '时限由20个工作日压缩至3个工作日。',
    '满意度由92%提高到95%，提高3个百分点。',
    '由2023年上升到2024年。',
    '从3月1日增加到5次。',
    '由1.2万件增加到800人。',
    '案件由40件增加到50件，增长20%以上。',
    '从0件增加到5件，增长100%。',
  ])('%s is left alone', text => {
    expect(found(text)).toEqual([])
  })
})
