import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const counts = (text: string) =>
  runCheck('points-announced', text).findings.map(({data}) => {
    const {zh} = data.counted as {zh: string}
    return `${data.text} ${data.announced} ${zh}`
  })

describe('points-announced', () => {
  test('fewer or more points than announced', () => {
    expect(counts('主要有三个方面：一是甲；二是乙。')).toEqual(['三个方面 3 两'])
    expect(counts('做了两件事：一是甲。二是乙。三是丙。')).toEqual(['两件事 2 三'])
    expect(counts('抓好四项重点工作落实：一是甲，二是乙，三是丙。')).toEqual(['四项重点工作落实 4 三'])
  })

  test.each([
    '主要有三个方面：一是甲；二是乙；三是丙。',
    '有两个问题：一是甲，有三点：一是子，二是丑，三是寅。二是乙。',
    '还有四个方面：一是甲。\n二是乙。',
    '有两点体会：一是甲。',
    '第三方面：一是甲；二是乙。',
    '做到三个坚持。一是甲；二是乙。',
  ])('%s is left alone', text => {
    expect(counts(text)).toEqual([])
  })
})
