import {expect, test} from 'vitest'
import {withoutRadicals} from '../../src/read/radicals.ts'
import {readText} from '../../src/read/text/text.ts'

test('radicals that a PDF gave for ideographs are read as these, and stay in the text', () => {
  expect(withoutRadicals('⽔务局依法履⾏职责，⻓期坚持')).toBe('水务局依法履行职责，长期坚持')
  const report = readText('关于2025年度法治政府建设情况的报告\n⼀、主要举措\n审查文件四⼗件。')
  expect(report.children.at(-1)).toMatchObject({type: 'section', number: '一、', title: '主要举措'})
  expect(report.text).toContain('⼀、')
})
