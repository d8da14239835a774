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

describe('numbered paragraphs', () => {
  const list = (...lines: string[]) =>
    runCheck('consecutive', `一、举措\n${lines.join('\n')}`, {of: 'sections'}).findings.map(
      ({data}) => `${data.previous}${data.number}`,
    )

  test.each([
    [['1.开展宣传8次。', '2.发放资料200份。', '4.培训60人。'], '2.4.'],
    [['①开展宣传。', '②发放资料。', '②培训人员。'], '②②'],
  ])('%s', (lines, found) => {
    expect(list(...lines)).toEqual([found])
  })

  test('lists of something else, and numbers that were not read', () => {
    expect(list('1.第十二条。', '5.第三十条。', '9.第三十一条。')).toEqual([])
    expect(list('1.开展宣传8次。', '2“一带一路”。', '3.培训60人。')).toEqual([])
    expect(list('2.发放资料200份。', '4.培训60人。')).toEqual([])
  })
})

describe('the first number of a level', () => {
  const starts = (...lines: string[]) =>
    runCheck('consecutive', `关于2024年度法治政府建设情况的报告\n${lines.join('\n')}`, {
      of: 'starts',
    }).findings.map(({data}) => data.number)

  test('is one', () => {
    expect(starts(`二、举措\n${body}`, `三、不足\n${body}`)).toEqual(['二、'])
    expect(starts('一、举措', `（二）普法\n${body}`, `（三）执法\n${body}`)).toEqual(['（二）'])
  })

  test('but where the numbers run through all parts, or the first was not read as a heading', () => {
    expect(starts('一、举措', `1.普法\n${body}`, '二、不足', `2.执法\n${body}`, `3.人手\n${body}`)).toEqual(
      [],
    )
    expect(starts('一、举措', `${body}（一）普法。`, `（二）执法\n${body}`)).toEqual([])
    expect(sections('二、', '三、').found).toEqual([])
  })
})
