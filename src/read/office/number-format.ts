/**
 * Writes a number of a list as Word does (ECMA-376, 17.18.59). Formats that Chinese documents do not use come out
 * in Arabic numerals.
 */
export function formatNumber(number: number, format: string): string {
  return (formats.get(format) ?? decimal)(number)
}

type Format = (number: number) => string

const decimal: Format = number => String(number)

/** One of a row of characters; where the row ends, Arabic numerals go on. */
const oneOf =
  (row: string): Format =>
  number =>
    [...row][number - 1] ?? decimal(number)

/** Digit by digit: 12 → “一二”. */
const digitwise =
  (digits: string): Format =>
  number =>
    decimal(number).replace(/\d/g, digit => digits[Number(digit)]!)

interface Counting {
  /** From zero to nine. */
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly units: string
  /** Of these units a single one has no 一 before it at the head of a number. */
  readonly bare: string
  /** Is a gap between the digits told: 一百零五? */
  readonly tellsGap: boolean
}

/** As one says it: 12 → “十二”, 105 → “一百零五”. */
const counted =
  ({digits, units, bare, tellsGap}: Counting): Format =>
  number => {
    if (number > 9999) return decimal(number)
    if (number === 0) return digits[0]!
    let text = ''
    let gap = false
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(number / 10 ** power) % 10
      const unit = units[power - 1] ?? ''
      if (digit === 0) gap = text !== ''
      else {
        const single = digit === 1 && bare.includes(unit) && unit !== '' && (text === '' || !tellsGap)
        text += (gap && tellsGap ? digits[0]! : '') + (single ? '' : digits[digit]!) + unit
        gap = false
      }
    }
    return text
  }

const han = '零一二三四五六七八九'
const thousand = counted({digits: han, units: '十百千', bare: '十', tellsGap: true})
/** Counts to 99 in words, and beyond that in digits. */
const hundred: Format = number =>
  number < 100 ? (number === 0 ? '○' : thousand(number)) : digitwise('○一二三四五六七八九')(number)

/** a … z, then aa … zz. */
const letters =
  (first: string): Format =>
  number =>
    number === 0
      ? ''
      : String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(
          Math.min(30, Math.ceil(number / 26)),
        )

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
const roman: Format = number => {
  if (number > 9999) return decimal(number)
  let left = number
  let text = ''
  for (const [value, letter] of romans) {
    text += letter.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}

const circled = oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿')
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    none: () => '',
    bullet: () => '',
    decimalZero: number => decimal(number).padStart(2, '0'),
    decimalFullWidth: digitwise('０１２３４５６７８９'),
    decimalFullWidth2: digitwise('０１２３４５６７８９'),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedFullstop: oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
    decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
    ideographEnclosedCircle: oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
    chineseCounting: hundred,
    taiwaneseCounting: hundred,
    chineseCountingThousand: thousand,
    taiwaneseCountingThousand: thousand,
    japaneseCounting: counted({
      digits: '〇一二三四五六七八九',
      units: '十百千',
      bare: '十百千',
      tellsGap: false,
    }),
    ideographDigital: digitwise('〇一二三四五六七八九'),
    japaneseDigitalTenThousand: digitwise('〇一二三四五六七八九'),
    taiwaneseDigital: digitwise('○一二三四五六七八九'),
    chineseLegalSimplified: counted({
      digits: '零壹贰叁肆伍陆柒捌玖',
      units: '拾佰仟',
      bare: '',
      tellsGap: true,
    }),
    ideographLegalTraditional: counted({
      digits: '零壹貳參肆伍陸柒捌玖',
      units: '拾佰仟',
      bare: '',
      tellsGap: true,
    }),
    ideographTraditional: oneOf(stems),
    ideographZodiac: oneOf(branches),
    ideographZodiacTraditional: number =>
      number < 1 || number > 60 ? decimal(number) : stems[(number - 1) % 10]! + branches[(number - 1) % 12]!,
    lowerLetter: letters('a'),
    upperLetter: letters('A'),
    lowerRoman: roman,
    upperRoman: number => roman(number).toUpperCase(),
  }),
)
