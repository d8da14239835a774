import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {draft, lines} from '../support/layout.ts'

const found = (report: Parameters<typeof runCheck>[1], options = {}) =>
  runCheck('first-line-indent', report, {parts: ['body'], ...options}).findings.map(
    ({range, data}) => `${range.start.line} ${(data.found as {zh: string}).zh}`,
  )
const body = (text: string) => `一、举措\n${text}`

describe('first-line-indent', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('first-line-indent', draft, {parts: ['body']}).examined).toBe(0)
  })

  test('none, too much, of all lines', () => {
    expect(found(lines({4: {indent: 0}, 5: {indent: 4}, 7: {indent: 0, leftIndent: 2}}))).toEqual([
      '4 首行没有左空',
      '5 首行左空了4字',
      '7 整段缩进了2字',
    ])
  })

  test.each(['　　审查文件四十件。', '    审查文件四十件。', '　  审查文件四十件。'])(
    'spaces that are typed count: “%s”',
    text => {
      expect(found(lines({2: {indent: 0}}, body(text)))).toEqual([])
    },
  )

  test('both an indent and spaces are too much', () => {
    expect(found(lines({}, body('　　审查文件四十件。')))).toEqual(['2 首行左空了4字'])
  })

  test('a tab leads nobody knows where', () => {
    expect(found(lines({2: {indent: 0}}, body('\t审查文件四十件。')))).toEqual([])
  })

  test('what nobody sees is no fault', () => {
    expect(found(lines({4: {indent: 1.6}, 5: {indent: 2.4}}))).toEqual([])
  })

  test('text behind a run-in heading does not begin a paragraph', () => {
    const text = '一、举措\n（一）加强学习。每季度学习一次，参加六百人次，全年组织十二次。'
    expect(found(lines({2: {indent: 0}}, text))).toEqual([])
  })

  test('headings are paragraphs, too', () => {
    expect(found(lines({3: {indent: 0}}), {parts: ['heading-1']})).toEqual(['3 首行没有左空'])
  })
})
