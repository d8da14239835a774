import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const promises = [
  {role: 'shortcomings', word: '原因', tells: 'causes'},
  {role: 'plan', word: '建议', tells: 'proposals'},
]
const run = (text: string) => runCheck('promise-kept', text, {promises})

describe('promise-kept', () => {
  test('causes that a heading announces and the text lacks', () => {
    expect(run('三、存在的不足和原因\n普法形式单一。').found).toEqual([
      '1:1-1:11 {"heading":"三、存在的不足和原因","word":"原因"}',
    ])
  })

  test('causes told, also under a heading below', () => {
    expect(run('三、存在的不足和原因\n（一）人员少。由于编制紧。')).toMatchObject({found: [], examined: 1})
  })

  test('the word of another role is no promise', () => {
    expect(run('一、采纳建议的情况\n审查文件四十件。')).toMatchObject({found: [], examined: 0})
  })

  test('an empty section is judged by another check', () => {
    expect(run('三、存在的不足和原因\n四、下一步安排\n审查。')).toMatchObject({found: [], examined: 0})
    expect(run('三、存在的不足和原因\n（略）\n四、安排\n审查。')).toMatchObject({found: [], examined: 0})
  })
})
