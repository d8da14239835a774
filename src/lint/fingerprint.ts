/**
 * A short stable hash (FNV-1a over UTF-16 units, 2 × 32 bits) of what makes a diagnostic itself. White space
 * does not count, so that re-flowing a draft keeps the fingerprints. Not for secrets.
 */
export function fingerprint(parts: readonly string[]): string {
  let one = 0x811c9dc5
  let other = 0x01234567
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    if (index > 0) {
      one = Math.imul(one ^ lineBreak, prime)
      other = Math.imul(other ^ lineBreak, prime)
    }
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at)
      // Nearly all are Han characters: of these no function is asked.
      if (code > 0x3000 ? code === 0xfeff : isSpace(code)) continue
      one = Math.imul(one ^ code, prime)
      other = Math.imul(other ^ code, prime)
    }
  }
  return hexOf(one) + hexOf(other)
}

const prime = 0x01000193
const lineBreak = 0x0a

/** As `\s`, up to the ideographic space. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x2000) return code === 0xa0 || code === 0x1680
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

function hexOf(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
