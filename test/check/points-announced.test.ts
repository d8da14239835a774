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

  test('a heading that tells how many stand under it', () => {
    expect(counts('一、废止下列文件（共3件）：\n（一）《甲办法》；\n（二）《乙规定》。')).toEqual([
      '共3件 3 两',
    ])
    expect(counts('一、废止下列文件（共2件）：\n（一）《甲办法》；\n（二）《乙规定》。')).toEqual([])
  })

  test('points in paragraphs of their own, and under headings', () => {
    expect(counts('还存在三个方面的不足。一是甲。二是乙。')).toEqual(['三个方面的不足 3 两'])
    expect(counts('主要存在以下三方面问题：\n一是甲。\n二是乙。')).toEqual(['以下三方面问题 3 两'])
    expect(counts('主要有4点：\n1.甲乙丙。\n2.丁戊己。\n3.庚辛壬。')).toEqual(['4点 4 三'])
    const sections = '（一）开展培训。全年培训六次。\n（二）清理文件。全年清理两次。\n'
    expect(counts(`一、主要举措\n重点做好以下三个方面工作：\n${sections}二、存在的不足\n人手不足。`)).toEqual(
      ['以下三个方面工作 3 两'],
    )
  })

  test.each([
    '一、主要举措\n全面完成三项重点工作。\n（一）开展培训。全年培训六次。\n（二）清理文件。全年清理两次。',
    '一、主要举措\n做好以下两项工作：\n（一）开展培训。全年培训六次。\n（二）清理文件。全年清理两次。\n二、不足\n人手不足。',
    '一、主要举措\n做好以下三项工作：\n（一）开展培训。全年培训六次。\n（三）清理文件。全年清理两次。',
    '我局主要做了以下两个方面的工作：\n一、培训\n全年培训六次。\n二、清理\n全年清理两次。\n三、不足\n人手不足。',
    '还有三个方面：\n加强培训。\n清理文件。',
    '还有三个方面：一是甲。\n二是乙。\n三是丙。',
  ])('behind the paragraph: %s is left alone', text => {
    expect(counts(text)).toEqual([])
  })

  test.each([
    '主要有三个方面：一是甲；二是乙；三是丙。',
    '有两个问题：一是甲，有三点：一是子，二是丑，三是寅。二是乙。',
    '还有四个方面：一是甲。\n另有三点。',
    '有两点体会：一是甲。',
    '第三方面：一是甲；二是乙。',
    '做到三个坚持。一是甲；二是乙。',
  ])('%s is left alone', text => {
    expect(counts(text)).toEqual([])
  })
})
