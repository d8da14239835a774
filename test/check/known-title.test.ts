import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const right = '法治政府建设与责任落实督察工作规定'
const data = {
  ...noData,
  documents: [{title: right}, {title: '节约用水条例'}, {title: '城市市容和环境卫生管理条例'}],
}
const run = (text: string) => runCheck('known-title', text, {}, {}, data)

describe('known-title', () => {
  test('the right title is silent', () => {
    expect(run(`落实《${right}》。`)).toMatchObject({found: [], examined: 1})
  })

  test('a slip is told with the right title, and offered as a fix that a person confirms', () => {
    const {findings} = run('落实《法治政府建设与责任落实督查工作规定》。')
    expect(findings).toMatchObject([
      {
        range: {start: {line: 1, column: 3}},
        data: {title: '法治政府建设与责任落实督查工作规定', right},
        fix: {safe: false, edits: [{text: '察'}]},
      },
    ])
  })

  test('a local document is another document', () => {
    expect(run('落实《深圳市节约用水条例》。').found).toEqual([])
  })

  test('so is one that begins with the name of a place, however near it comes', () => {
    expect(run('学习《宁波市市容和环境卫生管理条例》。').found).toEqual([])
    expect(run('学习《诚市市容和环境卫生管理条例》。').found).toHaveLength(1)
  })

  test('without titles there is nothing to check', () => {
    expect(run('落实督察工作。')).toMatchObject({found: [], examined: 0})
  })
})
