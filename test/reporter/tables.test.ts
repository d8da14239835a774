import {describe, expect, test} from 'vitest'
import {csv} from '../../src/reporter/csv.ts'
import {markdown} from '../../src/reporter/markdown.ts'
import {diagnostic, inDocument, locked, outcome, regulation, rule, verdict, waived} from './outcomes.ts'
import {parseCsv} from './parsers.ts'

const zh = {language: 'zh', color: false, cwd: '/drafts'} as const
const en = {...zh, language: 'en'} as const

const empty = rule('structure/empty-section', {basis: [regulation]})
const mark = rule('punctuation/half-width', {severity: 'warning'})

const faulty = outcome([
  verdict(empty, 'fail', [
    diagnostic(empty, '二、存在问题', {message: '没有内容', advice: '写明“无”。', section: ['二、存在问题']}),
  ]),
  waived(mark, diagnostic(mark, '学法', {message: '半角“,”'})),
])

describe('csv', () => {
  test('has a row a finding, with what is excused and why', () => {
    const output = csv([faulty, locked], zh)
    expect(output.startsWith('\ufeff文稿,位置,行,列,级别,规则,问题,')).toBe(true)
    expect(parseCsv(output.slice(1)).slice(1)).toEqual([
      [
        '县.txt',
        '第 3 行',
        '3',
        '4',
        '警告',
        'punctuation/half-width',
        '半角“,”',
        '',
        '',
        '',
        '免予核对',
        '无此类案件',
        '张三',
        '2026-12-31',
      ],
      [
        '县.txt',
        '第 4 行',
        '4',
        '1',
        '错误',
        'structure/empty-section',
        '没有内容',
        '写明“无”。',
        '《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条',
        '二、存在问题',
        '待处理',
        '',
        '',
        '',
      ],
      ['锁.txt', '', '', '', '错误', '', '无法读取：没有读取权限', '', '', '', '未核对', '', '', ''],
    ])
  })

  test('has no line and column for a document without lines', () => {
    const [, row] = parseCsv(csv([inDocument(faulty)], en).slice(1))
    expect(row!.slice(0, 5)).toEqual(['县.txt', 'page 2, line 1', '', '', 'warning'])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'makes no formula of %j',
    message => {
      const [, row] = parseCsv(
        csv([outcome([verdict(mark, 'fail', [diagnostic(mark, '某', {message})])])], zh),
      )
      expect(row![6]!.startsWith("'")).toBe(true)
    },
  )
})

describe('markdown', () => {
  test('has a table of counts, and a list a file', () => {
    const clean = outcome([verdict(empty, 'pass')], {path: '/drafts/乡.txt'})
    expect(markdown([faulty, clean, locked], zh)).toBe(`## 核稿结果

| 文稿 | 错误 | 警告 | 提示 | 免予核对 |
| --- | --: | --: | --: | --: |
| 县.txt | 1 | 0 | 0 | 1 |
| 乡.txt | 0 | 0 | 0 | 0 |
| 锁.txt | 无法读取 | – | – | – |

共 3 份文稿，其中 1 份无法读取、未经核对：合格 1 项，不合格 1 项，提示 0 项，无可查 0 项，不适用 0 项，免予核对 1 项

### 县.txt

合格 0 项，不合格 1 项，提示 0 项，无可查 0 项，不适用 0 项，免予核对 1 项

- **错误** 第 4 行 没有内容 \`structure/empty-section\`${'  '}
  建议：写明“无”。${'  '}
  依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条
- *免予核对* 第 3 行，理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3

### 锁.txt

- **无法读取：** 没有读取权限
`)
  })

  test('speaks English', () => {
    expect(markdown([faulty], en)).toContain(
      '- **error** line 4 没有内容 `structure/empty-section`  \n  fix: 写明',
    )
  })

  test('names nobody and links nowhere', () => {
    const sly = outcome([
      verdict(mark, 'fail', [diagnostic(mark, '某', {message: '@all #1 https://e.org [a](b)'})]),
    ])
    expect(markdown([sly], zh)).toContain('@<!-- -->all \\#<!-- -->1 https<!-- -->://e.org \\[a\\](b)')
  })
})
