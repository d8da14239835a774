/** 0x80 to 0x9f, where Windows-1252 differs from Latin-1; what is none of it stays as it is. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Not by a TextDecoder: that of Node takes Windows-1252 for Latin-1, and loses quotes and dashes. */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, character => upper[character.charCodeAt(0) - 0x80]!)
}
