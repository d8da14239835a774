import {describe, expect, test} from 'vitest'
import {stylish} from '../../src/reporter/stylish.ts'
import {at, diagnostic, locked, outcome, regulation, rule, verdict, waived} from './outcomes.ts'

const zh = {language: 'zh', color: false} as const
const en = {language: 'en', color: false} as const

const empty = rule('structure/empty-section', {basis: [regulation]})
const mark = rule('punctuation/half-width', {severity: 'warning'})
const advice = '写明“无此类案件”，不能留空'

const faulty = outcome([
  verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角标点“,”。'})]),
  verdict(empty, 'fail', [
    diagnostic(empty, '一、主要做法', {message: '“一、主要做法”下没有内容', advice}),
    diagnostic(empty, '二、存在问题', {message: '“二、存在问题”下没有内容', advice}),
  ]),
])

describe('stylish', () => {
  test('prints nothing for clean files', () => {
    expect(stylish([outcome([verdict(empty, 'pass')])], zh)).toBe('')
  })

  test('lists problems in the order of the text, and explains each rule once', () => {
    expect(stylish([faulty], zh)).toBe(`
/drafts/县.txt
  2:1  错误  “一、主要做法”下没有内容  structure/empty-section
             建议：写明“无此类案件”，不能留空。依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条
  3:4  警告  半角标点“,”               punctuation/half-width
  4:1  错误  “二、存在问题”下没有内容  structure/empty-section

✖ 3 个问题（2 个错误，1 个警告）

`)
  })

  test('speaks English with the right plural', () => {
    const one = outcome([
      verdict(mark, 'fail', [diagnostic(mark, '某', {message: 'half-width mark', advice: 'use “，”.'})]),
    ])
    expect(stylish([one], en)).toBe(`
/drafts/县.txt
  1:1  warning  half-width mark  punctuation/half-width
                fix: use “，”

✖ 1 problem (0 errors, 1 warning)

`)
  })

  test('tells what --fix would mend, as ESLint does: safe fixes of errors and warnings only', () => {
    const fixed = (safe: boolean) => ({fix: {safe, edits: [{range: at('学法'), text: '学习'}]}})
    const hint = rule('content/vague', {severity: 'hint'})
    const mended = outcome([
      verdict(mark, 'fail', [diagnostic(mark, '学法', fixed(true)), diagnostic(mark, '某', fixed(false))]),
      verdict(empty, 'fail', [diagnostic(empty, '学法', fixed(true))]),
      verdict(hint, 'fail', [diagnostic(hint, '学法', fixed(true))]),
    ])
    expect(stylish([mended], zh)).toMatch(/提示\n {2}其中 1 个错误、1 个警告可以用 --fix 自动改正\n\n$/)
    expect(stylish([mended], en)).toMatch(
      /\n {2}1 error and 1 warning potentially fixable with the `--fix` option\.\n\n$/,
    )
  })

  test.each(['县.pdf', '县.HTML', '县.wps'])('promises no fix of %s, which --fix does not write', path => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习'}]}
    const one = {...outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {fix})])]), path}
    expect(stylish([one], zh)).not.toContain('--fix')
    expect(stylish([{...one, path: '县.docx'}], zh)).toContain('--fix')
  })

  test('sets hints apart and does not count them as problems', () => {
    const phrase = rule('content/vague', {severity: 'hint'})
    const hinted = outcome([
      verdict(phrase, 'fail', [diagnostic(phrase, '某')]),
      verdict(mark, 'fail', [diagnostic(mark, '某')]),
    ])
    const output = stylish([hinted], zh)
    expect(output.indexOf('punctuation/half-width')).toBeLessThan(
      output.indexOf('提示（由作者决定，不计入问题）'),
    )
    expect(output.indexOf('提示（由作者决定，不计入问题）')).toBeLessThan(output.indexOf('content/vague'))
    expect(output).toContain('✖ 1 个问题（0 个错误，1 个警告），另有 1 条提示')
  })

  test('says that there is no problem when there are hints only', () => {
    const phrase = rule('content/vague', {severity: 'hint'})
    const hinted = outcome([verdict(phrase, 'fail', [diagnostic(phrase, '某')])])
    expect(stylish([hinted], zh)).toContain('✔ 没有问题，另有 1 条提示')
    expect(stylish([hinted], en)).toContain('✔ no problems, 1 hint')
  })

  test('counts an unreadable file as an error, without a place', () => {
    expect(stylish([locked], zh)).toBe(
      '\n/drafts/锁.txt\n  –  错误  无法读取：没有读取权限\n\n✖ 1 个问题（1 个错误，0 个警告）\n\n',
    )
  })

  test('leads to related places', () => {
    const twice = rule('content/repeated')
    const repeated = diagnostic(twice, '二、存在问题', {
      related: [{range: at('一、主要做法'), message: '首次出现'}],
    })
    expect(stylish([outcome([verdict(twice, 'fail', [repeated])])], zh)).toContain(
      '             另见 2:1 首次出现',
    )
  })

  test('keeps escape sequences of a draft away from the terminal', () => {
    const hostile = diagnostic(empty, '某', {message: '“\u001b[2J\u202e\n第二行”', advice: '\u0007'})
    const output = stylish(
      [outcome([verdict(empty, 'fail', [hostile])], {path: '/drafts/\u001b[31m.txt'})],
      zh,
    )
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(output).toContain('“␛[2J<U+202E> 第二行”')
  })

  test('colours when asked', () => {
    expect(stylish([faulty], {language: 'zh', color: true})).toContain('\u001b[31m错误')
  })

  test('does not show what was waived', () => {
    expect(stylish([outcome([waived(empty, diagnostic(empty, '某'))])], zh)).toBe('')
  })
})
