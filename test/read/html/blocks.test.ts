import {describe, expect, test} from 'vitest'
import {readHtml} from '../../../src/read/html/html.ts'

const report = (body: string) => readHtml(new TextEncoder().encode(`<html><body>${body}</body></html>`))
const lines = (body: string) => report(body).text.trimEnd().split('\n')

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    [
      'line breaks of the source',
      '<p>建设法治\n  政府，遵守\nthe rule\nof law，依\n法行政。</p>',
      ['建设法治政府，遵守the rule of law，依法行政。'],
    ],
    [
      'two <br> end one',
      '<div>甲县一是加强学法<br><br>乙县二是规范执法</div>',
      ['甲县一是加强学法', '乙县二是规范执法'],
    ],
    [
      'an indent begins one',
      '<div>　　甲县加强学法<br>　　乙县规范执法</div>',
      ['　　甲县加强学法', '　　乙县规范执法'],
    ],
    ['spaces of HTML are an indent', '<p>&nbsp;&emsp;甲县加强学法。</p>', ['\u00a0　甲县加强学法。']],
    ['a soft hyphen is none', '<p>法&shy;治</p>', ['法治']],
    ['inline elements', '<p><b>（一）</b><span>学<i>法</i></span>。<br/></p>', ['（一）学法。']],
    ['text between blocks', '甲<div>乙<p>丙</p>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
    [
      'a plain text',
      '<pre>甲县：\n    现将情况\t报告如下：\n\n一、举措\n</pre>',
      ['甲县：', '    现将情况\t报告如下：', '一、举措'],
    ],
    [
      'lines that a browser was told to break',
      '<p>关于2024年度<br>法治政府建设情况的报告</p>',
      ['关于2024年度', '法治政府建设情况的报告'],
    ],
    ['entities', '<p>&ldquo;一把手&rdquo;&amp;&#x300A;法&#12299;</p>', ['“一把手”&《法》']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('lists', () => {
  test.each<[string, string, string[]]>([
    ['numbers stand nowhere in the source', '<ol><li>学法<li>执法</ol>', ['1.学法', '2.执法']],
    ['begin', '<ol start="3"><li>学法<li value="7">执法<li>普法</ol>', ['3.学法', '7.执法', '8.普法']],
    ['backwards', '<ol reversed><li>学法<li>执法</ol>', ['2.学法', '1.执法']],
    ['letters', '<ol type="a"><li>学法</ol>', ['a.学法']],
    ['Han', '<ol style="list-style-type: cjk-ideographic"><li>学法<li>执法</ol>', ['一、学法', '二、执法']],
    ['none', '<ol style="list-style: none"><li>学法</ol>', ['学法']],
    ['typed as well', '<ol><li>1．学法<li>2．执法</ol>', ['1．学法', '2．执法']],
    ['one in another', '<ol><li><p>学法</p><ol><li>宪法</ol><li>执法</ol>', ['1.学法', '1.宪法', '2.执法']],
    ['bullets', '<ul><li>学法<li>执法</ul>', ['学法', '执法']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('headings', () => {
  const depths = (body: string) =>
    report(`<p>甲局关于2024年度法治政府建设情况的报告</p>${body}`).children.map(({type}) => type)
  const text = '<p>全年开展学法十二次，办理案件十八件，没有发生被撤销的案件，群众满意。</p>'

  test('an element says so', () => {
    expect(depths(`<h2>主要举措</h2>${text}<h2>不足</h2>${text}`)).toEqual(['title', 'section', 'section'])
  })

  test('a sentence is none, whatever its element', () => {
    expect(depths(`<h2>全年开展学法。办理案件十八件。</h2>${text}`)).toEqual([
      'title',
      'paragraph',
      'paragraph',
    ])
  })

  test('where all of a page is in large type, nothing is', () => {
    const large = text.replaceAll('p>', 'h3>').replace('，群众满意。', '')
    expect(depths(large.repeat(6))).not.toContain('section')
  })
})

describe('tables', () => {
  const types = (body: string) => report(body).children.map(({type}) => type)

  test('of figures', () => {
    const {places, text} = report(
      '<table><tr><th>事项<th>件数<tr><td rowspan="2">处罚<td>18<tr><td>3</table><p>以上。</p>',
    )
    expect(text).toBe('事项\n件数\n处罚\n18\n3\n以上。\n')
    expect(places?.slice(2)).toEqual([
      {table: 1, row: 2, column: 1},
      {table: 1, row: 2, column: 2},
      {table: 1, row: 3, column: 1},
      {paragraph: 1},
      {paragraph: 1},
    ])
  })

  test('that only put things in their places', () => {
    const article = '<p>一、举措</p><p>全年开会四次。</p>'
    expect(types(`<table><tr><td>${article}</td></tr></table>`)).toEqual(['section'])
    expect(types(`<table><tr><td>${article}<table><tr><td>1<td>2</table></td></tr></table>`)).toEqual([
      'section',
    ])
    expect(types('<table role="presentation"><tr><td>甲。<td>乙。</table>')).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  test('a table in a cell gives its words to the cell', () => {
    const page = `<html xmlns:w="urn"><body><table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>`
    expect(readHtml(new TextEncoder().encode(page)).places).toEqual([
      {table: 1, row: 1, column: 1},
      {table: 1, row: 1, column: 1},
      {table: 1, row: 1, column: 1},
      {table: 1, row: 1, column: 2},
      {table: 1, row: 1, column: 2},
    ])
  })
})

describe('furniture inside a text', () => {
  test.each<[string, string]>([
    ['links behind a heading', '<h3>相关链接</h3><ul><li><a href="/1">关于开展评查的通知</a></li></ul>'],
    ['a list of links', `<div>${'<a href="/x">通知公告栏目</a>'.repeat(4)}</div>`],
    ['scripts and styles', '<script>alert("甲")</script><style>p{}</style><noscript>乙</noscript>'],
    ['what is hidden', '<p style="display : none">甲</p><p hidden>乙</p><input type="hidden" value="丙">'],
    ['buttons', '<button>打印</button><select><option>大</option></select>'],
  ])('%s', (_, furniture) => {
    expect(lines(`<p>一、举措</p>${furniture}<p>全年开会四次。</p>`)).toEqual(['一、举措', '全年开会四次。'])
  })

  test('words that often lead to links may be words', () => {
    expect(
      lines('<p>相关政策：</p><p>全年出台4件。</p><p>相关文件：见<a href="/f">办法</a>第2条规定。</p>'),
    ).toHaveLength(3)
  })

  test('a text that is shown when it is loaded is the text', () => {
    expect(
      lines('<p style="visibility:hidden">广告</p><div style="visibility: hidden">全年学法十二次。</div>'),
    ).toEqual(['全年学法十二次。'])
  })

  test('attachments are of the text, and links in sentences too', () => {
    const page = `<p>按照<a href="/f">《行政处罚法》</a>办理。</p><div>${'<a href="1.docx">附件：办理情况统计表.docx</a><br>'.repeat(3)}</div>`
    expect(lines(page)).toHaveLength(4)
  })
})
