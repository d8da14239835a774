import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ReadOptions} from '../../../src/read/report.ts'
import {readRtf} from '../../../src/read/rtf/rtf.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import type {Report} from '../../../src/tree/types.ts'
import {gb18030} from '../../support/encode.ts'
import {breachesOf} from '../../support/laws.ts'
import {runs} from '../../support/property.ts'

const head = String.raw`\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset134 ${hex('宋体')};}{\f2\fnil\fcharset2 Wingdings;}{\f3\fcharset136 PMingLiU;}{\f4\fcharset204 Arial Cyr;}{\f5\fcharset0\cpg1252 Arial;}}{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s3\outlinelevel4 ${hex('正文五级')};}{\*\cs10 Default Paragraph Font;}}{\info{\upr{\title ?}{\*\ud{\title ${unicode('旧标题')}}}}}{\header ${hex('页眉')}\par}`

const read = (body: string, options: ReadOptions = {}): Report =>
  readRtf(Buffer.from(`{${head}\n${body}}`, 'latin1'), options)
const lines = (body: string, options?: ReadOptions) => read(body, options).text.trimEnd().split('\n')

/** Bytes of GBK as RTF writes them. */
function hex(text: string): string {
  return Array.from(gb18030(text), byte =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`,
  ).join('')
}

/** UTF-16 units as RTF writes them, with what old readers show instead. */
function unicode(text: string, fallback = '?'): string {
  return Array.from({length: text.length}, (_, at) => {
    const unit = text.charCodeAt(at)
    return `\\u${unit > 32767 ? unit - 65536 : unit}${fallback}`
  }).join('')
}

describe('characters', () => {
  test.each<[string, string, string]>([
    ['bytes of the font', String.raw`\f1 ${hex('审计局')}`, '审计局'],
    ['bytes of the document', String.raw`\f0 ${hex('审计局')}`, '审计局'],
    ['bytes as they are', `\\f1 ${Buffer.from(gb18030('审计局')).toString('latin1')}`, '审计局'],
    [
      'a second byte that is a sign of RTF',
      String.raw`\f1\'81\{\'81\\\'95}`.slice(0, -1),
      new TextDecoder('gb18030').decode(Uint8Array.of(0x81, 0x7b, 0x81, 0x5c, 0x95)),
    ],
    ['Big5', String.raw`\f3\'bc\'66\'ad\'70`, '審計'],
    ['Cyrillic', String.raw`{\f4\'cf\'e4}\f1 ${hex('局')}`, 'Пд局'],
    ['quotes of Windows', String.raw`{\f5\'93a\'94\'97}`, '“a”—'],
    ['Unicode', unicode('审计，局'), '审计，局'],
    ['Unicode with a longer fallback', String.raw`\uc2${unicode('审计', hex('某'))}`, '审计'],
    ['Unicode without one', String.raw`{\uc0\u23457\u35745 }\u23616?`, '审计局'],
    ['Unicode beyond 65535', unicode('𠮷😀'), '𠮷😀'],
    ['half a character', String.raw`\u-10187?${hex('局')}`, '\ufffd局'],
    ['a fallback that a group cuts short', String.raw`{\uc3\u23457 ?}${hex('局')}`, '审局'],
    ['signs', String.raw`\{a\}\\\~b\_c\-d\emdash\ldblquote\rdblquote`, '{a}\\\u00a0b-cd—“”'],
    ['characters of symbol fonts are pictures', String.raw`{\f2 l\'a8}${hex('局')}`, '局'],
    ['a text that is given twice', String.raw`{\upr{${hex('旧')}}{\*\ud{${unicode('新')}}}}`, '新'],
  ])('%s', (_, body, expected) => {
    expect(lines(`${body}\\par`)).toEqual([expected])
  })
})

describe('what is text', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs and lines', String.raw`a\line b\par c\tab d\par`, ['a', 'b', 'c\td']],
    ['a backslash at the end of a line', 'a\\\nb\\par', ['a', 'b']],
    ['a last paragraph without a mark', 'a', ['a']],
    ['hidden', String.raw`a{\v b}c\v d\v0 e\par`, ['ace']],
    ['hidden until the look is reset', String.raw`{\v a\plain b}\par`, ['b']],
    [
      'pictures and bookmarks',
      String.raw`a{\pict\pngblip 89504e}{\*\bkmkstart x}b{\*\shppict{\pict 00}}\par`,
      ['ab'],
    ],
    ['binary data', 'a{\\pict\\bin5 }}}\\{}b\\par', ['ab']],
    [
      'page numbers are not of the text',
      String.raw`a{\field{\*\fldinst { PAGE }}{\fldrslt {3}}}b\par`,
      ['ab'],
    ],
    [
      'fields show their result',
      String.raw`{\field{\*\fldinst REF x}{\fldrslt 3}}{\field{\fldinst HYPERLINK "x"}{\fldrslt{\ul y}}}\par`,
      ['3y'],
    ],
    ['a mark of such groups in the middle of one', String.raw`{\i0\*\cs7\cf0 a}\par`, ['a']],
    ['groups that nobody knows', String.raw`a{\*\unheardof b{c}}d\par`, ['ad']],
    [
      'comments',
      String.raw`a{\*\atnid X}{\*\atnauthor Y}{\chatn{\*\annotation{\*\atndate 1}b\par}}\par`,
      ['a'],
    ],
    [
      'text boxes once, behind their paragraph',
      String.raw`a{\shp{\*\shpinst\shpleft0{\sp{\sn x}{\sv 1}}{\shptxt b\par c\par}}{\shprslt{\*\do{\dptxbxtext b\par}}}}d\par e\par`,
      ['ad', 'b', 'c', 'e'],
    ],
    ['page breaks', String.raw`a\par\page b\page\par`, ['a', 'b']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('notes stand behind the text', () => {
    const report = read(
      String.raw`a{\super\chftn{\footnote\pard\plain{\super\chftn} x\par y}}b\par c{\*\footnote\ftnalt z}\par`,
    )
    expect(report.text).toBe('ab\nc\n x\ny\nz\n')
    expect(report.places?.slice(0, 5)).toEqual([
      {paragraph: 1},
      {paragraph: 2},
      {footnote: 1},
      {footnote: 1},
      {endnote: 1},
    ])
  })
})

describe('numbers and headings', () => {
  const number = (text: string) => String.raw`{\listtext\pard\plain ${text}\tab}`

  test('numbers are text, bullets are none', () => {
    expect(
      lines(
        `${number(hex('一、'))}${hex('主要举措')}\\par ${number('1.')}${hex('学法')}\\par {\\pntext\\f2\\'b7\\tab}${hex('执法')}\\par ${number('\\u8226?')}${hex('普法')}\\par`,
      ),
    ).toEqual(['一、主要举措', '1.学法', '执法', '普法'])
  })

  const text = hex('全年学法十二次，办理案件十八件，没有发生被撤销的案件，群众十分满意。')
  const types = (body: string) =>
    read(String.raw`${hex('甲局关于法治建设的报告')}\par ${body}`).children.map(({type}) => type)

  test.each([
    ['the name of a style', String.raw`\pard\s2 `],
    ['the level of a style', String.raw`\pard\s3 `],
    ['a level of its own', String.raw`\pard\outlinelevel1 `],
  ])('%s makes a heading', (_, style) => {
    expect(types(String.raw`${style}${hex('学法情况')}\par\pard ${text}\par`)).toEqual(['title', 'section'])
  })

  test('body text is none, whatever its style, and neither is a sentence', () => {
    expect(types(String.raw`\pard\s2\outlinelevel9 ${text}\par`)).toEqual(['title', 'paragraph'])
    expect(types(String.raw`\pard\s2 ${text}${text}\par`)).toEqual(['title', 'paragraph'])
  })
})

describe('tables', () => {
  test('rows, merged cells, several paragraphs and tables in cells', () => {
    const report = read(
      String.raw`a\par\trowd\clvmgf\cellx1\cellx2\cellx3\pard\intbl b\cell c\par d\cell e\cell\row` +
        String.raw`\trowd\clvmrg\cellx1\clmgf\cellx2\clmrg\cellx3\pard\intbl\cell f\par\pard\intbl\itap2 g\nestcell{\*\nesttableprops\trowd\cellx9\nestrow}{\nonesttables\par}\pard\intbl h\cell\cell\row` +
        String.raw`\pard i\par`,
    )
    expect(report.text).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni\n')
    expect(report.places?.slice(0, 9)).toEqual([
      {paragraph: 1},
      {table: 1, row: 1, column: 1},
      {table: 1, row: 1, column: 2},
      {table: 1, row: 1, column: 2},
      {table: 1, row: 1, column: 3},
      {table: 1, row: 2, column: 1},
      {table: 1, row: 2, column: 1},
      {table: 1, row: 2, column: 1},
      {paragraph: 2},
    ])
    expect(breachesOf(report)).toEqual([])
  })
})

describe('tracked changes', () => {
  const body = String.raw`a{\deleted b}{\revised c}d{\deleted\par}e{\revised\par}f\par`

  test('are taken as accepted', () => {
    expect(lines(body)).toEqual(['acde', 'f'])
  })

  test('or as never made', () => {
    expect(lines(body, {revisions: 'original'})).toEqual(['abd', 'ef'])
  })
})

describe('damaged files', () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readRtf(bytes)
    } catch (error) {
      if (error instanceof Unreadable) return error.words.en
      throw error
    }
    return 'read'
  }

  test.each([
    ['cut off', '{\\rtf1 a', /cut off/],
    ['groups in groups', `{\\rtf1 ${'{'.repeat(3_000_000)}`, /nests too deeply/],
    ['data without end', '{\\rtf1 {\\pict\\bin2147483647 }', /cut off/],
    ['bytes that are none', `{\\rtf1 ${"\\'zz".repeat(200_000)}}`, /^read$/],
    ['braces that close nothing', `{\\rtf1 a}${'}'.repeat(100)}`, /^read$/],
    ['rows without cells', `{\\rtf1 ${'\\trowd\\row'.repeat(100_000)}}`, /^read$/],
  ])('%s', (_, text, words) => {
    expect(refusal(Buffer.from(text))).toMatch(words)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd\\cellx1 ',
      '\\intbl ',
      '\\pard ',
      '\\v ',
      '\\plain ',
    ),
    fc.constantFrom(
      '\\listtext ',
      '\\footnote ',
      '\\shptxt ',
      '\\*',
      '\\upr',
      '\\ud',
      '\\fonttbl ',
      '\\f1 ',
      '\\s1 ',
    ),
    fc.constantFrom(
      '\\u23457?',
      '\\u-10187?',
      "\\'d6",
      "\\'d0",
      '\\u',
      '\\uc9 ',
      '\\deleted ',
      '\\bin3 ',
      '\\',
      'a',
      '。',
      hex('一、学法'),
    ),
  )

  test('whatever a file is made of, it is read, and each node has its place', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), pieces => {
        try {
          expect(breachesOf(read(pieces.join('')))).toEqual([])
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
        }
      }),
      runs(300),
    )
  })
})
