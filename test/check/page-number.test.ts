import {describe, expect, test} from 'vitest'
import type {ExampleLayout} from '../../src/rule/types.ts'
import {runCheck} from '../support/check.ts'
import {draft, look} from '../support/layout.ts'

type Numbers = NonNullable<ExampleLayout['pageNumbers']>
const found = (of: string, pageNumbers: Numbers | undefined, text = draft) => {
  const {findings, examined} = runCheck('page-number', look(pageNumbers ? {pageNumbers} : {}, text), {of})
  return examined === 0 ? 'nothing' : findings.map(({data}) => (data.found as {zh: string}).zh)
}
const long = `一、举措\n${'审查文件四十件，组织学习十二次。'.repeat(50)}`

describe('page-number', () => {
  test('a text without layout has nothing to check', () => {
    for (const of of ['presence', 'form', 'font', 'place'])
      expect(runCheck('page-number', long, {of}).examined).toBe(0)
  })

  test('presence: of pages, not of a page', () => {
    expect(found('presence', [], long)).toEqual(['没有设置'])
    expect(found('presence', undefined, long)).toEqual([])
    expect(found('presence', [])).toBe('nothing')
  })

  test.each(['form', 'font', 'place'])('%s: right as laid down, nothing without numbers', of => {
    expect(found(of, undefined)).toEqual([])
    expect(found(of, [])).toBe('nothing')
  })

  test('form', () => {
    expect(found('form', [{before: '—', after: '—'}])).toEqual([])
    expect(found('form', [{before: '- ', after: ' -'}])).toEqual(['写作“- 1 -”'])
    expect(found('form', [{before: '第', after: '页'}])).toEqual(['写作“第1页”'])
    expect(found('form', [{isArabic: false}])).toEqual(['不是半角阿拉伯数字'])
  })

  test('font', () => {
    expect(found('font', [{font: 'SimSun'}])).toEqual([])
    expect(found('font', [{size: 9}])).toEqual(['是小5号“宋体”'])
    expect(found('font', [{font: 'Calibri'}])).toEqual(['是4号“Calibri”'])
  })

  test('place', () => {
    expect(found('place', [{pages: 'even', alignment: 'justify'}])).toEqual([])
    expect(found('place', [{pages: 'all', alignment: 'center'}])).toEqual(['不分单双页，都居中'])
    expect(found('place', [{pages: 'even', alignment: 'right'}])).toEqual(['在双页居右'])
  })
})
