import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const rules = (...articles: string[]) => `岚宁县值班办法\n\n${articles.map(one => `${one}。`).join('\n\n')}`
const order = (...articles: string[]) =>
  runCheck('consecutive', rules(...articles), {of: 'sections'}).findings.map(({data}) => data.number)

describe('articles', () => {
  test('count on, and begin anew', () => {
    expect(order('第一条　为了值班', '第二条　双岗', '第一条　为了休假', '第二条　轮休')).toEqual([])
    expect(order('第一条　为了值班', '第三条　双岗')).toEqual(['第三条'])
    expect(order('第一条　为了值班', '第二条　双岗', '第二条　轮休')).toEqual(['第二条'])
  })

  test('articles of others that are cited', () => {
    expect(order('第一条　为了值班', '第三条规定了双岗', '第八条　照旧', '第二条　轮休')).toEqual([])
  })

  test('a citation of one that is not there', () => {
    const cited = (words: string) =>
      runCheck(
        'article-cited',
        rules('第一条　为了值班', '第二条　双岗', '第三条　不离岗', `第四条　${words}`, '第五条　施行'),
      ).findings.map(({data}) => data.text)
    expect(cited('违反本办法第三条、第八条的，通报')).toEqual(['本办法第三条、第八条'])
    expect(cited('依照《公务员法》第十九条处理')).toEqual([])
    expect(cited('违反本办法第五条的，通报')).toEqual([])
  })
})
