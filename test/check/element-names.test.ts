import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, options: object) => runCheck('element-names', text, {unless: [], ...options})
const title = {element: 'title', names: ['\\d{4}年']}

describe('element-names', () => {
  test('a title that names it, and one that does not', () => {
    expect(run('关于2024年度法治政府建设情况的报告\n一、举措\n审查。', title)).toMatchObject({
      found: [],
      examined: 1,
    })
    expect(run('关于法治政府建设情况的报告\n一、举措\n审查。', title).findings).toMatchObject([
      {data: {text: '关于法治政府建设情况的报告'}},
    ])
  })

  test('the issuer will do, wherever it is told', () => {
    const options = {element: 'title', names: ['局关于'], or: 'issuer'}
    const text = '法治政府建设2024年度报告\n一、举措\n审查文件四十件。\n'
    expect(run(text, options).findings).toHaveLength(1)
    expect(run(`${text}和顺县审计局\n2025年2月1日`, options).found).toEqual([])
  })

  test('without the element there is nothing to check', () => {
    expect(run('一、举措\n审查。', title).examined).toBe(0)
  })
})
