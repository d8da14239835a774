import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const body = '审查文件四十件，抽查案卷一百二十份。'
const sections = (...numbers: string[]) =>
  runCheck('consecutive', numbers.map(number => `${number}举措\n${body}`).join('\n'), {of: 'sections'})
const points = (text: string) => runCheck('consecutive', `一、举措\n${text}`, {of: 'points'})

describe('the numbers of headings', () => {
  test('count on, from wherever they begin', () => {
    expect(sections('一、', '二、', '三、').found).toEqual([])
    expect(sections('二、', '三、').found).toEqual([])
  })

  test.each([
    ['a gap', ['一、', '三、'], {previous: '一、', number: '三、', expected: '二、'}],
    [
      'a repetition',
      ['（一）', '（二）', '（二）'],
      {previous: '（二）', number: '（二）', expected: '（三）'},
    ],
    ['a wrong order', ['1．', '3．', '2．'], {previous: '3．', number: '2．', expected: '4．'}],
  ])('%s is found', (_name, numbers, data) => {
    expect(sections(...numbers).findings.at(-1)).toMatchObject({data})
  })

  test('a repetition after which the numbers are right again is one fault', () => {
    expect(sections('一、', '二、', '二、', '四、', '五、').findings).toMatchObject([
      {data: {previous: '二、', number: '二、', expected: '三、'}},
    ])
    expect(sections('一、', '二、', '二、', '三、').findings).toHaveLength(1)
  })

  test('what follows two numbers that changed places is right', () => {
    expect(sections('一、', '三、', '二、', '四、', '五、').findings).toMatchObject([
      {data: {number: '三、', expected: '二、'}},
      {data: {number: '二、', expected: '四、'}},
    ])
  })

  test('begin again under each heading, and may begin again with one', () => {
    const text = `一、举措\n（一）普法。${body}\n（二）执法。${body}\n二、不足\n（一）人手。${body}`
    expect(runCheck('consecutive', text, {of: 'sections'}).found).toEqual([])
    expect(sections('一、', '二、', '一、', '二、').found).toEqual([])
  })

  test('a paragraph that begins with the expected number counts', () => {
    const found = (...lines: string[]) =>
      runCheck('consecutive', `（一）举措\n${lines.join('\n')}`, {of: 'sections'}).found.length
    const point = '.听取汇报3次，研究问题3项。'
    expect(found(`1.学法。${body}`, `2${point}`, `3.普法。${body}`)).toBe(0)
    expect(found(`1.学法。${body}`, `2${point}`, `3${point}`, `4.普法。${body}`)).toBe(0)
    expect(found(`1.学法。${body}`, `2${point}`, `4.普法。${body}`)).toBe(1)
    expect(found(`1.学法。${body}`, body, `3.普法。${body}`)).toBe(1)
  })

  test('with a single heading there is nothing to check', () => {
    expect(sections('一、')).toMatchObject({found: [], examined: 0})
  })
})

describe('the points of an enumeration', () => {
  test('a point that was lost', () => {
    expect(points('一是人手少。三是经费少。').findings).toMatchObject([
      {data: {previous: '一是', number: '三是', expected: '二是'}},
    ])
  })

  test('points on lines of their own count on', () => {
    expect(points('一是人手少。\n二是经费少。\n三是场地少。').found).toEqual([])
  })

  test('the first point may begin inside a clause', () => {
    expect(points('一是人手少。二是经费少。针对以上不足，我局一是补人手。二是筹经费。').found).toEqual([])
  })
})
