import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, options = {}) =>
  runCheck('thin-topic', text, {role: 'shortcomings', characters: 30, sentences: 2, inText: true, ...options})
const long = '一是执法力量不足，持证人员只有三名；二是普法形式单一，全年只开展两场集中宣传。'

describe('thin-topic', () => {
  test('enough', () => {
    expect(run(`一、存在的不足\n${long}`)).toMatchObject({found: [], examined: 1})
  })

  test('too short, or one sentence only', () => {
    expect(run('一、存在的不足\n人手还不够。').findings).toMatchObject([
      {data: {heading: '一、存在的不足', count: 5, sentences: 1, amount: {zh: '5字、1句'}}},
    ])
    expect(run(`一、存在的不足\n${long.replaceAll('；', '，')}`).findings).toHaveLength(1)
  })

  test('only what is too little is named', () => {
    const one = run(`一、存在的不足\n${long.replaceAll('；', '，')}`).findings
    expect(one).toMatchObject([{data: {amount: {zh: '1句', en: '1 sentence'}}}])
    const short = run('一、存在的不足\n执法力量不足。普法形式单一。').findings
    expect(short).toMatchObject([{data: {amount: {zh: '12字', en: '12 characters'}}}])
  })

  test('an empty section is another fault', () => {
    expect(run('一、存在的不足\n二、打算\n培训。').examined).toBe(0)
    expect(run('一、存在的不足\n待补充。\n二、打算\n培训。').examined).toBe(0)
  })

  test('without a section, the sentence that tells it, if asked', () => {
    const text = '一、举措\n开会四次。但也存在一些不足，比如培训不够。'
    expect(run(text).findings).toMatchObject([{data: {heading: '但也存在一些不足'}}])
    expect(run(text, {inText: false}).examined).toBe(0)
  })
})
