import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const title = '岚宁市水务局关于2025年度法治政府建设情况的报告\n市人民政府：'
const body =
  '2025年，我局依法办事。\n一、主要举措和成效\n（一）加强领导\n听取汇报三次，研究执法监督、行政复议、规范性文件清理和普法责任制落实等事项，督促各科室把任务落到实处，年底逐项检查。\n二、存在的不足\n人手不够。'
const entries = ['一、主要举措和成效', '（一）加强领导', '二、存在的不足']

describe('a table of contents that is typed', () => {
  test.each([
    ['dots', entries.map((entry, at) => `${entry}……………${at + 1}`)],
    ['full stops', entries.map((entry, at) => `${entry}......................${at + 1}`)],
    ['brackets', entries.map((entry, at) => `${entry}……（${at + 1}）`)],
    ['dashes', entries.map((entry, at) => `${entry}  - ${at + 1} -`)],
    ['tabs', entries.map((entry, at) => `${entry}\t${at + 1}`)],
    ['no pages', entries],
  ])('with %s is read as what it is', (_name, lines) => {
    const plain = sketch(readText(`${title}\n${body}`))
    for (const text of [`${title}\n目　录\n${lines.join('\n')}`, `目录\n${lines.join('\n')}\n${title}`]) {
      const read = sketch(readText(`${text}\n${body}`))
      expect(read.filter(line => !line.startsWith('furniture'))).toEqual(plain)
      expect(read.filter(line => line.startsWith('furniture'))).toHaveLength(1)
    }
  })

  test('a section on 目录 is none', () => {
    const text = `${title}\n2025年，我局依法办事。\n一、目录管理\n目录\n清理事项三项。`
    expect(sketch(readText(text)).join('\n')).toContain('清理事项三项。')
  })
})
