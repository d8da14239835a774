import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splice} from '../../src/fix/splice.ts'
import {decode} from '../../src/read/decode.ts'
import {encode} from '../../src/read/encode.ts'
import {spliceBytes} from '../../src/read/splice-bytes.ts'
import {gb18030, utf8WithMark, utf16be, utf16le} from '../support/encode.ts'

const text = '新修定的规定。\r\n审查文件40件，\r抽查20件。\n没有换行'
const big5 = (words: string) => encode(words, 'big5')!

const files: [string, (words: string) => Uint8Array, string | undefined][] = [
  ['UTF-8', words => new TextEncoder().encode(words), undefined],
  ['UTF-8 with a mark', utf8WithMark, undefined],
  ['UTF-16LE with a mark', utf16le, undefined],
  ['UTF-16BE with a mark', utf16be, undefined],
  ['UTF-16LE without a mark', words => utf16le(words, ''), undefined],
  ['UTF-16BE without a mark', words => utf16be(words, ''), undefined],
  ['GB18030', gb18030, undefined],
  ['GBK, as named', gb18030, 'gbk'],
]

describe.each(files)('a file in %s', (_name, bytesOf, asked) => {
  test('stays as it is but for what is changed: mark, encoding, ends of lines', () => {
    const bytes = bytesOf(text)
    const changes = [
      {start: 2, end: 3, text: '订'},
      {start: text.indexOf('\r抽'), end: text.indexOf('\r抽'), text: '〔〇〕'},
      {start: text.length, end: text.length, text: '。'},
    ]
    expect(spliceBytes(bytes, decode(bytes, asked).encoding, changes)).toEqual(
      Uint8Array.from(bytesOf(splice(text, changes))),
    )
  })

  test('at its very beginning', () => {
    const bytes = bytesOf(text)
    const changes = [{start: 0, end: 1, text: ''}]
    expect(spliceBytes(bytes, decode(bytes, asked).encoding, changes)).toEqual(
      Uint8Array.from(bytesOf(text.slice(1))),
    )
  })
})

describe('bytes', () => {
  test('Big5, which must be named', () => {
    const bytes = big5('法治政府建設，依法行政。')
    expect(spliceBytes(bytes, 'big5', [{start: 6, end: 7, text: '；'}])).toEqual(
      big5('法治政府建設；依法行政。'),
    )
  })

  test('a character that the encoding does not have', () => {
    expect(spliceBytes(big5('法律'), 'big5', [{start: 0, end: 1, text: '订'}])).toBeUndefined()
  })

  test('a way to write a character that is not ours stays', () => {
    // 0x80 is read as €, and we would write two bytes.
    const bytes = Uint8Array.of(0x80, 0xd6, 0xd0, 0x41)
    expect(spliceBytes(bytes, 'gb18030', [{start: 2, end: 3, text: '国'}])).toEqual(
      Uint8Array.of(0x80, 0xd6, 0xd0, 0xb9, 0xfa),
    )
  })

  test('whatever is changed where, it reads as it should', () => {
    const characters = fc.string({
      unit: fc.constantFrom('中', 'a', '\r\n', '𠀀', '㐀', '〇', '。'),
      minLength: 1,
      maxLength: 30,
    })
    const labels = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030')
    fc.assert(
      fc.property(characters, labels, fc.nat(), fc.nat(), characters, (words, label, one, other, added) => {
        const units = [...words]
        const [from, to] = [one % (units.length + 1), other % (units.length + 1)].sort((a, b) => a - b)
        const start = units.slice(0, from).join('').length
        const changes = [{start, end: start + units.slice(from, to).join('').length, text: added}]
        const bytes = spliceBytes(encode(words, label)!, label, changes)!
        expect(new TextDecoder(label).decode(bytes)).toBe(splice(words, changes))
      }),
      {numRuns: 500, seed: 3},
    )
  })
})
