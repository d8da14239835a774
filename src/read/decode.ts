import {Unreadable} from './unreadable.ts'

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** The label of the encoding that was used: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, or the one asked for. */
  readonly encoding: string
}

/**
 * Bytes → text, in this order: the encoding asked for; a byte order mark; strict UTF-8; UTF-16 without a
 * mark; strict GB18030. Whatever is none of these, or has NUL characters, is not a text.
 *
 * @throws {Unreadable} for binary data, and for an encoding that the bytes are not written in
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return checked(decodeAsAsked(bytes, encoding), encoding)
  const marked = byteOrderMark(bytes)
  if (marked) return checked(decodeAs(bytes, marked), marked)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined && !utf8.includes('\0')) return {text: utf8, encoding: 'utf-8'}
  const wide = wideEncoding(bytes)
  if (wide) return checked(decodeAs(bytes, wide), wide)
  const national = utf8 === undefined ? tryDecode(bytes, 'gb18030') : undefined
  if (national === undefined || national.includes('\0')) throw notText
  return {text: national, encoding: 'gb18030'}
}

const notText = new Unreadable({
  zh: '不是文本文件；请用 Word 或 WPS 打开，另存为“纯文本（.txt）”后再核',
  en: 'this is not a text file; open it in Word or WPS, save it as plain text (.txt) and try again',
})

function checked(text: string, encoding: string): Decoded {
  if (text.includes('\0')) throw notText
  return {text, encoding}
}

/** Some encodings take any bytes: a Chinese text has no Han character then, no rule finds anything, and it would pass. */
function decodeAsAsked(bytes: Uint8Array, encoding: string): string {
  const text = decodeAs(bytes, encoding)
  if (!/[\u3400-\u9fff]/.test(text) && (text.match(/[^\0-\x7f]/g)?.length ?? 0) >= manyForeign)
    throw wrongEncoding(encoding)
  return text
}

/** A text in English may have some accents and quotation marks. */
const manyForeign = 50

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding)
  if (text === undefined) throw wrongEncoding(encoding)
  return text
}

function wrongEncoding(encoding: string): Unreadable {
  return new Unreadable({
    zh: `内容不是 ${encoding} 编码；请去掉 --encoding，或改用文件实际的编码`,
    en: `the content is not encoded in ${encoding}; leave out --encoding, or name the encoding of the file`,
  })
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 without a mark: has zero halves, and reads as text on one side only. Counting the zeros would not
 * do: 一 (U+4E00) has its zero where ASCII has none.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined
  const sample = bytes.subarray(0, 65_536)
  return ['utf-16le', 'utf-16be'].find(encoding => readsAsText(tryDecode(sample, encoding)))
}

const ordinary = /[\t\n\f\r\x20-\x7e·‐-‧　-〿㐀-鿿①-⓿！-￯]/g

function readsAsText(text: string | undefined): boolean {
  return text !== undefined && (text.match(ordinary)?.length ?? 0) >= text.length * 0.95
}

/** Any label that the platform can decode. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined
  } catch {
    return false
  }
}
