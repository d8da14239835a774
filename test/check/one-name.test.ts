import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string) => runCheck('one-name', text, {minimum: 10})

describe('one-name', () => {
  test('the later of two names is reported once, with the place of the earlier one', () => {
    const {findings} = run(
      '审议《2023年度某局法治工作要点》。\n印发《2023年某局法治工作要点》。\n落实《2023年某局法治工作要点》。',
    )
    expect(findings).toMatchObject([
      {
        range: {start: {line: 2}},
        data: {title: '2023年某局法治工作要点', other: '2023年度某局法治工作要点', place: {zh: '第1行'}},
        related: [{range: {start: {line: 1}}}],
      },
    ])
  })

  test('short titles are not compared: a law and another differ in a character', () => {
    expect(run('学习《行政复议法》《行政处罚法》《某局学法制度》《某局用法制度》。').found).toEqual([])
  })

  test('one title alone has nothing to be compared with', () => {
    expect(run('印发《2023年某局法治工作要点》。')).toMatchObject({found: [], examined: 0})
  })
})
