import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import type {Layout, LineLayout} from '../../../src/tree/layout.ts'
import {
  abstractList,
  declarations,
  docx,
  list,
  listOf,
  numbered,
  p,
  r,
  relationshipsXml,
  style,
  xml,
} from '../../support/docx.ts'

interface Given {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly theme?: string
  /** By the ids of their relationships. */
  readonly footers?: Readonly<Record<string, string>>
}

function layoutOf({body, styles, numbering, settings, theme, footers = {}}: Given): Layout {
  const root = (name: string, content: string) => xml(`<w:${name} ${declarations}>${content}</w:${name}>`)
  const named = {styles, numbering, settings}
  const present = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const bytes = docx({
    body,
    parts: {
      'word/_rels/document.xml.rels': relationshipsXml([
        ...present.map(([name]) => [`rId-${name}`, name, `${name}.xml`] as const),
        ['rId-theme', 'theme', 'theme1.xml'],
        ...Object.keys(footers).map(id => [id, 'footer', `${id}.xml`] as const),
      ]),
      ...Object.fromEntries(present.map(([name, content]) => [`word/${name}.xml`, root(name, content)])),
      ...Object.fromEntries(
        Object.entries(footers).map(([id, content]) => [`word/${id}.xml`, root('ftr', content)]),
      ),
      ...(theme && {'word/theme1.xml': xml(`<a:theme ${declarations}>${theme}</a:theme>`)}),
    },
  })
  return readDocx(bytes).layout!
}

const fonts = (...given: string[]) => `<w:rFonts ${given.join(' ')}/>`
const han = (name: string) => fonts(`w:eastAsia="${name}"`)
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`
const lineOf = (given: Given, line = 1): LineLayout => layoutOf(given).lines[line - 1]!
/** “4:仿宋,16,b”. */
const spansOf = (given: Given, line = 1) =>
  lineOf(given, line).spans.map(
    span =>
      `${span.end - span.start}:${span.font},${span.size}${span.bold ? ',b' : ''}${span.color ? `,${span.color}` : ''}`,
  )

describe('the layout of text', () => {
  test('is not read until it is asked for, and not printed', () => {
    const report = readDocx(docx(p('审查文件。')))
    expect(Object.keys(report)).not.toContain('layout')
    expect(report.layout).toBe(report.layout)
  })

  test('merges runs that look alike, and tells where the look changes', () => {
    const body = p(r('审查', han('仿宋')) + r('文件', han('仿宋')) + r('四十件', han('黑体') + size(16)))
    expect(spansOf({body})).toEqual(['4:仿宋,10', '3:黑体,16'])
  })

  test('goes from the defaults over the styles of paragraph and run to the run itself', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${han('宋体')}${size(10.5)}</w:rPr></w:rPrDefault></w:docDefaults>` +
      style('base', {isDefault: true, run: size(16)}) +
      style('body', {basedOn: 'base', run: han('仿宋')}) +
      style('strong', {type: 'character', run: `${han('黑体')}<w:color w:val="FF0000"/>`})
    const pStyle = '<w:pStyle w:val="body"/>'
    const body =
      p(
        r('甲') + r('乙', '<w:rStyle w:val="strong"/>') + r('丙', `<w:rStyle w:val="strong"/>${size(22)}`),
        pStyle,
      ) + p('丁')
    expect(spansOf({body, styles})).toEqual(['1:仿宋,16', '1:黑体,16,FF0000', '1:黑体,22,FF0000'])
    expect(spansOf({body, styles}, 2)).toEqual(['1:宋体,16'])
  })

  test('bold of the paragraph and of the run cancel each other out, bold of the run itself does not', () => {
    const styles = style('head', {run: '<w:b/>'}) + style('strong', {type: 'character', run: '<w:b/>'})
    const strong = '<w:rStyle w:val="strong"/>'
    const body = p(
      r('甲') + r('乙', strong) + r('丙', `${strong}<w:b/>`) + r('丁', '<w:b w:val="0"/>'),
      '<w:pStyle w:val="head"/>',
    )
    expect(spansOf({body, styles})).toEqual([
      '1:undefined,10,b',
      '1:undefined,10',
      '1:undefined,10,b',
      '1:undefined,10',
    ])
  })

  test('fonts of the theme: its own East Asian font, or that for simplified characters', () => {
    const theme =
      '<a:majorFont><a:latin typeface="Arial"/><a:ea typeface="黑体"/></a:majorFont>' +
      '<a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:font script="Jpan" typeface="明朝"/><a:font script="Hans" typeface="等线"/></a:minorFont>'
    const body = p(
      r('甲', fonts('w:eastAsiaTheme="majorEastAsia"', 'w:eastAsia="仿宋"')) +
        r('乙', fonts('w:eastAsiaTheme="minorEastAsia"')),
    )
    expect(spansOf({body, theme})).toEqual(['1:黑体,10', '1:等线,10'])
  })

  test('what was changed before does not count', () => {
    const body = p(
      r('甲', `${han('仿宋')}<w:rPrChange><w:rPr>${han('宋体')}</w:rPr></w:rPrChange>`),
      '<w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>',
    )
    expect(lineOf({body})).toMatchObject({alignment: 'center', spans: [{font: '仿宋'}]})
  })

  test('a text box has no layout, and leaves that of its paragraph alone', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(r('框内', han('宋体')), '<w:jc w:val="right"/>')}</w:txbxContent></w:pict></w:r>`
    const {lines} = layoutOf({
      body: p(r('甲', han('仿宋')) + box + r('乙', han('仿宋')), '<w:jc w:val="center"/>'),
    })
    expect(lines[0]).toMatchObject({alignment: 'center', spans: [{start: 0, end: 2, font: '仿宋'}]})
    expect(lines[1]).toBeUndefined()
  })

  test('behind a line break, a line is not indented', () => {
    const body = p(
      `<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>`,
      '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
    )
    const {lines} = layoutOf({body})
    expect(lines.map(line => line?.firstLineIndent)).toEqual([2, 0, undefined])
  })

  test('an automatic number has no span', () => {
    const numbering = list(1, [{format: 'chineseCounting', text: '%1、'}])
    expect(spansOf({body: p(r('举措', han('黑体')), numbered(1)), numbering})).toEqual(['2:黑体,10'])
  })
})

describe('indents', () => {
  const indentOf = (indent: string, more: Partial<Given> = {}) => {
    const {firstLineIndent, leftIndent} = lineOf({body: p(r('审查文件。', size(16)), indent), ...more})
    return [firstLineIndent, leftIndent]
  }

  test.each([
    ['<w:ind w:firstLineChars="200" w:firstLine="420"/>', [2, 0]],
    ['<w:ind w:firstLine="640"/>', [2, 0]],
    ['<w:ind w:firstLineChars="0" w:firstLine="640"/>', [2, 0]],
    ['<w:ind w:left="640" w:hanging="640"/>', [-2, 2]],
    ['<w:ind w:leftChars="100" w:hangingChars="50"/>', [-0.5, 1]],
    ['<w:ind w:start="320"/>', [0, 1]],
    ['', [0, 0]],
  ])('%s', (indent, expected) => {
    expect(indentOf(indent)).toEqual(expected)
  })

  test('of a style: characters stay until characters take them back', () => {
    const styles = style('body', {isDefault: true, paragraph: '<w:ind w:firstLineChars="200"/>'})
    expect(indentOf('<w:ind w:firstLine="0"/>', {styles})).toEqual([2, 0])
    expect(indentOf('<w:ind w:firstLineChars="0" w:firstLine="0"/>', {styles})).toEqual([0, 0])
  })

  test('of a list: over those of the style, below those of the paragraph', () => {
    const level = '<w:pPr><w:ind w:left="960" w:hanging="320"/></w:pPr>'
    const numbering = abstractList(1, [{text: '%1.', more: level}]) + listOf(1, 1)
    const styles = style('body', {isDefault: true, paragraph: '<w:ind w:firstLine="640"/>'})
    expect(indentOf(numbered(1), {styles, numbering})).toEqual([-1, 3])
    expect(indentOf(`${numbered(1)}<w:ind w:left="0" w:firstLine="0"/>`, {styles, numbering})).toEqual([0, 0])
  })

  test('of a list that a style names: below those of that style', () => {
    const numbering =
      abstractList(1, [{text: '%1.', more: '<w:pPr><w:ind w:left="960"/></w:pPr>'}]) + listOf(1, 1)
    const styles =
      style('base', {isDefault: true, paragraph: '<w:ind w:left="320"/>'}) +
      style('item', {basedOn: 'base', paragraph: numbered(1)}) +
      style('own', {basedOn: 'base', paragraph: `${numbered(1)}<w:ind w:left="640"/>`})
    expect(indentOf('<w:pStyle w:val="item"/>', {styles, numbering})).toEqual([0, 3])
    expect(indentOf('<w:pStyle w:val="own"/>', {styles, numbering})).toEqual([0, 2])
  })
})

test.each([
  ['<w:spacing w:line="579" w:lineRule="exact"/>', {rule: 'exact', points: 28.95}],
  ['<w:spacing w:line="400" w:lineRule="atLeast"/>', {rule: 'least', points: 20}],
  ['<w:spacing w:line="360" w:lineRule="auto"/>', {rule: 'multiple', lines: 1.5, onGrid: true}],
  ['<w:snapToGrid w:val="0"/>', {rule: 'multiple', lines: 1, onGrid: false}],
])('line spacing: %s', (properties, expected) => {
  expect(lineOf({body: p('审查文件。', properties)}).spacing).toEqual(expected)
})

describe('pages', () => {
  const a4 = '<w:pgSz w:w="11906" w:h="16838"/>'
  const margins = '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:gutter="0"/>'
  const rounded = (millimetres: number) => Math.round(millimetres * 10) / 10

  test('paper, margins, grid', () => {
    const grid = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>'
    const [page] = layoutOf({body: `${p('甲')}<w:sectPr>${a4}${margins}${grid}</w:sectPr>`}).sections
    expect([page!.width, page!.height].map(rounded)).toEqual([210, 297])
    expect(Object.values(page!.margins).map(rounded)).toEqual([37, 26, 35, 28])
    expect(page!.grid.line).toBe(28.95)
    expect(page!.grid.character).toBeCloseTo(-0.207, 3)
  })

  test('a pitch without a type is no grid', () => {
    const body = `${p('甲')}<w:sectPr>${a4}<w:docGrid w:linePitch="312"/></w:sectPr>`
    expect(layoutOf({body}).sections[0]!.grid).toEqual({})
  })

  test('a gutter widens the left margin, or the top one', () => {
    const body = `${p('甲')}<w:sectPr>${a4}<w:pgMar w:top="1440" w:left="1440" w:gutter="144"/></w:sectPr>`
    expect(rounded(layoutOf({body}).sections[0]!.margins.left)).toBe(27.9)
    const settings = '<w:gutterAtTop/>'
    expect(rounded(layoutOf({body, settings}).sections[0]!.margins.top)).toBe(27.9)
  })

  test('each section begins where the one before it ended', () => {
    const across = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    const body = `${p('甲', across)}${p('乙')}<w:sectPr>${a4}</w:sectPr>`
    expect(layoutOf({body}).sections.map(({start, width}) => [start, rounded(width)])).toEqual([
      [0, 297],
      [2, 210],
    ])
  })

  test('a file that tells nothing of its pages has no sections', () => {
    expect(layoutOf({body: p('甲')}).sections).toEqual([])
  })
})

describe('page numbers', () => {
  const field = (code: string, properties = '') => {
    const run = (content: string) => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
    const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
    const result = `${mark('separate')}${run('<w:t>1</w:t>')}`
    return `${mark('begin')}${run(`<w:instrText>${code}</w:instrText>`)}${result}${mark('end')}`
  }
  const songti = fonts('w:ascii="宋体"', 'w:hAnsi="宋体"') + size(14)

  const numbersOf = (footers: Readonly<Record<string, string>>, sectPr: string, more: Partial<Given> = {}) =>
    layoutOf({body: `${p('甲')}<w:sectPr>${sectPr}</w:sectPr>`, footers, ...more}).sections[0]!.pageNumbers

  const reference = (id: string, type = 'default') => `<w:footerReference w:type="${type}" r:id="${id}"/>`

  test('a field of three parts between dashes', () => {
    const footer = p(
      r('— ', songti) + field('PAGE \\* MERGEFORMAT', songti) + r(' —', songti),
      '<w:jc w:val="center"/>',
    )
    expect(numbersOf({f1: footer}, reference('f1'))).toEqual([
      {pages: 'all', alignment: 'center', before: '— ', after: ' —', isArabic: true, font: '宋体', size: 14},
    ])
  })

  test('a simple field in a content control', () => {
    const simple = `<w:fldSimple w:instr=" PAGE ">${r('1', songti)}</w:fldSimple>`
    const footer = `<w:sdt><w:sdtContent>${p(simple, '<w:jc w:val="right"/>')}</w:sdtContent></w:sdt>`
    expect(numbersOf({f1: footer}, reference('f1'))).toMatchObject([
      {alignment: 'right', before: '', after: '', font: '宋体', size: 14},
    ])
  })

  test('odd and even pages, where the settings say so', () => {
    const footers = {odd: p(field('PAGE'), '<w:jc w:val="right"/>'), even: p(field('PAGE'))}
    const sectPr = reference('odd') + reference('even', 'even')
    const settings = '<w:evenAndOddHeaders/>'
    expect(numbersOf(footers, sectPr, {settings})).toMatchObject([
      {pages: 'odd', alignment: 'right'},
      {pages: 'even', alignment: 'left'},
    ])
    expect(numbersOf(footers, sectPr)).toMatchObject([{pages: 'all', alignment: 'right'}])
  })

  test('a frame at the outer margin stands right on odd pages, left on even ones', () => {
    const footer = p(field('PAGE'), '<w:framePr w:hAnchor="margin" w:xAlign="outside"/>')
    expect(numbersOf({f1: footer}, reference('f1'))).toMatchObject([
      {pages: 'odd', alignment: 'right'},
      {pages: 'even', alignment: 'left'},
    ])
  })

  test('a text box stands where it is anchored', () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="margin">' +
      `<wp:align>center</wp:align></wp:positionH><w:txbxContent>${p(r('— ') + field('PAGE') + r(' —'))}</w:txbxContent>` +
      `</wp:anchor></w:drawing></mc:Choice><mc:Fallback>${p(field('PAGE'))}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(numbersOf({f1: p(box)}, reference('f1'))).toMatchObject([
      {alignment: 'center', before: '— ', after: ' —'},
    ])
  })

  test('tabs move it to the middle and to the right', () => {
    const tab = '<w:r><w:tab/></w:r>'
    expect(numbersOf({f1: p(tab + field('PAGE'))}, reference('f1'))).toMatchObject([
      {alignment: 'center', before: ''},
    ])
    expect(numbersOf({f1: p(tab + tab + field('PAGE'))}, reference('f1'))).toMatchObject([
      {alignment: 'right'},
    ])
  })

  test('formats of the section and of the field', () => {
    const footers = {f1: p(field('PAGE'))}
    const dash = `${reference('f1')}<w:pgNumType w:fmt="numberInDash"/>`
    expect(numbersOf(footers, dash)).toMatchObject([{before: '- ', after: ' -', isArabic: true}])
    const chinese = `${reference('f1')}<w:pgNumType w:fmt="chineseCounting"/>`
    expect(numbersOf(footers, chinese)).toMatchObject([{isArabic: false}])
    const arabic = {f1: p(field('PAGE \\* Arabic \\* MERGEFORMAT'))}
    expect(numbersOf(arabic, chinese)).toMatchObject([{isArabic: true}])
  })

  test('a section without a footer has that of the one before it', () => {
    const first = p('甲', `<w:sectPr>${reference('f1')}</w:sectPr>`)
    const body = `${first}${p('乙')}<w:sectPr/>`
    const {sections} = layoutOf({body, footers: {f1: p(field('PAGE'))}})
    expect(sections.map(({pageNumbers}) => pageNumbers.length)).toEqual([1, 1])
  })

  test('the number of all pages is none', () => {
    expect(numbersOf({f1: p(field('NUMPAGES'))}, reference('f1'))).toEqual([])
  })
})

test('a damaged footer: nothing is known of the look, and the text is read', () => {
  const bytes = docx({
    body: `${p('甲')}<w:sectPr><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
    parts: {
      'word/_rels/document.xml.rels': relationshipsXml([['f1', 'footer', 'f1.xml']]),
      'word/f1.xml': '<w:ftr><w:p>',
    },
  })
  const report = readDocx(bytes)
  expect(report.text).toBe('甲\n')
  expect(report.layout).toBeUndefined()
})
