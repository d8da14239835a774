import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {docx, p} from '../../support/docx.ts'

describe('readDocx', () => {
  test('reads a paragraph a line, and the outline of them', () => {
    const report = readDocx(
      docx(
        p('关于2024年度法治政府建设情况的报告') + p('市人民政府：') + p('一、主要举措') + p('推进依法行政。'),
      ),
    )
    expect(report.text).toBe(
      '关于2024年度法治政府建设情况的报告\n市人民政府：\n一、主要举措\n推进依法行政。\n',
    )
    expect(report.kind).toBe('annual-report')
    expect(report.children.map(({type}) => type)).toEqual(['title', 'recipient', 'section'])
    expect(report.places).toEqual([1, 2, 3, 4, 4].map(paragraph => ({paragraph})))
  })
})
