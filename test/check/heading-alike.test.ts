import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, sign: string) => runCheck('heading-alike', text, {sign})
const body = '全年审查文件四十件，抽查案卷一百二十份。'
const text = (...headings: string[]) => headings.map(heading => `${heading}\n${body}`).join('\n')

describe('heading-alike', () => {
  test('a space before one heading of three', () => {
    const {findings} = run(text('一、举措', '二、不足', ' 三、打算'), 'indent')
    expect(findings).toMatchObject([
      {range: {start: {line: 5, column: 1}, end: {column: 2}}, data: {heading: '三、打算'}},
    ])
    expect(findings[0]!.fix).toMatchObject({safe: true, edits: [{text: ''}]})
  })

  test('what all of them have is a habit', () => {
    expect(run(text(' 一、举措', ' 二、不足', ' 三、打算'), 'indent')).toMatchObject({found: [], examined: 1})
    expect(run(text('一、主要举措。', '二、存在不足。', '三、下步打算。'), 'final-mark').found).toEqual([])
  })

  test('a full stop behind one heading', () => {
    const {findings} = run(text('一、法治工作情况。', '二、存在不足', '三、下步打算'), 'final-mark')
    expect(findings).toMatchObject([{range: {start: {line: 1, column: 9}}}])
  })

  test('two headings tell no habit', () => {
    expect(run(text('一、举措', ' 二、不足'), 'indent').examined).toBe(0)
  })
})
