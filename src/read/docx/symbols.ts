/**
 * Characters of the symbol fonts that office work uses for boxes to tick, bullets and arrows; the codes are those
 * of the fonts, without the private-use plane (F000) that Word adds.
 */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '□',
    114: '□',
    116: '◆',
    117: '◆',
    119: '◆',
    161: '○',
    168: '□',
    216: '➢',
    224: '→',
    240: '→',
    251: '×',
    252: '√',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': {48: '□', 79: '×', 80: '√', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '□'},
  symbol: {176: '°', 177: '±', 180: '×', 183: '·', 184: '÷', 163: '≤', 179: '≥', 174: '→'},
}

/** What `w:sym` shows; U+FFFC, an object, for a sign of an unknown font. */
export function symbolText(hex: string, font: string): string {
  if (!/^[0-9A-Fa-f]{1,6}$/.test(hex)) return ''
  const code = Number.parseInt(hex, 16)
  if (code < 0xe000 || code > 0xf8ff) {
    const known = symbols[font.toLowerCase()]?.[code]
    return known ?? (code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
  }
  return symbols[font.toLowerCase()]?.[code & 0xff] ?? '\ufffc'
}
