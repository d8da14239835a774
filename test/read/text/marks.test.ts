import {describe, expect, test} from 'vitest'
import {marksIn, withoutMarks} from '../../../src/read/text/marks.ts'
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
    for (const text of [
      '**局2024年审查文件**件。\n**县**局',
      '3*4米的展板。',
      'a # b',
      '由**区副区长张**，带队督导。',
      '受理**件，办结**件，**同志主持。',
      '由**局牵头，**局配合，**公司参加。',
      '共有## 件。',
    ])
      expect(marksIn(text)).toEqual([])
  })

  test('leaves a text as long as it was', () => {
    const text = '## 一、举措\n* 抓**学习**。\n* 抓培训。\n***\n'
    expect(withoutMarks(text, marksIn(text))).toHaveLength(text.length)
  })

  test.each([
    ['一、举措\n## 二、不足\n人手不足。', ['## ']],
    ['严格执法。**办结案件30件**，其中简易程序20件。', ['**', '**']],
    ['工作中**一是**抓学习，**二是：**抓培训。', ['**', '**', '**', '**']],
    ['办件多，**共12件**，全部办结。\n*注：数据截至年底。*', ['**', '**', '*', '*']],
    ['# 报告\n- **一是**抓学习。\n> 引文\n---\n- 3 -', ['# ', '- ', '**', '**', '> ', '---']],
  ])('finds its marks in %j', (text, marks) => {
    expect(marksIn(text).map(({start, end}) => text.slice(start, end))).toEqual(marks)
  })
})
