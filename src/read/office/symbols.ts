/** What the signs of symbol fonts look like that office work uses: boxes to tick, bullets, arrows; by their codes. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '6c': '●',
    '6e': '■',
    '6f': '□',
    '71': '□',
    '72': '□',
    '74': '◆',
    '75': '◆',
    '77': '◆',
    a1: '○',
    a8: '□',
    d8: '➢',
    e0: '→',
    f0: '→',
    fb: '×',
    fc: '√',
    fd: '☒',
    fe: '☑',
  },
  'wingdings 2': {'30': '□', '4f': '×', '50': '√', '51': '☒', '52': '☑', '53': '☒', '54': '☒', a3: '□'},
  symbol: {a3: '≤', ae: '→', b0: '°', b1: '±', b3: '≥', b4: '×', b7: '·', b8: '÷'},
}

const fonts = new Map(Object.entries(symbols))

/**
 * What `w:sym` shows: the character of an ordinary font, or of those above; for others U+FFFC, an object.
 *
 * @param hex the code; Word adds F000 to those of symbol fonts
 */
export function symbolText(hex: string, font: string): string {
  if (!/^[0-9A-Fa-f]{1,6}$/.test(hex)) return ''
  const code = Number.parseInt(hex, 16)
  const sign = fonts.get(font.toLowerCase())?.[(code & 0xff).toString(16)]
  if (sign !== undefined) return sign
  if (code >= 0xe000 && code <= 0xf8ff) return '\ufffc'
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
