import {language} from './words.ts'

/** What rows are sorted by; those that have nothing come last, whatever the direction. */
export type SortKey = number | string | undefined

/** Equal rows keep their order, since sorting is stable. */
export function compareBy<Row>(
  keyOf: (row: Row) => SortKey,
  isDescending: boolean,
): (a: Row, b: Row) => number {
  const direction = isDescending ? -1 : 1
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined)
    if (typeof one === 'string' || typeof other === 'string')
      return collator.compare(String(one), String(other)) * direction
    return (one - other) * direction
  }
}

/** Chinese names by pinyin. */
const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', {numeric: true})
