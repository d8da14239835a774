import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const filler = '坚持以上率下，压紧压实责任，不断健全工作机制。'.repeat(12)
const run = (text: string) =>
  runCheck('facts-told', `一、主要举措\n${text}`, {role: 'measures', minimum: 3, from: 200})

describe('facts-told', () => {
  test('numbers with what they count, documents and days are facts', () => {
    expect(run(`${filler}审查文件40件，印发《办法》，6月5日培训。`)).toMatchObject({found: [], examined: 1})
  })

  test('demands are none', () => {
    expect(run(filler).findings).toMatchObject([{data: {heading: '一、主要举措', count: 0}}])
  })

  test('a short text is left alone', () => {
    expect(run('健全工作机制。').examined).toBe(0)
  })
})
