/** Numbers as reports write them: 1,200; 1.2万; 十二; 两. */

const digits = '零一二三四五六七八九'
const tens = {十: 10, 百: 100, 千: 1000} as const

/** @returns undefined for what is no number */
export function parseCount(number: string, factor = ''): number | undefined {
  const value = /^\d/.test(number) ? Number(number.replace(/,/g, '')) : parseHanCount(number)
  if (value === undefined || Number.isNaN(value)) return undefined
  // 1.2万 is 12000, whatever binary fractions make of it.
  return factor === '万' ? Math.round(value * 1e6) / 100 : value
}

/** “三百二十一” → 321. */
function parseHanCount(numeral: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let last = Number.POSITIVE_INFINITY
  for (const unit of numeral) {
    if (unit in tens) {
      const ten = tens[unit as keyof typeof tens]
      if (ten >= last) return undefined
      total += (digit ?? 1) * ten
      last = ten
      digit = undefined
    } else if (digit !== undefined) return undefined
    else digit = unit === '两' ? 2 : digits.indexOf(unit)
  }
  return total + (digit ?? 0)
}
