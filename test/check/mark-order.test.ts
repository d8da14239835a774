import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string) => runCheck('mark-order', text)
const point = (mark: string) => `${mark}加强学习。每季度学习一次，由法规科牵头组织实施，全年学习十二次。`

describe('mark-order', () => {
  test('each level in turn, or one of them left out', () => {
    expect(run(`一、举措\n（一）组织领导\n${point('1.')}`)).toMatchObject({found: [], examined: 1})
    expect(run(`一、举措\n${point('1.')}\n${point('2.')}`).found).toEqual([])
  })

  test('two levels left out', () => {
    expect(run(`一、举措\n${point('（1）')}\n${point('（2）')}`).findings).toMatchObject([
      {data: {number: '（1）', above: '一、', expected: '（一）'}},
    ])
  })

  test('without levels there is nothing to check', () => {
    expect(run('一、举措\n审查。\n二、不足\n培训。').examined).toBe(0)
  })
})
