import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const data = {
  ...noData,
  documents: [
    {title: '中华人民共和国反不正当竞争法', short: ['反不正当竞争法']},
    {title: '中华人民共和国农村土地承包经营纠纷调解仲裁法'},
    {title: '中华人民共和国疫苗管理法', short: ['疫苗管理法']},
  ],
}
const run = (text: string, options = {}) => runCheck('law-listed', text, {shortest: 7, ...options}, {}, data)
const near = (text: string) => run(text).findings.map(({data: {near: meant}}) => meant)

describe('law-listed', () => {
  test('a law of the state that is in no list, with the one that is meant', () => {
    expect(near('学习《中华人民共和国疫苗法》。')).toMatchObject([
      {zh: '（是不是《中华人民共和国疫苗管理法》？）'},
    ])
    expect(near('学习《中华人民共和国水务法》。')).toEqual([''])
  })

  test('also without the name of the state, if asked', () => {
    expect(near('学习《反不正当竞争管理法》。')).toMatchObject([{zh: '（是不是《反不正当竞争法》？）'}])
    expect(run('学习《反不正当竞争管理法》。', {shortest: 0}).examined).toBe(0)
    expect(run('学习《土地承包经营纠纷调解仲裁法》。').found).toEqual([])
    expect(run('学习《反不正当竞争法》《中华人民共和国反不正当竞争法》。').found).toEqual([])
  })

  test.each([
    '《中华人民共和国海关综合保税区管理办法》',
    '《枫桥式矛盾纠纷化解工作法》',
    '《基层干部群众工作方法》',
    '《法治政府建设与行政执法》',
    '《美国联邦行政程序法》',
    '《岚宁市机动车停车管理法》',
    '《社会治安综合治理法（草案）》',
    '《新时代的法律援助法》',
  ])('no law of the state: %s', title => {
    expect(run(`学习${title}。`).examined).toBe(0)
  })
})
