import {decode} from '../decode.ts'
import {decodeWestern} from '../windows-1252.ts'

/**
 * The text of a page. Strict UTF-8 comes before what the page says of itself: many a page that was saved again
 * still calls itself gb2312. A page with a few broken bytes is read all the same, as browsers do.
 *
 * @param carrier the encoding that the carrier of the page names: it counts for more than the page itself
 * @throws {Unreadable} for binary data
 */
export function decodePage(bytes: Uint8Array, carrier?: string): string {
  const declared = isMarked(bytes) ? undefined : (carrier ?? declaredEncoding(bytes))
  if (!declared) return decode(bytes).text
  // Servers that know nothing better call every page Western.
  const strict = declared === western ? undefined : tryDecode(bytes, declared, true)
  return tryDecode(bytes, 'utf-8', true) ?? strict ?? lenient(bytes, declared)
}

const western = 'windows-1252'

function lenient(bytes: Uint8Array, declared: string): string {
  try {
    return decode(bytes).text
  } catch {
    return tryDecode(bytes, declared, false)!
  }
}

function isMarked([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  )
}

const declaration =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i

/** The encoding that the head of a page names, as a label that a TextDecoder knows. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  const match = declaration.exec(head)
  return match ? knownEncoding(match[1] ?? match[2]!) : undefined
}

/** The label under which a TextDecoder knows an encoding; undefined if it knows none. */
export function knownEncoding(label: string): string | undefined {
  try {
    const {encoding} = new TextDecoder(label)
    // A page whose head can be read as ASCII is not in UTF-16, and UTF-16 shows without being named.
    if (encoding.startsWith('utf-16')) return undefined
    // GB 18030 holds all that its elders do.
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  if (encoding === western) return decodeWestern(bytes)
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes)
  } catch {
    return undefined
  }
}
