import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDoc} from '../../../src/read/doc/doc.ts'
import {formatOf} from '../../../src/read/format.ts'
import type {ReadOptions} from '../../../src/read/report.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {bytes, compound, u16, u32} from '../../support/compound.ts'
import {type DocParagraph, type DocParts, doc, paragraph as p, sprm} from '../../support/doc.ts'
import {breachesOf} from '../../support/laws.ts'
import {runs} from '../../support/property.ts'

const read = (body: readonly DocParagraph[], more: Partial<DocParts> = {}, options?: ReadOptions) =>
  readDoc(doc({body, ...more}), options)
const lines = (...args: Parameters<typeof read>) =>
  read(...args)
    .text.trimEnd()
    .split('\n')

const hidden = sprm(0x083c, 1)
const deleted = sprm(0x0800, 1)
const inserted = sprm(0x0801, 1)

describe('what is text', () => {
  test.each<[string, DocParagraph[], string[]]>([
    ['paragraphs and lines', [p('甲\v乙'), p('丙\t丁')], ['甲', '乙', '丙\t丁']],
    ['page breaks', [p('甲\f'), p('乙\f丙')], ['甲', '乙', '丙']],
    ['sections', [p('甲', {mark: '\f'}), p('乙')], ['甲', '乙']],
    ['hyphens', [p('甲\x1e乙\x1f丙')], ['甲-乙丙']],
    ['anchors of pictures and notes', [p('\x01甲\x08乙\x02丙\x05')], ['甲乙丙']],
    ['hidden words', [{runs: ['甲', {text: '乙', sprms: hidden}, '丙']}], ['甲丙']],
    [
      'fields show their result',
      [p('甲\x13 REF x \x14乙\x15丙\x13 HYPERLINK "y" \x14\x13 DATE \x14丁\x15\x15')],
      ['甲乙丙丁'],
    ],
    ['page numbers are not of the text', [p('甲\x13 PAGE \x143\x15乙')], ['甲乙']],
    ['a field that never ends hides nothing', [p('甲\x13 PAGE 乙')], ['甲 PAGE 乙']],
    [
      'characters of two units',
      [p('𠮷'), {runs: ['\ud842', {text: '\udfb7', sprms: sprm(0x0835, 1)}]}, p('\ud842甲')],
      ['𠮷', '𠮷', '\ufffd甲'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('signs of fonts', () => {
    const sign = (font: number, code: number) => ({
      text: '(',
      sprms: [...sprm(0x6a09, ...u16(font), ...u16(code))],
    })
    const body = [{runs: ['甲', sign(1, 0xf0fe), sign(0, 0x4e00), sign(9, 0xf041)]}]
    expect(lines(body, {fonts: ['宋体', 'Wingdings']})).toEqual(['甲☑一\ufffc'])
  })

  test('Latin text in one byte a character', () => {
    expect(lines([p('na\xefve — “x”'.replace(/[—“”]/g, '?'))], {isNarrow: true})).toEqual(['naïve ? ?x?'])
    expect(lines([p('\x93x\x94 \x85')], {isNarrow: true})).toEqual(['“x” …'])
  })

  test('headers are none; notes and text boxes have their places', () => {
    const report = read([p('甲\x02'), p('乙\x08丙\x02'), p('丁')], {
      headers: [p('页眉')],
      footnotes: [{at: 1, text: [p('\x02 注')]}],
      endnotes: [{at: 6, text: [p('尾'), p('尾二')]}],
      boxes: [
        {at: 4, shape: 1025, text: [p('框')]},
        {at: 99, shape: 1026, text: [p('组')]},
      ],
    })
    expect(report.text).toBe('甲\n乙丙\n框\n丁\n组\n 注\n尾\n尾二\n')
    expect(report.places?.slice(5, 8)).toEqual([{footnote: 1}, {endnote: 1}, {endnote: 1}])
    expect(breachesOf(report)).toEqual([])
  })
})

describe('styles', () => {
  const styles = [
    {name: 'Normal', builtIn: 0},
    {name: 'heading 1', builtIn: 1, base: 0},
    {name: '标题二', base: 1, sprms: sprm(0x2640, 1)},
    {name: '我的标题', base: 2},
    {name: '隐藏', characterSprms: hidden},
    {name: '隐藏字', kind: 'character', characterSprms: hidden},
    {name: '环', base: 6},
  ] as const
  const words = '全年学法十二次，办理案件十八件，没有发生被撤销的案件，群众十分满意。'
  const types = (...body: DocParagraph[]) =>
    read([p('甲局关于法治建设的报告'), ...body], {styles}).children.map(({type}) => type)

  test.each([
    ['a built-in heading', {style: 1}],
    ['a style with a level', {style: 2}],
    ['a style that is based on one', {style: 3}],
    ['a level of its own', {sprms: sprm(0x2640, 2)}],
  ])('%s', (_, look) => {
    expect(types(p('学法情况', look), p(words))).toEqual(['title', 'section'])
  })

  test('body text is none, whatever its style', () => {
    expect(types(p('学法情况', {style: 1, sprms: sprm(0x2640, 9)}), p(words))).not.toContain('section')
    expect(types(p(words + words, {style: 1}), p('完', {style: 6}))).not.toContain('section')
  })

  test('hide words, and let single ones show', () => {
    const shown = (...sprms: number[]) => ({text: '乙', sprms})
    expect(
      lines([p('甲', {style: 4}), {runs: ['丙', shown(...sprm(0x083c, 0))], style: 4}], {styles}),
    ).toEqual(['乙'])
    expect(lines([{runs: ['丙', shown(...sprm(0x083c, 0x81))], style: 4}], {styles})).toEqual(['乙'])
    expect(lines([{runs: ['丙', shown(...sprm(0x4a30, ...u16(5)))]}], {styles})).toEqual(['丙'])
  })
})

describe('numbers', () => {
  const chinese = 39
  const lists = [
    [
      {text: '%1、', format: chinese},
      {text: '（%2）', format: chinese},
      {text: '%3.', follow: 1},
    ],
    [{text: '•', format: 23}],
    [
      {text: '第%1条', format: 37, start: 3, follow: 1},
      {text: '%1.%2', flags: 0x04},
    ],
  ]
  const at = (list: number, level: number) => [...sprm(0x460b, ...u16(list)), ...sprm(0x260a, level)]
  const numbered = (list: number, level: number, text: string): DocParagraph =>
    p(text, {sprms: at(list, level)})

  test('count by levels, as Word shows them', () => {
    expect(
      lines(
        [
          numbered(1, 0, '举措'),
          numbered(1, 1, '学法'),
          numbered(1, 1, '执法'),
          numbered(1, 2, '宪法'),
          p('正文'),
          numbered(1, 2, 'Law'),
          numbered(1, 0, '不足'),
          numbered(1, 1, '培训'),
          numbered(2, 0, '点'),
          numbered(3, 0, '总则'),
          numbered(3, 1, '目的'),
        ],
        {lists},
      ),
    ).toEqual([
      '一、举措',
      '（一）学法',
      '（二）执法',
      '1.宪法',
      '正文',
      '2. Law',
      '二、不足',
      '（一）培训',
      '点',
      '第三条 总则',
      '3.1 目的',
    ])
  })

  test('a list goes on with another, or begins anew', () => {
    const body = [numbered(1, 0, '甲'), numbered(4, 0, '乙'), numbered(1, 0, '丙'), numbered(5, 0, '丁')]
    const overrides = [
      {list: 0, level: 0, start: -1},
      {list: 0, level: 0, start: 7},
    ]
    expect(lines(body, {lists, overrides})).toEqual(['一、甲', '二、乙', '三、丙', '七、丁'])
  })

  test('a list that begins in the middle counts the levels above it as it says', () => {
    const body = [
      numbered(1, 0, '甲'),
      numbered(1, 0, '乙'),
      numbered(4, 1, '丙'),
      numbered(1, 1, '丁'),
      numbered(1, 0, '戊'),
    ]
    const levels = [[{text: '%1'}, {text: '%1.%2'}], [{text: '•', format: 23}], [{text: '%1'}]]
    const start = {list: 0, level: 1, start: 99}
    expect(lines(body, {lists: levels, overrides: [start]})).toEqual([
      '1 甲',
      '2 乙',
      '2.99 丙',
      '2.100 丁',
      '3 戊',
    ])
  })

  test('come from styles, and are turned off', () => {
    const styles = [{name: 'Normal'}, {name: '条', sprms: at(1, 1)}]
    const body = [
      p('甲', {style: 1}),
      p('乙', {style: 1, sprms: sprm(0x460b, 0, 0)}),
      p('丙', {style: 1, sprms: sprm(0x460b, 0xff, 0xff)}),
    ]
    expect(lines(body, {lists, styles})).toEqual(['（一）甲', '乙', '丙'])
  })

  test('a list that nobody describes has none', () => {
    expect(lines([numbered(9, 0, '甲')], {lists})).toEqual(['甲'])
    expect(lines([numbered(1, 0, '甲')])).toEqual(['甲'])
  })
})

describe('tables', () => {
  const inTable = sprm(0x2416, 1)
  const cell = (text: string) => p(text, {mark: '\x07', sprms: inTable})
  const tableDefinition = (...flags: number[]) => {
    const cells = flags.flatMap(flag => [...u16(flag), ...new Array(18).fill(0)])
    const content = [flags.length, ...new Array((flags.length + 1) * 2).fill(0), ...cells]
    return sprm(0xd608, ...u16(content.length + 1), ...content)
  }
  const row = (...sprms: number[]) => p('', {mark: '\x07', sprms: [...inTable, ...sprm(0x2417, 1), ...sprms]})

  test('rows, merged cells, several paragraphs and tables in cells', () => {
    const inner = (text: string, ...more: number[]) =>
      p(text, {sprms: [...inTable, ...sprm(0x6649, ...u32(2)), ...more]})
    const report = read([
      p('前'),
      cell('甲'),
      p('乙', {sprms: inTable}),
      cell('丙'),
      cell('丁'),
      row(...tableDefinition(0x60, 0, 0)),
      cell(''),
      cell('戊'),
      cell('藏'),
      row(...tableDefinition(0x20, 1, 2)),
      inner('己', ...sprm(0x244b, 1)),
      inner('', ...sprm(0x244b, 1), ...sprm(0x244c, 1)),
      cell('庚'),
      row(...tableDefinition(0, 0), ...sprm(0xd62b, 2, 1, 0)),
      p('后'),
    ])
    expect(report.text).toBe('前\n甲\n乙\n丙\n丁\n戊\n己\n庚\n后\n')
    expect(report.places?.slice(1, 8)).toEqual([
      {table: 1, row: 1, column: 1},
      {table: 1, row: 1, column: 2},
      {table: 1, row: 1, column: 2},
      {table: 1, row: 1, column: 3},
      {table: 1, row: 2, column: 1},
      {table: 1, row: 3, column: 1},
      {table: 1, row: 3, column: 1},
    ])
    expect(breachesOf(report)).toEqual([])
  })

  test('a row whose properties stand elsewhere', () => {
    const definition = tableDefinition(0, 2)
    const report = read([cell('甲'), cell('乙'), row(...sprm(0x6646, ...u32(4)))], {
      data: [0, 0, 0, 0, ...u16(definition.length), ...definition],
    })
    expect(report.text).toBe('甲\n')
  })
})

describe('tracked changes', () => {
  const body: DocParagraph[] = [
    {
      runs: ['甲', {text: '删', sprms: deleted}, {text: '增', sprms: inserted}],
      mark: {text: '\r', sprms: deleted},
    },
    {runs: ['乙'], mark: {text: '\r', sprms: inserted}},
    p('丙'),
  ]

  test('are taken as accepted', () => {
    expect(lines(body)).toEqual(['甲增乙', '丙'])
  })

  test('or as never made', () => {
    expect(lines(body, {}, {revisions: 'original'})).toEqual(['甲删', '乙丙'])
  })
})

describe('files that cannot be read', {timeout: 300_000}, () => {
  const refusal = (content: Uint8Array): string => {
    try {
      readDoc(content)
    } catch (error) {
      if (error instanceof Unreadable) return error.words.en
      throw error
    }
    return 'read'
  }
  const whole = doc({body: [p('甲')]})

  test.each([
    ['with a password', doc({body: [p('甲')], flags: 0x0100}), /password/],
    ['of Word 95', doc({body: [p('甲')], ident: 0xa5dc, version: 104}), /Word 95/],
    ['of Word 97’s betas', doc({body: [p('甲')], version: 0x65}), /Word 95/],
    ['of Word 2', bytes(0xdb, 0xa5, 0x2d, 0, 0, 0), /Word 95/],
    ['of something else', compound({Contents: new Uint8Array(100)}), /no text of Word/],
    ['that is only a head', whole.subarray(0, 512), /cut off/],
    ['that is shorter than that', whole.subarray(0, 100), /cut off/],
    ['that is cut off', whole.subarray(0, whole.length - 3000), /cut off|damaged/],
    ['without tables', compound({WordDocument: doc({body: [p('甲')]}).subarray(512, 5120)}), /damaged/],
  ])('%s', (_, content, words) => {
    expect(refusal(content)).toMatch(words)
  })

  test('is known as a document', () => {
    expect(formatOf(whole)).toBe('doc')
  })

  const rich = doc({
    body: [
      p('一、举措', {style: 1}),
      p('甲\x08乙\x02', {sprms: sprm(0x460b, 1, 0)}),
      p('丙', {mark: '\x07', sprms: sprm(0x2416, 1)}),
    ],
    styles: [{name: 'Normal'}, {name: 'heading 1', builtIn: 1, base: 0}],
    lists: [[{text: '%1、', format: 39}]],
    footnotes: [{at: 7, text: [p('注')]}],
    boxes: [{at: 6, shape: 5, text: [p('框')]}],
    fonts: ['宋体'],
  })

  test('whatever bytes are wrong, it is read or refused, and soon', () => {
    const change = fc.tuple(
      fc.integer({min: 0, max: rich.length - 1}),
      fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xfe, 0xff),
    )
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 8}), changes => {
        const damaged = rich.slice()
        for (const [at, value] of changes) damaged[at] = value
        const start = performance.now()
        try {
          expect(breachesOf(readDoc(damaged))).toEqual([])
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
        }
        expect(performance.now() - start).toBeLessThan(2000)
      }),
      runs(500),
    )
  })
})
