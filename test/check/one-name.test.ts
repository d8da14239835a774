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

  test.each([
    ['江南省水污染防治条例', '江南省噪声污染防治条例'],
    ['江南省水污染防治条例', '江南省土壤污染防治条例'],
    ['江南省公路运输管理条例', '江南省水路运输管理条例'],
    ['关于加强行政执法协调的意见', '关于加强行政执法协调的实施意见'],
    ['关于加强行政执法协调的实施方案', '关于加强行政执法协调的方案'],
  ])('of two subjects, or of two levels: 《%s》, 《%s》', (one, other) => {
    expect(run(`对照《${one}》开展检查，修订《${other}》。`).found).toEqual([])
  })

  test.each([
    ['江南省水污染防治条例', '江南省水污染防制条例'],
    ['平阳市公职律师管理办法', '平阳市公职律师管理方法'],
    ['关于加强行政执法协调的意见', '关于加强行政执法协调工作的意见'],
    ['平阳市行政执法案卷评查办法', '平阳市执法案卷评查办法'],
  ])('one document: 《%s》, 《%s》', (one, other) => {
    expect(run(`对照《${one}》开展检查，修订《${other}》。`).found).toHaveLength(1)
  })

  test('one title alone has nothing to be compared with', () => {
    expect(run('印发《2023年某局法治工作要点》。')).toMatchObject({found: [], examined: 0})
  })
})
