import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../../../src/read/markdown/markdown.ts'
import {diagnosticsOf, presetOf} from '../../support/built-in.ts'
import {breachesOf} from '../../support/laws.ts'
import {sketch} from '../../support/sketch.ts'

const gongwen = presetOf('gongwen')
const rulesOf = (text: string) => diagnosticsOf(readMarkdown(text), gongwen).map(({ruleId}) => ruleId)
const head = '# 和顺县审计局关于法治政府建设情况的报告\n\n'

describe('Markdown', () => {
  test('# headings nest, with and without numbers', () => {
    expect(
      sketch(readMarkdown(`${head}## 一、举措\n\n### （一）普法\n\n审查文件。\n\n## 不足\n\n人员少。`)),
    ).toEqual([
      'title: 和顺县审计局关于法治政府建设情况的报告',
      '§ 一、举措',
      '  § （一）普法',
      '    ¶ 审查文件。',
      '§ 不足',
      '  ¶ 人员少。',
    ])
  })

  test('numbered lines without # are headings as in plain text', () => {
    expect(sketch(readMarkdown(`${head}一、举措\n（一）普法。审查文件四十件。`))).toEqual([
      'title: 和顺县审计局关于法治政府建设情况的报告',
      '§ 一、举措',
      '  § （一）普法 ↦',
      '    ¶ 审查文件四十件。',
    ])
  })

  test('an address among words has its place in the text', () => {
    expect(sketch(readMarkdown(`${head}普法材料见www.heshun.gov.cn，邮箱sfj@heshun.gov.cn。`))).toEqual([
      'title: 和顺县审计局关于法治政府建设情况的报告',
      '¶ 普法材料见www.heshun.gov.cn，邮箱sfj@heshun.gov.cn。',
      '  link: sfj@heshun.gov.cn',
    ])
  })

  test('front matter, comments and rules are no text', () => {
    expect(
      sketch(readMarkdown(`---\ntitle: 甲\n---\n${head}<!-- 内部 -->\n\n一、举措\n\n审查文件。\n\n---\n`)),
    ).toEqual(['title: 和顺县审计局关于法治政府建设情况的报告', '§ 一、举措', '  ¶ 审查文件。'])
  })

  test('tables, lists and quotations are taken over with their text', () => {
    const text = `${head}一、举措\n\n| 部门 | 件数 |\n| --- | --- |\n| 司法局 | 12 |\n\n- 审查文件\n\n> 引用\n`
    expect(sketch(readMarkdown(text)).map(line => line.trim())).toEqual([
      'title: 和顺县审计局关于法治政府建设情况的报告',
      '§ 一、举措',
      'table',
      'tableRow',
      'tableCell: 部门',
      'tableCell: 件数',
      'tableRow',
      'tableCell: 司法局',
      'tableCell: 12',
      'list',
      'listItem',
      '¶ 审查文件',
      'blockquote',
      '¶ 引用',
    ])
  })

  test('a section that has only a table or a list is not empty', () => {
    expect(rulesOf(`${head}一、举措\n\n| 部门 | 件数 |\n| --- | --- |\n| 司法局 | 12 |\n`)).toEqual([])
    expect(rulesOf(`${head}一、举措\n\n- 审查文件四十件\n`)).toEqual([])
  })

  test('emphasis is read, the stars of placeholders are kept', () => {
    const [, , paragraph] = sketch(
      readMarkdown(`${head}一、举措\n\n**加强领导**，开展活动**次，在职党员活动**次。`),
    )
    expect(paragraph).toBe('  ¶ 加强领导，开展活动**次，在职党员活动**次。')
  })

  test.each([
    '开展活动**次，在职党员活动**次。',
    '发出通报*份，共计通报*人次。',
    '梳理事项**项；制定《**规划》。',
    '在*政府的领导下，围绕*政府中心工作，抓好落实。',
  ])('both gaps are found in “%s”', sentence => {
    expect(rulesOf(`${head}一、举措\n\n${sentence}`)).toEqual(['content/placeholder', 'content/placeholder'])
  })

  test('emphasis beside Han is no gap', () => {
    expect(rulesOf(`${head}一、举措\n\n**加强领导。**审查文件*四十*件，全部**办结**。`)).toEqual([])
  })

  test('lines of a paragraph are lines: a heading that ends with its line', () => {
    expect(
      sketch(readMarkdown(`${head}一、举措\n审查文件四十件。\n二、不足\n人员少。`)).filter(line =>
        line.startsWith('§'),
      ),
    ).toHaveLength(2)
  })
})

describe('places in Markdown', () => {
  const marked = (text: string) =>
    diagnosticsOf(readMarkdown(text), gongwen).map(({range}) =>
      text.slice(range.start.offset, range.end.offset),
    )

  test('behind emphasis, links and code', () => {
    expect(marked(`${head}一、举措\n\n**制度**明确,[链接](x)规范,\`码\`完备。`)).toEqual([',', ','])
  })

  test('in a table and a list', () => {
    expect(
      marked(`${head}一、举措\n\n| 明确,规范 | 乙 |\n| --- | --- |\n| 甲 | 乙 |\n\n- 明确,规范`),
    ).toEqual([',', ','])
  })

  test('in an indented line', () => {
    expect(marked(`${head}一、举措\n\n制度。\n  明确,规范。`)).toEqual([','])
  })

  test.each([
    ['a backslash', '制度\\_明确,规范。'],
    ['an entity', '&nbsp;&nbsp;制度明确,规范。'],
  ])('behind %s', (_name, line) => {
    expect(marked(`${head}一、举措\n\n${line}`)).toEqual([','])
  })

  test('in an indented line that ends in CR LF', () => {
    const text = `${head}一、举措\n\n制度。\n  明确,规范。\n`.replaceAll('\n', '\r\n')
    expect(breachesOf(readMarkdown(text))).toEqual([])
    expect(marked(text)).toEqual([','])
  })
})

describe('what Markdown may hide', () => {
  test.each([
    ['an image', '## ![](图.png)'],
    ['a space that does not break', '## &nbsp;'],
  ])('a heading of nothing but %s is read', (_name, heading) => {
    expect(() => readMarkdown(`${head}${heading}\n\n审查文件四十件。`)).not.toThrow()
  })

  test('a paragraph indented by four spaces is a paragraph: drafters indent', () => {
    expect(rulesOf(`${head}一、举措\n\n    开展活动**次。`)).toEqual(['content/placeholder'])
  })

  test('a section that has only a table of HTML is not empty', () => {
    expect(rulesOf(`${head}一、收费情况\n\n<table><tr><td>项目</td><td>共四件</td></tr></table>\n`)).toEqual(
      [],
    )
  })

  test('footnotes stand behind the signature', () => {
    const text = `${head}一、举措\n\n开展宣传[^1]两次。\n\n市水务局\n\n2025年1月9日\n\n[^1]: 分别为3月、10月。\n`
    expect(
      readMarkdown(text)
        .children.map(({type}) => type)
        .slice(-3),
    ).toEqual(['signature', 'date', 'footnoteDefinition'])
  })

  test('a gap at the beginning of a line is a gap', () => {
    const text = `${head}一、举措\n\n全年先后组织开展主题党日活动\n*次，发出监察督查通报*份。`
    expect(rulesOf(text)).toEqual(['content/placeholder', 'content/placeholder'])
  })
})
