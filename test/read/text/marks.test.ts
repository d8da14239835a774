import {describe, expect, test} from 'vitest'
import {withoutMarks} from '../../../src/read/text/marks.ts'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const plain =
  '关于2025年度法治政府建设情况的报告\n市人民政府：\n我局依法办事。\n一、举措\n一是抓学习。二是抓培训。'

describe('Markdown that was pasted into a plain text', () => {
  test.each([
    '# 关于2025年度法治政府建设情况的报告\n**市人民政府：**\n我局依法办事。\n---\n## 一、举措\n**一是**抓学习。**二是**抓培训。',
    '**关于2025年度法治政府建设情况的报告**\n市人民政府：\n我局依法办事。\n**一、举措**\n一是抓学习。二是抓培训。',
    '```markdown\n# 关于2025年度法治政府建设情况的报告\n市人民政府：\n我局依法办事。\n## 一、举措\n一是抓学习。二是抓培训。\n```',
  ])('is read without its marks: %j', text => {
    const report = readText(text)
    expect(sketch(report)).toEqual(sketch(readText(plain)))
    expect(report.text).toBe(text)
  })

  test('stars that stand for names and numbers stay', () => {
    for (const text of ['**局2024年审查文件**件。\n**县**局', '3*4米的展板。', 'a # b'])
      expect(withoutMarks(text)).toBe(text)
  })

  test('leaves a text as long as it was', () => {
    const text = '## 一、举措\n* 抓**学习**。\n* 抓培训。\n***\n'
    expect(withoutMarks(text)).toHaveLength(text.length)
  })
})
