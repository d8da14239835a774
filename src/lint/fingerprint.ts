/**
 * A short stable hash (FNV-1a over UTF-16 units, 2 × 32 bits) of what makes a diagnostic itself. White space
 * does not count, so that re-flowing a draft keeps the fingerprints. Not for secrets.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map(part => (space.test(part) ? part.replace(/\s+/g, '') : part)).join('\n')
  let [one, other] = [0x811c9dc5, 0x01234567]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x01000193)
  }
  return hexOf(one) + hexOf(other)
}

const space = /\s/

function hexOf(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
