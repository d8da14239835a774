import {compiled} from './compiled.ts'

/** Chinese numerals and the marks that number the levels of a 公文 (GB/T 9704—2012, 7.3.3). */

const digits = '零一二三四五六七八九'

/** “二十三” → 23; undefined for anything that is not a numeral up to 99. */
export function parseHan(numeral: string): number | undefined {
  const match = upTo99.exec(numeral)
  if (!match || numeral === '') return undefined
  const tens = match[2] ? (match[1] ? digits.indexOf(match[1]) : 1) : 0
  return tens * 10 + (match[3] ? digits.indexOf(match[3]) : 0)
}

const upTo99 = compiled(/^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/)

/** “四” or “4” → 4; NaN for what is neither. */
export const parseNumeral = (numeral: string): number => parseHan(numeral) ?? Number(numeral)

/** “二〇二五” → 2025; with whatever drafts write for the zero. */
export function parseHanYear(numeral: string): number | undefined {
  if (!/^[一二][〇○零Oo0一二三四五六七八九]{3}$/.test(numeral)) return undefined
  return Number([...numeral].map(digit => Math.max(0, digits.indexOf(digit))).join(''))
}

/** 23 → “二十三”, for 1 to 99. */
export function formatHan(number: number): string {
  const tens = Math.floor(number / 10)
  const unit = number % 10
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + (unit > 0 ? digits[unit]! : '')
}

/** The kinds of marks, from the outermost level to the innermost. */
export const markKinds = [
  'part',
  'partSection',
  'han',
  'hanBracket',
  'arabic',
  'arabicBracket',
  'circled',
] as const
export type MarkKind = (typeof markKinds)[number]

export interface Mark {
  readonly kind: MarkKind
  /** As written, without the space after it. */
  readonly text: string
  readonly value: number
  /** Units that the mark takes, with the space after it. */
  readonly length: number
}

const han = '[一二三四五六七八九十]{1,3}'
const arabic = '[0-9０-９]{1,2}'
interface Pattern {
  readonly kind: MarkKind
  readonly mark: RegExp
}

/** Not “第一节课”, “第二节气”. */
const inPart: readonly Pattern[] = [
  {kind: 'part', mark: new RegExp(`^第(${han})[章部]分?[：:、 \\u3000]*`)},
  {kind: 'partSection', mark: new RegExp(`^第(${han})节(?![课日能约目气假点水])[：:、 \\u3000]*`)},
]
const capitals = '壹贰叁肆伍陆柒捌玖拾'
const inCapitals: readonly Pattern[] = [
  {kind: 'part', mark: new RegExp(`^([${capitals}])[、．.][ \\u3000]*`)},
]
const inRoman: readonly Pattern[] = [{kind: 'part', mark: /^([Ⅰ-Ⅻ])[、．. \u3000][ \u3000]*/}]
const inHan: readonly Pattern[] = [
  {
    kind: 'han',
    mark: compiled(new RegExp(`^(${han})[ \\u3000]?(?:、|[．.](?![0-9](?!\\d{3}年)))[ \\u3000]*`)),
  },
]
const inBrackets: readonly Pattern[] = [
  {kind: 'hanBracket', mark: compiled(new RegExp(`^[（(〔[［](${han})[）)〕\\]］][、．.]?[ \\u3000]*`))},
  {kind: 'arabicBracket', mark: new RegExp(`^[（(](${arabic})[）)][、．.]?[ \\u3000]*`)},
]
const inArabic: readonly Pattern[] = [
  {kind: 'arabic', mark: compiled(new RegExp(`^(${arabic})[．.、](?![0-9０-９](?!\\d{3}年))[ \\u3000]*`))},
]
const inCircles: readonly Pattern[] = [{kind: 'circled', mark: /^([①-⑳])[ \u3000]*/}]

/** The marks that begin with a unit. */
function patternsFrom(first: number): readonly Pattern[] | undefined {
  // （ ( 〔 [ ［
  if (first === 0xff08 || first === 0x28 || first === 0x3014 || first === 0x5b || first === 0xff3b)
    return inBrackets
  if ((first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19)) return inArabic
  if (first === 0x7b2c) return inPart
  if (first >= 0x2460 && first <= 0x2473) return inCircles
  if (first >= 0x2160 && first <= 0x216b) return inRoman
  if (hanNumerals.has(first)) return inHan
  return capitalNumerals.has(first) ? inCapitals : undefined
}

const unitsOf = (numerals: string): ReadonlySet<number> =>
  new Set([...numerals].map(numeral => numeral.charCodeAt(0)))
const hanNumerals = unitsOf('一二三四五六七八九十')
const capitalNumerals = unitsOf(capitals)

/** The numbering mark at the start of a line, if there is one. */
export function markAt(text: string): Mark | undefined {
  // Nearly every line begins with another character: leave before a pattern is tried.
  const patterns = patternsFrom(text.charCodeAt(0))
  if (!patterns) return undefined
  for (let at = 0; at < patterns.length; at++) {
    const {kind, mark} = patterns[at]!
    const match = mark.exec(text)
    if (!match) continue
    const value = markValue(match[1]!)
    if (value === undefined) continue
    return {kind, text: match[0].trimEnd(), value, length: match[0].length}
  }
  return undefined
}

/** The same mark with another number: “三、” and 2 → “二、”, “1.3” → “1.2”. */
export function withValue(mark: string, value: number): string {
  const minor = /^\d+\.(?=\d+$)/.exec(mark)
  if (minor) return `${minor[0]}${value}`
  return mark.replace(/[0-9０-９]+|[一二三四五六七八九十]+|[①-⑳]|[Ⅰ-Ⅻ]|[壹贰叁肆伍陆柒捌玖拾]/, digits => {
    if (/[①-⑳]/.test(digits)) return String.fromCharCode(0x245f + value)
    if (/[Ⅰ-Ⅻ]/.test(digits)) return String.fromCharCode(0x215f + value)
    if (capitals.includes(digits)) return capitals[value - 1] ?? digits
    return /[0-9０-９]/.test(digits) ? String(value) : formatHan(value)
  })
}

/** The first article of a set of rules; a space follows, for “第一条规定” cites another document. */
export const isFirstArticle = (text: string): boolean => /^第一条[ \u3000\u00a0]/.test(text)

/** Digits of full width are digits. */
export function withNarrowDigits(text: string): string {
  return text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function markValue(numeral: string): number | undefined {
  const circled = numeral.charCodeAt(0) - 0x245f
  if (circled >= 1 && circled <= 20) return circled
  const roman = numeral.charCodeAt(0) - 0x215f
  if (roman >= 1 && roman <= 12) return roman
  const capital = capitals.indexOf(numeral) + 1
  if (capital > 0) return capital
  if (numeral.charCodeAt(0) >= 0x4e00 && numeral.charCodeAt(0) < 0xff00) return parseHan(numeral)
  return Number(withNarrowDigits(numeral))
}
