import {parseHanYear} from '../../tree/numbering.ts'

/** A year that a text names, and how plainly: of a year under report (年度), of a year, or a number alone. */
export interface YearNamed {
  readonly year: number
  readonly as: 'report' | 'year' | 'number'
}

/** Days are no years under report: 20250212, 2025-02-12, 2025年2月. */
const days =
  /(?<!\d)(?:19|20)\d{2}(?:[-._/]\d{1,2}[-._/]\d{1,2}|年\d{1,2}月(?:\d{1,2}日)?|\d{4}|[-._]\d{1,2}(?![\d年]))(?!\d)/g
const named = /(?<!\d)((?:19|20)\d{2})(年度|年)?(?!\d)/g
const inHan = /([一二][〇○零Oo0一二三四五六七八九]{3})年/g

/** The years in a title, or in the name of a file or folder, the plainest first. */
export function yearsIn(text: string): readonly YearNamed[] {
  const digits = text
    .replace(/(?<=\d)\s+(?=年)|(?<=年)\s+(?=度)/g, '')
    .replace(inHan, (whole, year: string) => `${parseHanYear(year) ?? whole}年`)
    .replace(days, ' ')
  const found = Array.from(digits.matchAll(named), ([, year, behind]): YearNamed => {
    const as = behind === '年度' ? 'report' : behind === '年' ? 'year' : 'number'
    return {year: Number(year), as}
  })
  return (['report', 'year', 'number'] as const).flatMap(as => found.filter(one => one.as === as))
}
