import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {draft, lines} from '../support/layout.ts'

const sizes = [
  {part: 'title', points: 22},
  {part: 'body', points: 16},
]
const found = (report: Parameters<typeof runCheck>[1]) => runCheck('text-size', report, {sizes}).found

describe('text-size', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('text-size', draft, {sizes}).examined).toBe(0)
  })

  test('names sizes as Word does, and others in points', () => {
    expect(found(lines({1: {size: 18, alignment: 'center'}, 4: {size: 13}}))).toEqual([
      '1:1-1:20 {"part":{"zh":"标题","en":"the title"},"found":{"zh":"小2号","en":"18 pt"},"expected":{"zh":"2号","en":"22 pt"},"count":{"zh":"","en":""}}',
      '4:1-4:9 {"part":{"zh":"正文","en":"the text"},"found":{"zh":"13磅","en":"13 pt"},"expected":{"zh":"3号","en":"16 pt"},"count":{"zh":"","en":""}}',
    ])
  })

  test('parts that are not named are not asked', () => {
    expect(found(lines({1: {size: 22, alignment: 'center'}, 3: {size: 18}}))).toEqual([])
  })
})
