import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const items = (text: string) =>
  sketch(readText(`一、举措\n${text}`))
    .filter(line => line.includes('·'))
    .map(line => line.trim().slice(2))

describe('points inside a paragraph', () => {
  test('go from “一是” to the next point or the end', () => {
    expect(items('主要有两点。一是审文件；二是听汇报。全部完成。')).toEqual([
      '1 一是审文件；',
      '2 二是听汇报。全部完成。',
    ])
  })

  test('over the lines of a page', () => {
    expect(
      items('（一）普法。一是坚持重大决策前专题学法，《法治政府建设\n纲要》人手一册。二是考后再学。'),
    ).toHaveLength(2)
  })

  test('may count anew', () => {
    expect(items('一是甲事项。二是乙事项。针对不足，一是丙事项。')).toEqual([
      '1 一是甲事项。',
      '2 二是乙事项。针对不足，',
      '1 一是丙事项。',
    ])
  })

  test.each(['其中之一是普法。', '这是第一是非之地。', '凡事三思，十分要紧。'])('none in “%s”', text => {
    expect(items(text)).toEqual([])
  })

  test('up to 十一是', () => {
    expect(items('十是甲。十一是乙。')).toEqual(['10 十是甲。', '11 十一是乙。'])
  })
})
