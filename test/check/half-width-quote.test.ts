import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const words = (text: string) => runCheck('half-width-quote', text).findings.map(({data}) => data.words)

describe('half-width-quote', () => {
  test('each pair around Han is told', () => {
    expect(words('落实"三项制度"，编制"十四五"规划。')).toEqual(['三项制度', '十四五'])
    expect(words('落实《"十四五"规划》。')).toEqual(['十四五'])
  })

  test.each([
    '落实“三项制度”',
    '书名为"Rule of Law"',
    '元素为class="标题"',
    '返回{"名称":"值"}',
    '配备55"显示屏',
    '落实“三项制度"',
  ])('%s is left alone', text => {
    expect(words(text)).toEqual([])
  })

  test('what stands between two pairs is not quoted', () => {
    expect(words('"A"和"12"两类')).toEqual([])
  })

  test('the fix writes both halves', () => {
    const [found] = runCheck('half-width-quote', '落实"三项制度"。').findings
    expect(found!.fix).toMatchObject({safe: true, edits: [{text: '“'}, {text: '”'}]})
  })
})
