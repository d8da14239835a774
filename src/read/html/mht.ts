import type {Report} from '../../tree/types.ts'
import type {ReadOptions} from '../report.ts'
import {Unreadable} from '../unreadable.ts'
import {decodePage, knownEncoding} from './charset.ts'
import {pageReport} from './html.ts'

/**
 * Reads a page that a browser or Word saved in a single file (.mht, .mhtml): a mail with the page as its
 * first part of HTML, and pictures behind it.
 *
 * @throws {Unreadable} for a file without a page
 */
export function readMht(bytes: Uint8Array, options: ReadOptions = {}): Report {
  const page = firstPage(binary(bytes), 0)
  if (!page) {
    throw new Unreadable({
      zh: '这个单文件网页（.mht）已损坏，读不出正文；请在浏览器或 Word 里打开，另存为 .docx 后再核',
      en: 'this single-file page (.mht) is damaged; open it in a browser or Word and save it as .docx',
    })
  }
  return pageReport(decodePage(page.bytes, page.encoding), options)
}

interface Page {
  readonly bytes: Uint8Array
  readonly encoding: string | undefined
}

/** Parts can have parts, but no program nests them deeper than this. */
const deepest = 4

function firstPage(part: string, depth: number): Page | undefined {
  const {headers, body} = split(part)
  const type = headers.get('content-type') ?? 'text/html'
  if (/^text\/html\b/i.test(type)) {
    const charset = parameter(type, 'charset')
    return {
      bytes: content(body, headers.get('content-transfer-encoding') ?? ''),
      encoding: charset === undefined ? undefined : knownEncoding(charset),
    }
  }
  const boundary = parameter(type, 'boundary')
  if (!/^multipart\//i.test(type) || boundary === undefined || depth >= deepest) return undefined
  for (const inner of partsOf(body, boundary)) {
    const page = firstPage(inner, depth + 1)
    if (page) return page
  }
  return undefined
}

interface Part {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function split(part: string): Part {
  const gap = /\r?\n\r?\n/.exec(part)
  const head = gap ? part.slice(0, gap.index) : part
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return {headers, body: gap ? part.slice(gap.index + gap[0].length) : ''}
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}

/** What stands between the lines of a boundary; before the first one is a preface, behind the last one nothing. */
function partsOf(body: string, boundary: string): string[] {
  return `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter(part => !part.startsWith('--'))
    .map(part => part.replace(/^[ \t]*\r?\n/, ''))
}

function content(body: string, transfer: string): Uint8Array {
  if (/^quoted-printable/i.test(transfer)) {
    const plain = body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    return unbinary(plain)
  }
  if (!/^base64/i.test(transfer)) return unbinary(body)
  const code = body.replace(/[^A-Za-z0-9+/]/g, '')
  // What was cut off in the middle of four characters is lost; the rest is not.
  return unbinary(atob(code.slice(0, code.length - (code.length % 4 === 1 ? 1 : 0))))
}

/** A character for each byte, with its value: a text that can be searched and turned back. */
function binary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function unbinary(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
