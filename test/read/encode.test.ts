import {describe, expect, test} from 'vitest'
import {encode} from '../../src/read/encode.ts'

const decoded = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)

describe('encoding', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5', 'shift_jis', 'euc-kr'])(
    'what is written in %s reads the same, each character that it has',
    label => {
      let has = 0
      const wrong: string[] = []
      for (let code = 0; code < 0x10000; code++) {
        if ((code >= 0xd800 && code < 0xe000) || code === 0xfffd) continue
        const character = String.fromCharCode(code)
        const bytes = encode(character, label)
        if (!bytes) continue
        has++
        if (decoded(bytes, label) !== character) wrong.push(code.toString(16))
      }
      expect(wrong).toEqual([])
      expect(has).toBeGreaterThan(6000)
    },
  )

  test('GB18030 has all characters, those outside the BMP as well', () => {
    const missing: string[] = []
    for (let code = 0; code < 0x110000; code += code < 0x10000 ? 1 : 97) {
      // Halves, and what everybody uses for himself.
      if ((code >= 0xd800 && code < 0xf900) || code === 0xfffd) continue
      const character = String.fromCodePoint(code)
      const bytes = encode(character, 'gb18030')
      if (!bytes || decoded(bytes, 'gb18030') !== character) missing.push(code.toString(16))
    }
    expect(missing).toEqual([])
  })

  test.each([
    ['gb18030', '中€', [0xd6, 0xd0, 0xa2, 0xe3]],
    ['gbk', '，', [0xa3, 0xac]],
    ['big5', '，法', [0xa1, 0x41, 0xaa, 0x6b]],
    ['utf-16be', '〔', [0x30, 0x14]],
  ])('%s writes “%s” as all programs do', (label, text, bytes) => {
    expect([...encode(text, label)!]).toEqual(bytes)
  })

  test.each([
    ['gbk', '😀'],
    ['big5', '订'],
    ['windows-1252', '中'],
    ['utf-8', '\ud800'],
    ['utf-16le', '\udc00'],
  ])('%s does not have %j', (label, text) => {
    expect(encode(text, label)).toBeUndefined()
  })
})
