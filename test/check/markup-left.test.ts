import {describe, expect, test} from 'vitest'
import {fixDocx} from '../../src/annotate/fix-docx.ts'
import {lint} from '../../src/lint/index.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {readHtml} from '../../src/read/html/html.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'
import {everyRule} from '../support/built-in.ts'
import {docx, p, r} from '../support/docx.ts'

const pasted = [
  '县司法局关于2024年度法治政府建设情况的报告',
  '## 一、主要举措和成效',
  '**（一）完善制度。** 审查文件四十件。',
  '- **一是**抓培训。',
  '---',
  '### 二、存在的不足和原因',
  '人手不足。',
]
const wordsOf = (report: Report) => report.children.map(node => ('title' in node ? node.title : node.type))
const told = (report: Report) =>
  lint(report, everyRule)
    .flatMap(({diagnostics}) => diagnostics)
    .filter(({ruleId}) => ruleId === 'content/markdown-mark' || ruleId === 'content/placeholder')

const pastedDocx = docx(pasted.map(line => p(r(line))).join(''))

describe('Markdown that was pasted into a document', () => {
  test('is read without its marks, which are told once', () => {
    const page = `<html><body>${pasted.map(line => `<p>${line}</p>`).join('')}</body></html>`
    for (const report of [readDocx(pastedDocx), readHtml(new TextEncoder().encode(page))]) {
      expect(wordsOf(report)).toEqual(['title', '主要举措和成效', '存在的不足和原因'])
      expect(told(report).map(({message}) => message)).toEqual([
        '文中有 8 处 Markdown 标记（“##”“**”“-”“---”“###”），没有删去',
      ])
    }
  })

  test('is told of no plain text, which may yet be set', () => {
    expect(told(readText(pasted.join('\n')))).toEqual([])
  })

  test('loses its marks when it is fixed, but not a line of its own', () => {
    const {bytes} = fixDocx(pastedDocx, {}, report => ({report, verdicts: lint(report, everyRule)}))
    expect(readDocx(bytes).text.split('\n').slice(1, 6)).toEqual([
      '一、主要举措和成效',
      '（一）完善制度。 审查文件四十件。',
      '一是抓培训。',
      '---',
      '二、存在的不足和原因',
    ])
  })
})
