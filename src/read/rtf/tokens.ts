const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const isBreak = (byte: number) => byte === 0x0a || byte === 0x0d
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** Longer words and numbers are none of RTF. */
const longestWord = 32
const longestNumber = 10

/** Takes RTF apart, from front to back; binary data and line breaks of the source are passed over. */
export class Tokens {
  kind: 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'text' | 'end' = 'end'
  /** Of a control word its letters, of a control symbol its character. */
  word = ''
  /** The number behind a control word. */
  parameter: number | undefined
  /** Of `\'xx`. */
  byte = 0
  /** Plain text is [start, end) in `bytes`. */
  start = 0
  end = 0

  #at = 0

  constructor(readonly bytes: Uint8Array) {}

  next(): Tokens['kind'] {
    const {bytes} = this
    for (;;) {
      while (isBreak(bytes[this.#at] ?? 0)) this.#at++
      if (this.#at >= bytes.length) return this.#found('end')
      switch (bytes[this.#at]) {
        case openBrace:
          this.#at++
          return this.#found('open')
        case closeBrace:
          this.#at++
          return this.#found('close')
        case backslash:
          this.#at++
          this.#control()
          if (this.kind !== 'word' || this.word !== 'bin') return this.kind
          this.#at += Math.max(0, this.parameter ?? 0)
          break
        default:
          return this.#text()
      }
    }
  }

  #found(kind: Tokens['kind']): Tokens['kind'] {
    this.kind = kind
    return kind
  }

  #text(): Tokens['kind'] {
    const {bytes} = this
    this.start = this.#at
    let at = this.#at
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === backslash || byte === openBrace || byte === closeBrace || isBreak(byte)) break
    }
    this.end = at
    this.#at = at
    return this.#found('text')
  }

  #control(): Tokens['kind'] {
    const {bytes} = this
    const first = bytes[this.#at] ?? 0
    if (isLetter(first)) return this.#controlWord()
    this.#at++
    if (first === 0x27) {
      const byte = Number.parseInt(this.#ascii(this.#at, this.#at + 2), 16)
      this.byte = Number.isNaN(byte) ? 0x3f : byte
      this.#at += 2
      return this.#found('byte')
    }
    // A backslash at the end of a line is a paragraph mark.
    this.word = isBreak(first) ? '\n' : String.fromCharCode(first)
    this.parameter = undefined
    return this.#found('symbol')
  }

  #controlWord(): Tokens['kind'] {
    const {bytes} = this
    const start = this.#at
    let at = start
    while (isLetter(bytes[at] ?? 0) && at - start < longestWord) at++
    this.word = this.#ascii(start, at)
    const isNegative = bytes[at] === 0x2d
    if (isNegative) at++
    const digits = at
    let value = 0
    for (; isDigit(bytes[at] ?? 0) && at - digits < longestNumber; at++)
      value = value * 10 + bytes[at]! - 0x30
    this.parameter = at > digits ? (isNegative ? -value : value) : undefined
    // One space ends the word and is no text.
    if (bytes[at] === 0x20) at++
    this.#at = at
    return this.#found('word')
  }

  #ascii(start: number, end: number): string {
    let text = ''
    for (let at = start; at < Math.min(end, this.bytes.length); at++)
      text += String.fromCharCode(this.bytes[at]!)
    return text
  }
}
