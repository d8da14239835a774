import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {html} from '../../../src/reporter/html/html.ts'
import {style, styleHash} from '../../../src/reporter/html/style.ts'
import type {Outcome, ReporterOptions} from '../../../src/reporter/types.ts'
import {
  at,
  diagnostic,
  inDocument,
  locked,
  outcome,
  regulation,
  rule,
  text,
  verdict,
  waived,
} from '../outcomes.ts'
import {byClass, classes, elements, parseHtml, textOf} from '../parsers.ts'

const zh = {language: 'zh', color: false, cwd: '/drafts', version: '1.2.3'} as const

const empty = rule('structure/empty-section', {basis: [regulation], demand: {zh: '标题下有内容', en: 'text'}})
const mark = rule('punctuation/half-width', {severity: 'warning'})
const copyTo = rule('gongwen/copy-to', {demand: {zh: '抄送规范', en: 'copies'}})

const faulty = outcome([
  verdict(empty, 'fail', [
    diagnostic(empty, '一、主要做法', {message: '没有内容', advice: '写明“无”。'}),
    diagnostic(empty, '二、存在问题', {message: '也没有', related: [{range: at('学法'), message: '见此'}]}),
  ]),
  verdict(mark, 'fail', [diagnostic(mark, '主要', {message: '半角“,”'})]),
  waived(copyTo, diagnostic(copyTo, '学法', {message: '不计'})),
  verdict(rule('content/placeholder', {demand: {zh: '没有占位符', en: 'no placeholders'}}), 'pass'),
])

function pageOf(outcomes: readonly Outcome[], options: ReporterOptions = zh) {
  return parseHtml(html(outcomes, options))
}

function attribute(page: ReturnType<typeof pageOf>, tagName: string, name: string): unknown[] {
  return elements(page, element => element.tagName === tagName).map(({properties}) => properties[name])
}

describe('the page', () => {
  test('lets nothing in: no script, no network, and of styles only its own', () => {
    const page = pageOf([faulty])
    const hash = `sha256-${createHash('sha256').update(style.html).digest('base64')}`
    expect(styleHash, `the style has changed: write ${hash}`).toBe(hash)
    expect(attribute(page, 'meta', 'content')[1]).toBe(
      `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(elements(page, ({tagName}) => ['script', 'link', 'img', 'iframe'].includes(tagName))).toEqual([])
    expect(style.html).not.toMatch(/url\(|@import/)
    expect(textOf(elements(page, ({tagName}) => tagName === 'style')[0]!)).toBe(style.html)
  })

  test('has the whole text, with its words marked as gravely as the worst of them', () => {
    const page = pageOf([faulty])
    const ref = ({properties}: {properties: {className?: unknown}}) =>
      classes(properties.className).includes('ref')
    expect(
      byClass(page, 'text')
        .map(node => textOf(node, ref).replaceAll(/^\n/g, ''))
        .join(''),
    ).toBe(text)
    const marks = elements(page, ({tagName}) => tagName === 'mark')
    expect(marks.map(node => [textOf(node), classes(node.properties.className).join(' ')])).toEqual([
      ['一、', 'error'],
      ['主要', 'error several'],
      ['做法', 'error'],
      ['学法', 'waived'],
      ['二、存在问题', 'error'],
    ])
  })

  test('has a note for each finding at its block, and links that lead there and back', () => {
    const page = pageOf([faulty])
    const notes = byClass(page, 'note')
    expect(notes.map(node => textOf(byClass(node, 'message')[0]!))).toEqual([
      '没有内容',
      '半角“,”',
      '不计',
      '也没有',
    ])
    expect(textOf(notes[0]!)).toMatch(
      /1 错误 第 2 行\s+没有内容\s+建议：写明“无”。\s+依据：《党政机关公文处理工作条例》/,
    )
    expect(textOf(notes[2]!)).toContain(
      '免予核对：理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3',
    )
    expect(textOf(notes[3]!)).toMatch(/另见第 3 行：见此\s+依据见批注 1/)
    expect(byClass(page, 'ref').map(({properties}) => properties.href)).toEqual([
      '#f1-n2',
      '#f1-n1',
      '#f1-n3',
      '#f1-n4',
    ])
    expect(byClass(page, 'number').map(({properties}) => properties.href)).toEqual([
      '#f1-m1',
      '#f1-m2',
      '#f1-m3',
      '#f1-m4',
    ])
  })

  test('shows where something is missing, also behind the last line', () => {
    const {range} = diagnostic(empty, text)
    const [missing] = byClass(
      pageOf([
        outcome([
          verdict(empty, 'fail', [diagnostic(empty, '', {range: {start: range.end, end: range.end}})]),
        ]),
      ]),
      'point',
    )
    expect(missing?.properties).toMatchObject({href: '#f1-n1', ariaLabel: '批注 1，错误'})
  })

  test('has the checklist in words, not by signs and colours alone', () => {
    const items = elements(pageOf([faulty]), ({tagName, properties}) => tagName === 'li' && !properties.id)
    expect(items.map(node => textOf(node).trim())).toEqual([
      '✗ 标题下有内容 错误 批注 1 4',
      '⊘ 抄送规范 免予核对 批注 3第 3 行，理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3',
      '✓ 没有占位符 合格',
      '✗ 应当做到 punctuation/half-width 警告 批注 2',
    ])
  })

  test('sums up several files, with a link to each; a file that could not be read is no pass', () => {
    const page = pageOf([faulty, locked])
    const rows = elements(page, ({tagName}) => tagName === 'tr').map(node => textOf(node))
    expect(rows).toEqual([
      '文稿错误警告提示免予核对合格项不合格项',
      '县.txt210112',
      '锁.txt✗ 无法读取，未经核对',
    ])
    expect(attribute(page, 'a', 'href')).toEqual(expect.arrayContaining(['#f1', '#f2']))
    expect(textOf(elements(page, ({properties}) => properties.id === 'f2')[0]!)).toContain(
      '任何一项都不能算合格',
    )
    expect(elements(pageOf([faulty]), ({tagName}) => tagName === 'table')).toEqual([])
  })

  test('speaks both languages, and says which', () => {
    const page = pageOf([faulty, locked], {...zh, language: 'en'})
    expect(attribute(page, 'html', 'lang')).toEqual(['en'])
    expect(attribute(pageOf([faulty]), 'html', 'lang')).toEqual(['zh-CN'])
    expect(byClass(page, 'text')[0]!.properties.lang).toBe('zh-CN')
    expect(textOf(page)).toContain('What the check found')
    expect(textOf(page)).toContain('waived: reason: 无此类案件; approved by 张三')
  })

  test('has one main part, and headings without a gap', () => {
    const page = pageOf([faulty, locked])
    const levels = elements(page, ({tagName}) => /^h\d$/.test(tagName)).map(({tagName}) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(elements(page, ({tagName}) => tagName === 'main')).toHaveLength(1)
  })

  test('numbers a document by its own places', () => {
    const lines = elements(pageOf([inDocument(faulty)]), ({properties}) => properties.dataN !== undefined)
    expect(lines.map(({properties}) => properties.dataN)).toEqual(['1·1', '1·2', '2·1', '2·2', '2·3'])
  })
})
