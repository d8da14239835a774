import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {draft, look} from '../support/layout.ts'

const measures = [
  {measure: 'width', millimetres: 210, tolerance: 2},
  {measure: 'top', millimetres: 37, tolerance: 1},
  {measure: 'text-width', millimetres: 156, tolerance: 1},
  {measure: 'text-height', millimetres: 225, tolerance: 1},
]
const found = (report: Parameters<typeof runCheck>[1]) =>
  runCheck('page-measure', report, {measures}).findings.map(
    ({range, data}) =>
      `${range.start.line} ${(data.measure as {zh: string}).zh} ${data.found} ${data.expected}`,
  )

describe('page-measure', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('page-measure', draft, {measures}).examined).toBe(0)
  })

  test('as laid down, and a millimetre off', () => {
    expect(found(look({}))).toEqual([])
    expect(found(look({page: {top: 38, bottom: 34}}))).toEqual([])
  })

  test('each measure that is off', () => {
    expect(found(look({page: {width: 184, top: 25.4}}))).toEqual([
      '1 纸宽 184 210',
      '1 天头（上边距） 25.4 37',
      '1 版心宽 130 156',
      '1 版心高 236.6 225',
    ])
  })

  test('of pages across, only the paper; and nothing of annexes', () => {
    const text = '一、举措\n审查文件四十件。\n附件1\n统计表'
    const report = look({}, text)
    const [page] = report.layout!.sections
    const across = {
      ...page!,
      start: 5,
      width: 297,
      height: 210,
      margins: {top: 20, right: 20, bottom: 20, left: 20},
    }
    const annex = {...page!, start: 14, width: 182}
    expect(found({...report, layout: {...report.layout!, sections: [page!, across, annex]}})).toEqual([])
    const paper = {...across, height: 182}
    expect(found({...report, layout: {...report.layout!, sections: [page!, paper]}})).toEqual([
      '2 纸宽 182 210',
    ])
  })
})
