import {exampleReport} from '../../src/authoring/example-report.ts'
import type {ExampleLayout} from '../../src/rule/types.ts'
import type {Report} from '../../src/tree/types.ts'

/** A draft with each part that has a look of its own, a line each. */
export const draft = [
  '关于2024年度法治政府建设情况的报告', // 1
  '市委、市人民政府：', // 2
  '一、主要举措', // 3
  '审查文件四十件。', // 4
  '组织学习十二次。', // 5
  '（一）加强学习', // 6
  '每季度学习一次，参加六百人次。', // 7
  '二、下一步安排', // 8
  '继续推进依法行政。', // 9
  '和顺县审计局', // 10
  '2025年2月12日', // 11
].join('\n')

export const look = (layout: ExampleLayout, text = draft): Report => exampleReport({text, layout})
export const lines = (given: NonNullable<ExampleLayout['lines']>, text = draft): Report =>
  look({lines: given}, text)
