import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readOdt} from '../../../src/read/odt/odt.ts'
import type {ReadOptions} from '../../../src/read/report.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {zip} from '../../support/docx.ts'
import {breachesOf} from '../../support/laws.ts'
import {fodt, h, item, list, odt, p} from '../../support/odt.ts'
import {runs} from '../../support/property.ts'

const automatic = `<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="V2" style:family="text" style:parent-style-name="V"/>
<style:style style:name="PV" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="A" style:family="text" style:parent-style-name="B"/><style:style style:name="B" style:family="text" style:parent-style-name="A"/>`

const text = (body: string, options?: ReadOptions) => readOdt(odt({body, automatic}), options).text
const box = (words: string) => `<draw:frame><draw:text-box>${p(words)}</draw:text-box></draw:frame>`

describe('what is text', () => {
  test.each<[string, string, string]>([
    ['white space', p('\n  甲<text:s text:c="3"/>乙 <text:span> 丙</text:span>\n丁'), '甲   乙 丙 丁\n'],
    [
      'tabs and line breaks',
      p('甲<text:tab/>乙<text:line-break/>丙<text:soft-page-break/>丁'),
      '甲\t乙\n丙丁\n',
    ],
    ['more spaces than anybody means', p('甲<text:s text:c="999999999"/>乙'), '甲 乙\n'],
    [
      'links, marks and references',
      p('<text:bookmark-start text:name="x"/><text:a>甲</text:a><text:reference-ref>乙</text:reference-ref>'),
      '甲乙\n',
    ],
    ['entities', p('甲&amp;&#x300A;乙<![CDATA[<丙>]]>'), '甲&《乙<丙>\n'],
    [
      'hidden words',
      p('甲<text:span text:style-name="V2">乙</text:span>丙') + p('丁', 'text:style-name="PV"'),
      '甲丙\n',
    ],
    ['a style that is its own ancestor', p('<text:span text:style-name="A">甲</text:span>'), '甲\n'],
    [
      'hidden sections and paragraphs',
      `<text:section text:display="none">${p('甲')}</text:section>${p('乙<text:hidden-paragraph text:is-hidden="true"/>')}${p('丙')}`,
      '丙\n',
    ],
    ['sections', `<text:section text:name="s">${p('甲')}</text:section>`, '甲\n'],
    [
      'comments',
      p('甲<office:annotation><text:p>乙</text:p></office:annotation>丙<office:annotation-end/>'),
      '甲丙\n',
    ],
    [
      'page numbers',
      p(
        '甲<text:page-number>3</text:page-number><text:page-count>9</text:page-count><text:date>2025年1月2日</text:date>',
      ),
      '甲2025年1月2日\n',
    ],
    [
      'ruby',
      p('<text:ruby><text:ruby-base>甲</text:ruby-base><text:ruby-text>jiǎ</text:ruby-text></text:ruby>'),
      '甲\n',
    ],
    [
      'tables of contents',
      `<text:table-of-content><text:table-of-content-source/><text:index-body>${p('一、甲 1')}</text:index-body></text:table-of-content>${p('乙')}`,
      '乙\n',
    ],
    ['text boxes, behind their paragraph', p(`甲${box('乙')}丙`) + p('丁'), '甲丙\n乙\n丁\n'],
    ['text boxes of the page', box('甲') + p('乙'), '甲\n乙\n'],
    ['shapes', p(`甲<draw:custom-shape>${p('乙')}<draw:enhanced-geometry/></draw:custom-shape>`), '甲\n乙\n'],
    [
      'pictures and formulas',
      p(
        '甲<draw:frame><draw:object><math>x</math></draw:object><draw:image><text:p/></draw:image></draw:frame>',
      ),
      '甲\n',
    ],
    [
      'forms and declarations',
      `<office:forms><form>甲</form></office:forms><text:sequence-decls/>${p('乙')}`,
      '乙\n',
    ],
  ])('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected)
  })

  test('headers are none, and styles of theirs are not those of the text', () => {
    expect(text(p('甲', 'text:style-name="P1"'))).toBe('甲\n')
  })

  test('notes stand behind the text', () => {
    const note = (kind: string, words: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const report = readOdt(
      odt(p(`甲${note('footnote', '注一')}乙${note('endnote', '尾')}`) + p(note('footnote', '注二'))),
    )
    expect(report.text).toBe('甲乙\n注一\n尾\n注二\n')
    expect(report.places?.slice(1, 4)).toEqual([{footnote: 1}, {endnote: 1}, {footnote: 2}])
  })

  test('a flat file is read the same', () => {
    const body = h(1, '甲') + p('乙')
    expect(readOdt(fodt({body})).text).toBe(readOdt(odt(body)).text)
  })
})

describe('headings and tables', () => {
  const words = '全年学法十二次，办理案件十八件，没有发生被撤销的案件，群众十分满意。'

  test('headings are what the file calls so, unless they are text', () => {
    const {children} = readOdt(
      odt(p('甲局关于法治建设的报告') + h(1, '学法情况') + p(words) + h(1, words + words)),
    )
    expect(children.map(({type}) => type)).toEqual(['title', 'section'])
    expect(children[1]).toMatchObject({
      title: '学法情况',
      children: [{}, {type: 'paragraph'}, {type: 'paragraph'}],
    })
  })

  test('cells that others cover are left out, tables in cells are words of the cell', () => {
    const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    const table = `<table:table><table:table-column/><table:table-header-rows>${row(cell(p('甲'), 'table:number-columns-spanned="2"'), covered, cell(p('乙')))}</table:table-header-rows>${row(
      cell(p('丙') + p('丁')),
      cell('', 'table:number-columns-repeated="999999999"'),
    )}${row(cell(`<table:table>${row(cell(p('戊')), cell(p('己')))}</table:table>${list('', item(p('庚')))}`))}</table:table>`
    const report = readOdt(odt(table))
    expect(report.text).toBe('甲\n乙\n丙\n丁\n戊\n己\n庚\n')
    expect(report.places).toContainEqual({table: 1, row: 1, column: 2})
    expect(report.places?.slice(2, 7)).toEqual([
      {table: 1, row: 2, column: 1},
      {table: 1, row: 2, column: 1},
      {table: 1, row: 3, column: 1},
      {table: 1, row: 3, column: 1},
      {table: 1, row: 3, column: 1},
    ])
    expect(breachesOf(report)).toEqual([])
  })
})

describe('tracked changes', () => {
  const change = (id: string, kind: string, content = '') =>
    `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info><dc>2025</dc></office:change-info>${content}</text:${kind}></text:changed-region>`
  const body = `<text:tracked-changes>${change('a', 'insertion')}${change('b', 'deletion', p('删'))}${change('c', 'insertion')}${change('d', 'format-change')}</text:tracked-changes>
${p('甲<text:change-start text:change-id="a"/>新<text:change-end text:change-id="a"/><text:change text:change-id="b"/>乙')}
${p('丙<text:change-start text:change-id="c"/>丁')}${p('戊<text:change-end text:change-id="c"/>己<text:change-start text:change-id="d"/>庚<text:change-end text:change-id="d"/>')}`

  test('are taken as accepted', () => {
    expect(text(body)).toBe('甲新乙\n丙丁\n戊己庚\n')
  })

  test('or as never made', () => {
    expect(text(body, {revisions: 'original'})).toBe('甲删乙\n丙己庚\n')
  })

  test('a deleted heading does not count', () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style>`
    const changes = `<text:tracked-changes>${change('a', 'deletion', h(1, '删'))}</text:tracked-changes>`
    const document = odt({body: `${changes}${h(1, '甲')}${p('<text:change text:change-id="a"/>乙')}`, styles})
    expect(readOdt(document).text).toBe('一、甲\n乙\n')
  })

  test('what a flat file has deleted in its place is left out, with the end of its paragraph', () => {
    const body = `<text:tracked-changes>${change('a', 'deletion')}</text:tracked-changes>${p('甲<text:change-start text:change-id="a"/>删')}${p('去<text:change-end text:change-id="a"/>乙')}`
    expect(readOdt(fodt({body})).text).toBe('甲乙\n')
    expect(readOdt(fodt({body}), {revisions: 'original'}).text).toBe('甲删\n去乙\n')
  })
})

describe('damaged files', () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readOdt(bytes)
    } catch (error) {
      if (error instanceof Unreadable) return error.words.en
      throw error
    }
    return 'read'
  }
  const whole = odt(p('甲'))
  const entry =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'

  test.each([
    ['with a password', odt({body: p('甲'), manifest: entry}), /password/],
    ['cut off', whole.subarray(0, whole.length - 40), /cut off/],
    ['without a text', zip({mimetype: 'x', 'META-INF/manifest.xml': '<x/>'}), /damaged/],
    ['not closed', zip({'content.xml': '<office:document-content>'}), /damaged/],
    ['no XML', zip({'content.xml': 'x'}), /damaged/],
    ['a DTD', zip({'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), /DTD/],
    [
      'elements in elements',
      odt('<text:section>'.repeat(5000) + '</text:section>'.repeat(5000)),
      /nests more deeply/,
    ],
  ])('%s', (_, bytes, words) => {
    expect(refusal(bytes)).toMatch(words)
  })

  test('a bomb is not unpacked', () => {
    const bomb = zip({'content.xml': new Uint8Array(110 * 2 ** 20)})
    const before = process.memoryUsage().arrayBuffers
    expect(refusal(bomb)).toMatch(/more than 100 MB/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 2 ** 20)
  })

  const block: fc.Arbitrary<string> = fc.letrec<{block: string}>(tie => ({
    block: fc.oneof(
      {depthSize: 'small'},
      fc.constantFrom(
        p('一、学法'),
        h(2, '执法'),
        p('<text:s/><text:line-break/>甲'),
        p(box('乙')),
        p('&#xd800;&#7;'),
      ),
      fc.array(tie('block'), {maxLength: 3}).map(inner => list('text:style-name="L"', item(...inner))),
      fc.array(tie('block'), {maxLength: 3}).map(inner => `<text:section>${inner.join('')}</text:section>`),
      fc
        .array(tie('block'), {maxLength: 3})
        .map(
          inner =>
            `<table:table><table:table-row><table:table-cell>${inner.join('')}</table:table-cell></table:table-row></table:table>`,
        ),
    ),
  })).block

  test('whatever a file is made of, it is read, and each node has its place', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 6}), blocks => {
        expect(breachesOf(readOdt(fodt({body: blocks.join('')})))).toEqual([])
      }),
      runs(200),
    )
  })
})
