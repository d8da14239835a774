/** The figures that word processors and browsers put before numbered paragraphs. */

export type NumeralStyle =
  | 'decimal'
  | 'decimalFullWidth'
  | 'decimalZero'
  | 'circled'
  | 'bracketed'
  | 'han'
  | 'hanDigits'
  | 'hanFinancial'
  | 'stems'
  | 'branches'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'

/** A number as a figure of this style; in Arabic figures where the style has no sign for it. */
export function numeral(value: number, style: NumeralStyle): string {
  return (value > 0 && formats[style](value)) || String(value)
}

const formats: Readonly<Record<NumeralStyle, (value: number) => string | undefined>> = {
  decimal: String,
  decimalFullWidth: value =>
    String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: value => String(value).padStart(2, '0'),
  circled,
  bracketed: value => (value <= 20 ? String.fromCharCode(0x2473 + value) : undefined),
  han: value =>
    counting(value, {digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], bareTen: true}),
  hanDigits: value => [...String(value)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join(''),
  hanFinancial: value =>
    counting(value, {digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], bareTen: false}),
  stems: value => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  branches: value => '子丑寅卯辰巳午未申酉戌亥'[value - 1],
  lowerLetter: value => letters(value),
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: value => roman(value),
  upperRoman: value => roman(value)?.toUpperCase(),
}

/** ① to ㊿ stand in three places of Unicode. */
function circled(value: number): string | undefined {
  if (value <= 20) return String.fromCharCode(0x245f + value)
  if (value <= 35) return String.fromCharCode(0x323c + value)
  return value <= 50 ? String.fromCharCode(0x328d + value) : undefined
}

interface Counting {
  readonly digits: string
  readonly units: readonly string[]
  /** 十一 instead of 一十一. */
  readonly bareTen: boolean
}

function counting(value: number, {digits, units, bareTen}: Counting): string | undefined {
  if (value > 9999) return undefined
  const figures = [...String(value)].map(Number)
  let text = ''
  for (const [index, figure] of figures.entries()) {
    const unit = units[figures.length - 1 - index]!
    if (figure > 0) text += digits[figure] + unit
    // One zero for all that stand together, none at the end.
    else if (figures.slice(index).some(later => later > 0) && !text.endsWith(digits[0]!)) text += digits[0]
  }
  return bareTen && value >= 10 && value < 20 ? text.slice(1) : text
}

/** a … z, then aa, bb, cc, as Word counts on. */
function letters(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 30))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string | undefined {
  if (value > 3999) return undefined
  let rest = value
  let text = ''
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}
