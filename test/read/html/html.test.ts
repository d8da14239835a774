import {describe, expect, test} from 'vitest'
import {readHtml} from '../../../src/read/html/html.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import type {Report} from '../../../src/tree/types.ts'
import {gb18030, utf16le} from '../../support/encode.ts'
import {breachesOf} from '../../support/laws.ts'
import * as pages from '../../support/pages.ts'

const read = (page: string, options = {}): Report => readHtml(new TextEncoder().encode(page), options)
const linesOf = ({text}: Report) => text.split('\n').map(line => line.trim())
const whole = [pages.title, ...pages.bodyLines, '']

function refusal(page: string): string {
  try {
    read(page)
  } catch (error) {
    if (error instanceof Unreadable) return error.words.zh
    throw error
  }
  return 'read'
}

describe('the page of a site', () => {
  test.each([
    ['of a content management system', pages.systemPage],
    ['of which nothing is known', pages.unnamedPage],
    ['of tables and line breaks', pages.oldPage],
    ['of 政府信息公开, with its table', pages.openInformationPage],
  ])('%s: the text, its title once, nothing else', (_, page) => {
    const report = read(page)
    expect(linesOf(report)).toEqual(whole)
    expect(report).toMatchObject({kind: 'annual-report', year: 2024, issuer: '云台县水利局'})
    expect(breachesOf(report)).toEqual([])
  })

  test('in the encoding that it has, whatever it says', () => {
    expect(linesOf(readHtml(gb18030(pages.oldPage)))).toEqual(whole)
    expect(linesOf(readHtml(utf16le(pages.oldPage)))).toEqual(whole)
    // Saved again as UTF-8, it still calls itself gb2312; and the other way round.
    expect(linesOf(read(pages.oldPage))).toEqual(whole)
    expect(linesOf(readHtml(gb18030(pages.systemPage)))).toEqual(whole)
    expect(linesOf(readHtml(gb18030(pages.systemPage.replace('utf-8', 'iso-8859-1'))))).toEqual(whole)
  })

  test('a page with a broken byte is read, and the byte shows', () => {
    const bytes = gb18030(pages.oldPage.replace('18件', '18*件'))
    bytes[bytes.indexOf(0x2a)] = 0xff
    expect(readHtml(bytes).text).toContain('行政处罚案件18\ufffd件')
  })

  test('each line knows its paragraph', () => {
    expect(read(pages.systemPage).places?.slice(0, 3)).toEqual([
      {paragraph: 1},
      {paragraph: 2},
      {paragraph: 3},
    ])
  })
})

describe('a document that was saved as a page', () => {
  test('Word: numbers, tables and type, no bullets, comments, hidden or deleted words', () => {
    const report = readHtml(gb18030(pages.wordPage))
    expect(linesOf(report)).toEqual([
      '云台县水利局2024年度',
      '法治政府建设情况报告',
      '县委、县政府：',
      '2024年，县水利局依法行政，现将情况报告如下：',
      '一、主要举措和成效',
      '全年组织集体学法12次，参加360人次。',
      '类别',
      '件数',
      '处罚',
      '18',
      '',
    ])
    expect(report.children[0]).toMatchObject({type: 'title', children: [{}, {}]})
    expect(report.places?.at(-2)).toEqual({table: 1, row: 2, column: 2})
    expect(breachesOf(report)).toEqual([])
  })

  test('the text before its tracked changes', () => {
    expect(read(pages.wordPage, {revisions: 'original'}).text).toContain('现将情况报告如右：')
  })
})

test.each([
  [
    'LibreOffice',
    '<meta name="generator" content="LibreOffice 7.4"><div title="header"><p>页眉</p></div><p>一、举措<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><p>共<sdfield type=PAGE>3</sdfield>次。</p><div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>指学法。</p></div><div title="footer"><p>- 1 -</p></div>',
  ],
  [
    'Word',
    `<meta name=Generator content="Microsoft Word 15"><p>一、举措<a style='mso-footnote-id:ftn1' href="#_ftn1"><span>[1]</span></a></p><p>共次。</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a style='mso-footnote-id:ftn1' href="#_ftnref1">[1]</a>指学法。</p></div></div><div style='mso-element:footer'><p>- 1 -</p></div>`,
  ],
])('%s: notes stand behind the text, headers and footers nowhere', (_, page) => {
  const report = read(page)
  expect(report.text).toBe('一、举措\n共次。\n指学法。\n')
  expect(report.places?.at(-2)).toEqual({footnote: 1})
  expect(report.children.at(-1)).toMatchObject({type: 'footnoteDefinition', identifier: '1'})
})

test('pages without a text are no clean drafts', () => {
  expect(refusal(pages.indexPage)).toMatch(/^这是首页或目录页/)
  expect(refusal(pages.emptyPage)).toMatch(/^网页里没有文字/)
  expect(refusal('<frameset><frame src="a.html"></frameset>')).toMatch(/^网页里没有文字/)
})

describe('pages that are made to exhaust', () => {
  const seconds = (page: string) => {
    const start = performance.now()
    const words = refusal(page)
    return [words.slice(0, 4), performance.now() - start] as const
  }

  test.each([
    ['elements in elements', '<div>'.repeat(200_000)],
    ['formatting that is opened again in each paragraph', manyFonts() + '<p>字'.repeat(50_000)],
    ['comments that nothing closes', '<!--'.repeat(300_000)],
    ['scripts that nothing closes', '<script>'.repeat(200_000)],
    ['tags that nothing closes', `${'<a '.repeat(200_000)}`],
    ['closing tags', `${'<b>'.repeat(400)}${'</p></i>'.repeat(100_000)}`],
    ['spaces between elements', `<p>字${'<b> </b>'.repeat(100_000)}字`],
    ['table in table', '<table><tr><td>'.repeat(3000)],
    ['lists in lists', '<ul><li>'.repeat(3000)],
  ])('%s', (_, page) => {
    expect(seconds(`<html><body>${page}`)[1]).toBeLessThan(5000)
  })

  function manyFonts(): string {
    return Array.from({length: 200}, (_, at) => `<font color="${at}">`).join('')
  }
})
