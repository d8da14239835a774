import {describe, expect, test} from 'vitest'
import {openDocx, readDocx} from '../../../src/read/docx/docx.ts'
import {gapBehind} from '../../../src/read/office/counters.ts'
import {formatNumber} from '../../../src/read/office/number-format.ts'
import {abstractList, docx, type LevelXml, list, listOf, numbered, p, r, style} from '../../support/docx.ts'

/** The numbers of paragraphs that belong to these lists and levels, one after the other. */
function numbersOf(numbering: string, items: readonly (readonly [id: number, level: number])[]): string[] {
  const body = items.map(([id, level]) => p('文', numbered(id, level))).join('')
  return openDocx(docx({body, numbering})).paragraphs.map(({number}) => number.trim())
}

/** The same of one list. */
const levelsOf = (levels: readonly LevelXml[], items: readonly number[]) =>
  numbersOf(
    list(1, levels),
    items.map(level => [1, level] as const),
  )

const han = 'chineseCountingThousand'
const official: LevelXml[] = [
  {format: han, text: '%1、'},
  {format: han, text: '（%2）'},
  {text: '%3.'},
  {text: '（%4）'},
  {format: 'decimalEnclosedCircleChinese', text: '%5'},
]

describe('formats', () => {
  test.each([
    ['decimal', [1, 12], ['1', '12']],
    ['decimalZero', [1, 12], ['01', '12']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircle', [1, 20, 21, 50, 51], ['①', '⑳', '㉑', '㊿', '51']],
    ['decimalEnclosedCircleChinese', [3], ['③']],
    ['decimalEnclosedParen', [3, 21], ['⑶', '21']],
    ['decimalEnclosedFullstop', [3], ['⒊']],
    [
      han,
      [0, 1, 10, 11, 20, 21, 99, 100, 101, 110, 111, 1000, 1001, 1010, 9999, 10000],
      [
        '零',
        '一',
        '十',
        '十一',
        '二十',
        '二十一',
        '九十九',
        '一百',
        '一百零一',
        '一百一十',
        '一百一十一',
        '一千',
        '一千零一',
        '一千零一十',
        '九千九百九十九',
        '10000',
      ],
    ],
    ['taiwaneseCountingThousand', [12, 105], ['十二', '一百零五']],
    ['chineseCounting', [12, 105], ['十二', '一○五']],
    ['taiwaneseCounting', [99], ['九十九']],
    ['japaneseCounting', [12, 105, 111, 1000], ['十二', '百五', '百十一', '千']],
    ['ideographDigital', [10, 25], ['一〇', '二五']],
    ['chineseLegalSimplified', [1, 10, 12, 105], ['壹', '壹拾', '壹拾贰', '壹佰零伍']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographZodiacTraditional', [1, 60, 61], ['甲子', '癸亥', '61']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    ['upperLetter', [2], ['B']],
    ['lowerRoman', [4, 1999], ['iv', 'mcmxcix']],
    ['upperRoman', [9], ['IX']],
    ['none', [1], ['']],
    ['hindiVowels', [7], ['7']],
    ['constructor', [7], ['7']],
  ])('%s', (format, numbers, written) => {
    expect(numbers.map(number => formatNumber(number, format))).toEqual(written)
  })

  test('no number takes long to write', () => {
    for (const format of ['lowerLetter', 'lowerRoman', han, 'ideographZodiacTraditional'])
      expect(formatNumber(999_999_999, format).length).toBeLessThan(40)
  })
})

describe('counting', () => {
  test('the levels of a 公文', () => {
    expect(levelsOf(official, [0, 1, 1, 2, 2, 3, 4, 4, 0, 1, 2])).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（1）',
      '①',
      '②',
      '二、',
      '（一）',
      '1.',
    ])
  })

  test('numbers of several levels in one', () => {
    const levels = [{text: '%1'}, {text: '%1.%2'}, {text: '%1.%2.%3'}]
    expect(levelsOf(levels, [0, 1, 1, 2, 0, 1])).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1'])
  })

  test('a level that nobody used counts as one', () => {
    expect(levelsOf([{text: '%1'}, {text: '%1.%2'}], [1, 1, 0, 1])).toEqual(['1.1', '1.2', '2', '2.1'])
  })

  test('legal: all numbers Arabic', () => {
    const levels = [
      {format: han, text: '第%1章'},
      {format: 'upperRoman', text: '%1.%2', more: '<w:isLgl/>'},
    ]
    expect(levelsOf(levels, [0, 1])).toEqual(['第一章', '1.1'])
  })

  test('begins at a number, behind a level, or never anew', () => {
    expect(
      levelsOf(
        [
          {text: '%1.', start: 0},
          {text: '%2)', start: 3},
        ],
        [0, 1, 1, 0, 1],
      ),
    ).toEqual(['0.', '3)', '4)', '1.', '3)'])
    const articles = [
      {format: han, text: '第%1章'},
      {format: han, text: '第%2条', more: '<w:lvlRestart w:val="0"/>'},
    ]
    expect(levelsOf(articles, [0, 1, 1, 0, 1])).toEqual(['第一章', '第一条', '第二条', '第二章', '第三条'])
    const behindFirst = [{text: '%1.'}, {text: '%2)'}, {text: '%3>', more: '<w:lvlRestart w:val="1"/>'}]
    expect(levelsOf(behindFirst, [0, 1, 2, 1, 2, 0, 2])).toEqual(['1.', '1)', '1>', '2)', '2>', '2.', '1>'])
  })

  test('lists of one definition go on, until one begins anew', () => {
    const numbering =
      abstractList(1, [{text: '%1.'}, {text: '%2)'}]) +
      listOf(1, 1) +
      listOf(2, 1) +
      listOf(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    expect(
      numbersOf(numbering, [
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 0],
        [1, 0],
      ]),
    ).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  test('a list may define a level otherwise', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="[%1]"/></w:lvl>'
    const numbering =
      abstractList(1, [{text: '%1.'}]) + listOf(1, 1, `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`)
    expect(numbersOf(numbering, [[1, 0]])).toEqual(['[D]'])
  })

  test('a list style is found by way of its name, and a circle of them is no list', () => {
    const link = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="LS"/></w:abstractNum>'
    const numbering =
      abstractList(1, [{text: '%1）'}], '<w:styleLink w:val="LS"/>') + link + listOf(1, 1) + listOf(2, 2)
    const styles = (id: number) =>
      style('LS', {type: 'numbering', paragraph: `<w:numPr><w:numId w:val="${id}"/></w:numPr>`})
    const read = (id: number) =>
      readDocx(docx({body: p('文', numbered(2)), numbering, styles: styles(id)})).text
    expect(read(1)).toBe('1）文\n')
    expect(read(2)).toBe('文\n')
  })

  test('formats of the author’s own, and alternatives for old programs', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>${listOf(1, 1)}`
    expect(numbersOf(numbering, [[1, 0]])).toEqual(['1.'])
  })

  test('no list, no level, no definition: no number', () => {
    const numbering = list(1, [{text: '%1.'}]) + listOf(2, 99)
    expect(
      numbersOf(numbering, [
        [0, 0],
        [7, 0],
        [2, 0],
        [1, 8],
        [1, 77],
        [1, 0],
      ]),
    ).toEqual(['', '', '', '', '', '1.'])
  })

  test('bullets are not told, their level is', () => {
    const {report, paragraphs} = openDocx(
      docx({body: p('文', numbered(1)), numbering: list(1, [{format: 'bullet', text: '\uf0b7'}])}),
    )
    expect(report.text).toBe('文\n')
    expect(paragraphs[0]!.numberLevel).toBe(0)
  })

  test('a number without text counts and is seen, one that is hidden does neither', () => {
    const item = (content: string, mark = '') => p(content, numbered(1) + mark)
    const body = item('甲') + item('') + item('', '<w:rPr><w:vanish/></w:rPr>') + item('乙')
    expect(readDocx(docx({body, numbering: list(1, [{text: '%1.'}])})).text).toBe('1.甲\n2.\n3.乙\n')
  })

  test('notes and text boxes count for themselves', () => {
    const item = p('文', numbered(1))
    const box = `<w:r><w:pict><w:txbxContent>${item}</w:txbxContent></w:pict></w:r>`
    const {report} = openDocx(
      docx({
        body: item + p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>${box}`) + p(box) + item,
        numbering: list(1, [{text: '%1.'}]),
        footnotes: `<w:footnote w:id="1">${item}</w:footnote>`,
      }),
    )
    expect(report.text).toBe('1.文\n甲\n1.文\n2.文\n2.文\n1.文\n')
  })
})

describe('numbers by style', () => {
  const numbering =
    abstractList(1, [
      {format: han, text: '%1、', more: '<w:pStyle w:val="1"/>'},
      {format: han, text: '（%2）', more: '<w:pStyle w:val="2"/>'},
      {text: '%3.'},
    ]) + listOf(1, 1)
  const inList = (level = '') => `<w:numPr>${level}<w:numId w:val="1"/></w:numPr>`
  const styles =
    style('n', {name: 'Normal', isDefault: true}) +
    style('1', {basedOn: 'n', paragraph: inList()}) +
    style('2', {basedOn: 'n', paragraph: inList()}) +
    style('3', {basedOn: 'n', paragraph: inList('<w:ilvl w:val="2"/>')}) +
    style('2a', {basedOn: '2'}) +
    style('off', {basedOn: '2', paragraph: '<w:numPr><w:numId w:val="0"/></w:numPr>'})
  const lines = (...items: [style: string, properties?: string][]) =>
    readDocx(
      docx({
        body: items.map(([id, more = '']) => p('文', `<w:pStyle w:val="${id}"/>${more}`)).join(''),
        numbering,
        styles,
      }),
    )
      .text.split('\n')
      .slice(0, -1)

  test('the level is the one that is bound to the style', () => {
    expect(lines(['1'], ['2'], ['3'], ['2a'], ['1'])).toEqual([
      '一、文',
      '（一）文',
      '1.文',
      '（二）文',
      '二、文',
    ])
  })

  test('the paragraph has the last word', () => {
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    expect(
      lines(
        ['1'],
        ['1', off],
        ['off'],
        ['2', numbered(1, 2)],
        ['2', '<w:numPr><w:ilvl w:val="0"/></w:numPr>'],
      ),
    ).toEqual(['一、文', '文', '文', '1.文', '二、文'])
  })

  test('styles that are based on each other end somewhere', () => {
    const circle = style('a', {basedOn: 'b'}) + style('b', {basedOn: 'a', paragraph: inList()})
    const body = p('文', '<w:pStyle w:val="a"/>')
    expect(readDocx(docx({body, numbering, styles: circle})).text).toBe('一、文\n')
  })
})

test.each([
  ['一、', '总体情况', 'tab', ''],
  ['（一）', 'PPP项目', 'tab', ''],
  ['1.', '加强领导', 'tab', ''],
  ['1．', '加强', 'space', ''],
  ['1.', '2024年', 'tab', ' '],
  ['1.', 'Scope', 'tab', ' '],
  ['1.', 'Scope', 'nothing', ''],
  ['1.1', '加强领导', 'tab', ' '],
  ['第一章', '总则', 'space', ' '],
  ['①', '加强', 'tab', ''],
  ['a)', '加强', 'tab', ''],
  ['1.', '“双随机”', 'tab', ''],
  ['1.', '', 'tab', ''],
  ['1.', ' 甲', 'tab', ''],
] as const)('between the number %j and %j (%s) stands %j', (number, text, suffix, gap) => {
  expect(gapBehind(number, text, suffix)).toBe(gap)
})
