import {decodeWestern} from '../windows-1252.ts'

/** Bytes → text, by the character sets of fonts (`\fcharset`) and by code pages (`\ansicpg`, `\cpg`). */

/** Labels of a TextDecoder, by code page; all others are read as Windows-1252. */
const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Of a charset the code page. Of 0 (ANSI) and 1 (default) the document says which it is. */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** Its characters are pictures: a bullet, a box. */
export const symbolCharset = 2

export function codePageOf(charset: number): number | undefined {
  return charsets[charset]
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Bytes that are none of the code page become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  const label = codePages[codePage]
  if (!label) return decodeWestern(bytes)
  const decoder = decoders.get(label) ?? new TextDecoder(label)
  decoders.set(label, decoder)
  return decoder.decode(bytes)
}
