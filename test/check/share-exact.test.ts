import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const found = (text: string) =>
  runCheck('share-exact', text).findings.map(({data}) => `${data.rate}, not ${data.expected}`)

describe('share-exact', () => {
  test.each([
    ['受理投诉50件，办结48件，办结率100%。', '100%, not 96%'],
    ['受理投诉50件、已办结48件，办结率为90%。', '90%, not 96%'],
    ['发现问题1,245处，整改1,200处，整改率达到98.5%。', '98.5%, not 96.4%'],
    ['立案31起，办结29起，结案率98.5%。', '98.5%, not 93.5%'],
    ['排查纠纷451件，成功化解446件，化解成功率99.8%。', '99.8%, not 98.9%'],
    ['开庭审理行政案件12件，机关负责人出庭应诉11件，出庭率均为100％。', '100%, not 91.7%'],
  ])('%s', (text, rate) => {
    expect(found(text)).toEqual([rate])
  })

  test('rounded, cut off and whole rates are right', () => {
    expect(found('受理37件，办结36件，办结率97.3%。')).toEqual([])
    expect(found('受理37件，办结36件，办结率97%。')).toEqual([])
    expect(found('受理3件，办结2件，办结率66.6%；受理3件，办结2件，办结率66.7%。')).toEqual([])
    expect(found('受理45件，办结45件，办结率100%。')).toEqual([])
  })

  test.each([
    '收到60件，受理50件，办结48件，办结率80%。',
    '受理50件，办结48件，按期办结率100%。',
    '受理50件，按期办结48件，办结率100%。',
    '受理50件，办结48件，办结率95%以上。',
    '受理50件，2件尚未到期，办结48件，办结率100%。',
    '受理50件，办结52件，办结率100%。',
    '发现50处，整改48处，办结率100%。',
    '受理50件，办结48件，满意率100%。',
    '受理50件，办结48件。答复来信6件，答复率100%。',
    '受理50件，办结48人，办结率100%。',
  ])('%s is left alone', text => {
    expect(found(text)).toEqual([])
  })
})
