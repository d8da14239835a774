import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {withoutOwnComments} from '../../src/annotate/remove.ts'
import type {Remark} from '../../src/annotate/types.ts'
import {openDocx, readDocx} from '../../src/read/docx/docx.ts'
import {Unreadable} from '../../src/read/unreadable.ts'
import {
  type DocxParts,
  declarations,
  docx,
  list,
  numbered,
  p,
  r,
  relationshipsXml,
  xml,
} from '../support/docx.ts'
import {runs} from '../support/property.ts'
import {trapDocx} from '../support/trap-docx.ts'

const body = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!)
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  )

const remark = (start: number, end: number, text = '说明'): Remark => ({start, end, lines: [{text}]})

/** Writes remarks at the places of words in the text; “|” is the place where something is missing. */
function annotated(
  content: string | DocxParts,
  ...words: (string | readonly [number, number])[]
): Uint8Array {
  return annotate(docx(content), {}, ({text}) =>
    words.map(word => {
      if (typeof word !== 'string') return remark(...word)
      const at = text.indexOf(word)
      expect(at).toBeGreaterThanOrEqual(0)
      return remark(at, at + word.length, word)
    }),
  ).bytes
}

/** The body with our marks in short: [ begins and ] ends a comment, . refers to it. */
function marked(bytes: Uint8Array): string {
  return body(bytes)
    .replace(/^.*<w:body>|<\/w:body>.*$/gs, '')
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1')
    .replace(/<w:commentRangeEnd w:id="\d+"\/><w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/g, '$1]')
    .replaceAll(' xml:space="preserve"', '')
    .replace(/<(\/?)w:/g, '<$1')
}

describe('where a comment stands', () => {
  test('at exactly the words: a run is cut, with its properties on both sides', () => {
    const run = r('审查合同四十件', '<w:b/>')
    expect(marked(annotated(p(run), '合同'))).toBe(
      '<p><r><rPr><b/></rPr><t>审查</t></r>[0<r><rPr><b/></rPr><t>合同</t></r>0]<r><rPr><b/></rPr><t>四十件</t></r></p>',
    )
  })

  test('a whole run is not cut', () => {
    expect(marked(annotated(p(r('审查') + r('合同') + r('件')), '合同'))).toBe(
      '<p><r><t>审查</t></r>[0<r><t>合同</t></r>0]<r><t>件</t></r></p>',
    )
  })

  test('over runs, breaks and paragraphs', () => {
    const given = p('<w:r><w:t>甲乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r>') + p('戊己')
    expect(marked(annotated(given, '乙\t丙', '丁\n戊'))).toBe(
      '<p><r><t>甲</t></r>[0<r><t>乙</t><tab/><t>丙</t></r>0]<r><br/></r>[1<r><t>丁</t></r></p><p><r><t>戊</t></r>1]<r><t>己</t></r></p>',
    )
  })

  test('several at one place: what ends stands before what begins', () => {
    expect(marked(annotated(p('甲乙丙'), '甲', '乙', '甲乙', [1, 1]))).toBe(
      '<p>[0[2<r><t>甲</t></r>0][33][1<r><t>乙</t></r>1]2]<r><t>丙</t></r></p>',
    )
  })

  test('references are one character, pairs are not cut, CDATA is cut as such', () => {
    const given = p('<w:r><w:t>A&amp;B😀C</w:t></w:r>') + p('<w:r><w:t><![CDATA[a<b>c]]></w:t></w:r>')
    expect(marked(annotated(given, '&', 'B😀', '<b>'))).toBe(
      '<p><r><t>A</t></r>[0<r><t>&amp;</t></r>0][1<r><t>B😀</t></r>1]<r><t>C</t></r></p><p><r><t><![CDATA[a]]></t></r>[2<r><t><![CDATA[<b>]]></t></r>2]<r><t><![CDATA[c]]></t></r></p>',
    )
    expect(marked(annotated(given, [3, 4]))).toContain('B</t></r>[0<r><t>😀</t></r>0]')
  })

  test('space that did not count does not begin to', () => {
    const given = p('<w:r><w:t>\n  甲 乙  </w:t></w:r>')
    const bytes = annotated(given, '甲 ')
    expect(readDocx(bytes).text).toBe('甲 乙\n')
    expect(body(bytes)).toContain('<w:t xml:space="preserve">甲 </w:t>')
  })

  test('inside hyperlinks, content controls, insertions and cells', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p('格子')}</w:tc></w:tr></w:tbl>`
    const given =
      p(
        `<w:hyperlink w:anchor="x">${r('链接')}</w:hyperlink><w:ins w:id="1" w:author="a">${r('插入')}</w:ins><w:sdt><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`,
      ) + cell
    const bytes = annotated(given, '接', '入', '件', '子', '接插')
    expect(readDocx(bytes).text).toBe('链接插入控件\n格子\n')
    expect(marked(bytes)).toContain('[1<r><t>入</t></r>1]</ins>')
    expect(marked(bytes)).toContain('[3<r><t>子</t></r>3]</p></tc>')
  })

  test('a tracked change of the look is told on both sides of a cut, each with an id of its own', () => {
    const change = (id: number) => `<w:rPrChange w:id="${id}" w:author="李四"><w:rPr/></w:rPrChange>`
    const given = p(`<w:bookmarkStart w:id="1" w:name="b"/>${r('甲乙丙', `<w:b/>${change(2)}`)}`)
    const ids = Array.from(body(annotated(given, '乙')).matchAll(/rPrChange w:id="(\d+)"/g), ([, id]) =>
      Number(id),
    )
    expect(ids).toEqual([2, 3, 4])
  })

  test('never out of a cell', () => {
    const row = ['甲', '乙'].map(text => `<w:tc>${p(text)}</w:tc>`).join('')
    expect(marked(annotated(`<w:tbl><w:tr>${row}</w:tr></w:tbl>${p('丙')}`, [0, 5]))).toContain(
      '<tc><p>[0<r><t>甲</t></r>0]</p></tc>',
    )
  })

  test('of an automatic number: before the text; of one without text: in its paragraph', () => {
    const numbering = list(1, [{format: 'chineseCountingThousand', text: '%1、'}])
    const given = {body: p('主要举措', numbered(1)) + p('', numbered(1)), numbering}
    const bytes = annotated(given, '一、', '二、', '、主要')
    expect(marked(bytes)).toMatch(/<\/pPr>\[00\]\[2<r><t>主要<\/t><\/r>2\]<r><t>举措<\/t><\/r><\/p>/)
    expect(marked(bytes)).toMatch(/<\/pPr>\[11\]<\/p>$/)
  })

  test('what is missing: at the end of what stands before it', () => {
    const given = p(`${r('标题')}<w:r><w:drawing/></w:r>`) + p('正文。')
    expect(marked(annotated(given, [2, 2], [3, 3], [0, 0], [6, 6]))).toBe(
      '<p>[22]<r><t>标题</t></r>[00][11]<r><drawing/></r></p><p><r><t>正文。</t></r>[33]</p>',
    )
  })

  test('of a text box: around what holds it; of a note: around what refers to it', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('框内')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框内')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const bytes = annotated(
      {
        body: p(`${r('正文')}${box}${r('引用')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('。')}`),
        footnotes: `<w:footnote w:id="1">${p('脚注')}</w:footnote>`,
      },
      '框',
      '注',
      '。\n框',
    )
    expect(marked(bytes)).toMatch(
      /正文<\/t><\/r>\[0<r><mc:AlternateContent>.*<\/mc:AlternateContent><\/r>0\]<r><t>引用/,
    )
    expect(marked(bytes)).toMatch(/\[1<r><footnoteReference w:id="1"\/><\/r>1\]/)
    expect(partsOf(bytes)['word/footnotes.xml']).not.toContain('comment')
  })

  test('a formula and characters with their sound are not cut', () => {
    const given = p(`${r('设')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>${r('。')}`)
    expect(marked(annotated(given, '+'))).toContain('</r>[0<m:oMath>')
  })

  test('any remarks at any places change no character, and a second run changes no byte', () => {
    const {text} = readDocx(trapDocx())
    const place = fc
      .tuple(fc.nat(text.length), fc.nat(30))
      .map(([start, length]) => remark(start, Math.min(text.length, start + length)))
    fc.assert(
      fc.property(fc.array(place, {maxLength: 12}), remarks => {
        const once = annotate(trapDocx(), {}, () => remarks).bytes
        expect(readDocx(once).text).toBe(text)
        expect(annotate(once, {}, () => remarks).bytes).toEqual(once)
        expect(readDocx(withoutOwnComments(once)).text).toBe(text)
      }),
      runs(60),
    )
  })
})

describe('what else is in the file', () => {
  test('only the parts that must change do, and others’ comments stay', () => {
    const before = partsOf(trapDocx())
    const after = partsOf(annotate(trapDocx(), {}, () => [remark(0, 4)]).bytes)
    const changed = Object.keys(after).filter(name => after[name] !== before[name])
    expect(changed).toEqual(['word/document.xml', 'word/comments.xml'])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const theirs = /<w:comment w:id="0" w:author="张三".*?<\/w:comment>/.exec(
      strFromU8(unzipSync(trapDocx())['word/comments.xml']!),
    )![0]
    const comments = strFromU8(
      unzipSync(annotate(trapDocx(), {}, () => [remark(0, 4)]).bytes)['word/comments.xml']!,
    )
    expect(comments).toContain(`${theirs}<w:comment w:id="1" w:author="核稿" w:initials="核">`)
  })

  test('without a comments part one is made, declared and related', () => {
    const parts = partsOf(annotated(p('甲'), '甲'))
    expect(Object.keys(parts).at(-1)).toBe('word/comments.xml')
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"')
    expect(parts['word/_rels/document.xml.rels']).toMatch(
      /Id="rId1" Type="[^"]*\/comments" Target="comments.xml"/,
    )
  })

  test('a main part elsewhere, without relationships of its own, in the words of strict files', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const main = xml(`<document xmlns="${strict}"><body><p><r><t>甲乙</t></r></p></body></document>`)
    const bytes = docx({
      body: '',
      parts: {
        '_rels/.rels': relationshipsXml([['a', 'officeDocument', 'doc/main.xml']]),
        'doc/main.xml': main,
      },
    })
    const parts = Object.fromEntries(
      Object.entries(unzipSync(annotate(bytes, {}, () => [remark(1, 2)]).bytes)).map(([name, content]) => [
        name,
        strFromU8(content),
      ]),
    )
    expect(parts['doc/_rels/main.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    )
    expect(parts['doc/comments.xml']).toContain(`xmlns:w="${strict}"`)
    expect(parts['doc/main.xml']).toContain(
      `<t>甲</t></r><w:commentRangeStart xmlns:w="${strict}" w:id="0"/>`.replace(
        '<t>',
        '<t xml:space="preserve">',
      ),
    )
    expect(readDocx(annotate(bytes, {}, () => [remark(1, 2)]).bytes).text).toBe('甲乙\n')
  })

  test('parts in UTF-16 stay so', () => {
    const source = `\ufeff${xml(`<w:document ${declarations}><w:body>${p('甲乙')}</w:body></w:document>`).replace('UTF-8', 'UTF-16')}`
    const wide = new Uint8Array(source.length * 2)
    const view = new DataView(wide.buffer)
    for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), true)
    const {report, package: file} = openDocx(
      annotate(docx({body: '', parts: {'word/document.xml': wide}}), {}, () => [remark(1, 2)]).bytes,
    )
    expect([report.text, file.main.encoding]).toEqual(['甲乙\n', 'utf-16le'])
  })

  test('what XML cannot hold is not written', () => {
    const {bytes} = annotate(docx(p('甲')), {}, () => [remark(0, 1, 'a<b>&"\u0001\ud800')])
    expect(strFromU8(unzipSync(bytes)['word/comments.xml']!)).toContain('a&lt;b&gt;&amp;&quot;\ufffd\ufffd')
    expect(readDocx(bytes).text).toBe('甲\n')
  })

  test('a signature is told of', () => {
    const signed = docx({body: p('甲'), parts: {'_xmlsignatures/sig1.xml': '<x/>'}})
    expect(annotate(signed, {}, () => [remark(0, 1)]).breaksSignature).toBe(true)
    expect(annotate(docx(p('甲')), {}, () => [remark(0, 1)]).breaksSignature).toBe(false)
  })

  test('nothing to say, nothing changed; a file that cannot be read is refused', () => {
    expect(annotate(trapDocx(), {}, () => []).bytes).toEqual(trapDocx())
    expect(() => annotate(new Uint8Array(9), {}, () => [])).toThrow(Unreadable)
  })
})
