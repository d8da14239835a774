/**
 * A short stable hash (FNV-1a over UTF-16 units, 2 × 32 bits) of what makes a diagnostic itself. White space
 * does not count, so that re-flowing a draft keeps the fingerprints. Not for secrets.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map(part => part.replace(/\s+/g, '')).join('\n')
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567)
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
