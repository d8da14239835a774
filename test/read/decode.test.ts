import {describe, expect, test} from 'vitest'
import {decode} from '../../src/read/decode.ts'
import {Unreadable} from '../../src/read/unreadable.ts'
import {gb18030, utf8WithMark, utf16be, utf16le} from '../support/encode.ts'

const text = '二、主要举措\n（二）审查文件40件。\n'
const utf8 = (words: string) => Buffer.from(words, 'utf8')

describe('decoding', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8WithMark(text), 'utf-8'],
    ['UTF-16LE with a mark', utf16le(text), 'utf-16le'],
    ['UTF-16BE with a mark', utf16be(text), 'utf-16be'],
    ['UTF-16LE without a mark', utf16le(text, ''), 'utf-16le'],
    ['UTF-16BE without a mark', utf16be(text, ''), 'utf-16be'],
    ['GB18030', gb18030(text), 'gb18030'],
  ])('%s is found without being told', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({text, encoding})
  })

  test.each([
    ['LE', utf16le],
    ['BE', utf16be],
  ])('UTF-16%s without a mark, with 一 (U+4E00), whose own half is zero', (_name, encode) => {
    const report = '一、主要举措\n审查文件40件。\n'
    expect(decode(encode(report, '')).text).toBe(report)
  })

  test('a rare character of four bytes in GB18030', () => {
    expect(decode(Uint8Array.of(0x95, 0x32, 0x82, 0x36)).text).toBe('𠀀')
  })

  test('nothing is a text: the empty one', () => {
    expect(decode(new Uint8Array())).toEqual({text: '', encoding: 'utf-8'})
  })

  test('the encoding asked for wins over what is found', () => {
    expect(decode(gb18030(text), 'gbk').text).toBe(text)
    expect(() => decode(gb18030(text), 'utf-8')).toThrow(Unreadable)
  })

  test.each([
    ['NUL in UTF-8', utf8('甲\0乙')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['UTF-16 cut in mid-character', utf16le(text).subarray(0, -1)],
    ['bytes that are no encoding at all', Uint8Array.of(0xff, 0xff, 0x80, 0x80)],
  ])('%s is unreadable, never a text', (_name, bytes) => {
    expect(() => decode(bytes)).toThrow(Unreadable)
  })

  test('what cannot be read is explained in both languages', () => {
    try {
      decode(utf8('甲\0乙'))
      expect.unreachable()
    } catch (error) {
      expect((error as Unreadable).words.zh).toContain('不是文本文件')
      expect((error as Unreadable).words.en).toContain('not a text file')
    }
  })

  test('an encoding that takes any bytes is refused when it finds no Han character', () => {
    const long = new TextEncoder().encode(text.repeat(20))
    for (const encoding of ['latin1', 'iso-8859-5', 'windows-1252'])
      expect(() => decode(long, encoding)).toThrow(`not encoded in ${encoding}`)
    const english = 'The café’s annual report – naïve, but complete.'
    expect(decode(Buffer.from(english.replace(/[’–]/g, '-'), 'latin1'), 'latin1').text).toContain('café')
  })
})
