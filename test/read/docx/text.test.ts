import {describe, expect, test} from 'vitest'
import {openDocx, readDocx} from '../../../src/read/docx/docx.ts'
import {declarations, docx, p, r, relationshipsXml, style, xml} from '../../support/docx.ts'

/** The lines that a body reads as. */
function linesOf(body: string, styles?: string): string[] {
  return readDocx(docx({body, ...(styles && {styles})}))
    .text.split('\n')
    .slice(0, -1)
}

const run = (content: string) => p(`<w:r>${content}</w:r>`)
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (instruction: string, result: string) =>
  char('begin') + code(instruction) + char('separate') + result + char('end')

describe('characters', () => {
  test('runs are joined wherever Word cut them', () => {
    expect(linesOf(p(r('20') + r('24') + r('年')))).toEqual(['2024年'])
  })

  test('tabs, breaks, hyphens and signs are characters', () => {
    expect(
      linesOf(
        run(
          '<w:t>签发人</w:t><w:tab/><w:t>张</w:t><w:br/><w:t>三</w:t><w:cr/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:ptab w:alignment="right"/><w:t>右</w:t>',
        ),
      ),
    ).toEqual(['签发人\t张', '三', 'A-B\t右'])
  })

  test('a page break is not seen before the text, and parts it in the middle', () => {
    expect(
      linesOf(run('<w:br w:type="page"/><w:t>一、前言</w:t><w:br w:type="page"/><w:t>正文</w:t>')),
    ).toEqual(['一、前言', '正文'])
  })

  test.each([
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', '006F', '□'],
    ['Wingdings 2', 'F052', '☑'],
    ['宋体', '2460', '①'],
    ['不知名', 'F0FE', '\ufffc'],
    ['constructor', 'name', ''],
    ['宋体', '110000', ''],
  ])('the sign %s %s is %j', (font, hex, seen) => {
    expect(linesOf(run(`<w:t>甲</w:t><w:sym w:font="${font}" w:char="${hex}"/>`))).toEqual([`甲${seen}`])
  })

  test('references, CDATA and comments in the XML; a line break in it is a space', () => {
    expect(
      linesOf(
        run(
          '<w:t xml:space="preserve">A&amp;B&lt;&#x4e00;&#19968;<!-- 注 --><![CDATA[<c&d>]]>\n乙\r\n丙</w:t>',
        ),
      ),
    ).toEqual(['A&B<一一<c&d> 乙  丙'])
  })

  test('space at the ends counts only where it is told to be kept', () => {
    expect(linesOf(run('<w:t>  甲 乙 </w:t><w:t xml:space="preserve"> 丙 </w:t>'))).toEqual(['甲 乙 丙 '])
  })

  test('halves of pairs and control characters break nothing', () => {
    const report = readDocx(docx(run('<w:t>甲&#xD83D;乙&#1;丙&#0;丁&#13;戊</w:t>') + p('己')))
    expect(report.text).toBe('甲\ud83d乙\u0001丙\ufffd丁 戊\n己\n')
    expect(report.places).toHaveLength(3)
  })

  test('a formula is its letters, and characters with their sound above are text', () => {
    expect(
      linesOf(
        p(
          `${r('设')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>` +
            '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>hé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>核</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        ),
      ),
    ).toEqual(['设x+1核'])
  })
})

describe('what is seen through', () => {
  test.each([
    ['a hyperlink', `<w:hyperlink w:anchor="a">${r('乙')}</w:hyperlink>`],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`],
    ['a smart tag', `<w:smartTag w:element="x">${r('乙')}</w:smartTag>`],
    ['custom XML', `<w:customXml w:element="x">${r('乙')}</w:customXml>`],
    ['a direction', `<w:bdo w:val="ltr">${r('乙')}</w:bdo>`],
    ['a simple field', `<w:fldSimple w:instr=" REF a ">${r('乙')}</w:fldSimple>`],
    [
      'alternatives, of which the first counts',
      `<mc:AlternateContent><mc:Choice Requires="w14">${r('乙')}</mc:Choice><mc:Fallback>${r('丙')}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'bookmarks, proofing marks, comments',
      `<w:bookmarkStart w:id="0" w:name="b"/><w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="0"/>${r('乙')}`,
    ],
  ])('%s', (_what, content) => {
    expect(linesOf(p(r('甲') + content + r('丁')))).toEqual(['甲乙丁'])
  })

  test('content controls around paragraphs', () => {
    expect(
      linesOf(`<w:sdt><w:sdtContent>${p('甲')}<w:customXml>${p('乙')}</w:customXml></w:sdtContent></w:sdt>`),
    ).toEqual(['甲', '乙'])
  })
})

describe('fields', () => {
  test('the result is text, the code is not', () => {
    expect(linesOf(p(r('见') + field(' REF a \\h ', r('表1')) + r('。')))).toEqual(['见表1。'])
  })

  test('fields in fields, in the code and in the result', () => {
    const inCode =
      char('begin') +
      code(' IF ') +
      field(' PAGE ', r('3')) +
      r('代码') +
      char('separate') +
      r('甲') +
      char('end')
    expect(linesOf(p(inCode + field(' HYPERLINK "x" ', r('乙') + field(' REF b ', r('丙')))))).toEqual([
      '甲乙丙',
    ])
  })

  test('over several paragraphs', () => {
    expect(
      linesOf(
        p(r('甲') + char('begin') + code(' QUOTE ') + char('separate') + r('乙')) +
          p(r('丙') + char('end') + r('丁')),
      ),
    ).toEqual(['甲乙', '丙丁'])
  })

  test('page numbers are no text, and a line of nothing else is left out', () => {
    expect(
      linesOf(
        p(r('— ') + field(' PAGE ', r('7')) + r(' —')) +
          p(`${r('第')}<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple>${r('页')}`) +
          p(r('本页为') + field(' PAGE \\* MERGEFORMAT ', r('7'))),
      ),
    ).toEqual(['本页为'])
  })

  test('a table of contents is no text, by field, style or content control', () => {
    const styles = style('11', {name: 'toc 1'})
    const contents =
      p(char('begin') + code(' TOC \\o "1-3" ') + char('separate') + r('一、甲 1')) +
      p(r('二、乙 2') + char('end'))
    expect(
      linesOf(
        contents +
          p('三、丙 3', '<w:pStyle w:val="11"/>') +
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>` +
          p('正文'),
        styles,
      ),
    ).toEqual(['正文'])
  })

  test('a field that never ends hides nothing', () => {
    expect(
      linesOf(p(r('甲') + char('begin') + code(' TOC ') + char('separate') + r('乙')) + p('丙')),
    ).toEqual(['甲乙', '丙'])
    expect(linesOf(p(char('end') + r('甲')) + p(char('separate') + r('乙')))).toEqual(['甲', '乙'])
  })
})

describe('hidden text', () => {
  const styles =
    style('n', {name: 'Normal', isDefault: true}) +
    style('h', {name: '隐藏', type: 'character', run: '<w:vanish/>'}) +
    style('hh', {name: '隐藏二', type: 'character', basedOn: 'h'}) +
    style('ph', {name: '隐藏段', run: '<w:vanish w:val="true"/>'})

  test.each([
    ['by itself', r('乙', '<w:vanish/>'), '甲丙'],
    ['switched off', r('乙', '<w:vanish w:val="0"/>'), '甲乙丙'],
    ['by its style', r('乙', '<w:rStyle w:val="h"/>'), '甲丙'],
    ['by the style of its style', r('乙', '<w:rStyle w:val="hh"/>'), '甲丙'],
    ['against its style', r('乙', '<w:rStyle w:val="h"/><w:vanish w:val="false"/>'), '甲乙丙'],
    [
      'hidden before a change',
      r('乙', '<w:rPrChange w:id="1" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      '甲乙丙',
    ],
  ])('%s', (_how, content, seen) => {
    expect(linesOf(p(r('甲') + content + r('丙')), styles)).toEqual([seen])
  })

  test('by the style of the paragraph; a hidden style in a hidden style is seen', () => {
    expect(linesOf(p(r('甲') + r('乙', '<w:rStyle w:val="h"/>'), '<w:pStyle w:val="ph"/>'), styles)).toEqual([
      '乙',
    ])
  })
})

describe('text boxes', () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`
  const drawing = (content: string) =>
    `<w:drawing><wp:inline><a:graphic>${content}</a:graphic></wp:inline></w:drawing>`
  const pict = (content: string) => `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`

  test('told twice for old programs, read once, behind the paragraph that it hangs on', () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(box(p('框内')))}</mc:Choice><mc:Fallback>${pict(box(p('框内')))}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(linesOf(p(r('段首') + twice + r('段尾')) + p('下段'))).toEqual(['段首段尾', '框内', '下段'])
  })

  test('of an old file, in a group, in another one, with a table in it', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`
    const inner = p(`<w:r>${pict(box(p('内框')))}</w:r>`)
    expect(linesOf(p(`<w:r>${pict(box(p('外框') + inner + table))}</w:r>`) + p('下段'))).toEqual([
      '外框',
      '内框',
      '格',
      '下段',
    ])
  })

  test('knows what it hangs on', () => {
    const {paragraphs} = openDocx(docx(p(`${r('主')}<w:r>${pict(box(p('框')))}</w:r>`)))
    const [host, inside] = paragraphs
    expect(inside!.host!.paragraph).toBe(host)
    expect(host!.runs).toContain(inside!.host!.run)
  })
})

describe('the package', () => {
  const body = (
    content: string,
    namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  ) => xml(`<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`)

  test('the main part is where the package says', () => {
    const parts = {
      '_rels/.rels': relationshipsXml([['a', 'officeDocument', '/custom/main%20part.xml']]),
      'custom/main part.xml': body(p('正文')),
      'custom/_rels/main part.xml.rels': relationshipsXml([['a', 'styles', '../word/styles2.xml']]),
      'word/styles2.xml': xml(
        `<w:styles ${declarations}>${style('n', {isDefault: true, run: '<w:vanish/>'})}</w:styles>`,
      ),
    }
    expect(readDocx(docx({body: p('不是'), parts})).text).toBe('')
  })

  test('strict files have other namespaces', () => {
    const strict = body(p('严格'), 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    expect(readDocx(docx({body: '', parts: {'word/document.xml': strict}})).text).toBe('严格\n')
  })

  test('prefixes are the writer’s own', () => {
    const own = xml(
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><p><ns0:r><ns0:t>甲</ns0:t></ns0:r><ns0:r><ns0:rPr><ns0:vanish ns0:val="1"/></ns0:rPr><t>乙</t></ns0:r></p></ns0:body></document>',
    )
    expect(readDocx(docx({body: '', parts: {'word/document.xml': own}})).text).toBe('甲\n')
  })

  test.each(['utf-16le', 'utf-16be'] as const)('parts may be %s', encoding => {
    const source = `\ufeff${body(p('宽')).replace('UTF-8', 'UTF-16')}`
    const bytes = new Uint8Array(source.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < source.length; at++)
      view.setUint16(at * 2, source.charCodeAt(at), encoding === 'utf-16le')
    const {report, package: file} = openDocx(docx({body: '', parts: {'word/document.xml': bytes}}))
    expect(report.text).toBe('宽\n')
    expect(file.main.encoding).toBe(encoding)
  })

  test('a document without styles and numbering has neither', () => {
    expect(linesOf(p('甲', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>'))).toEqual(['甲'])
  })
})
