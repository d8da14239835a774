import type {Language, Words} from '../../../diagnostic/types.ts'

export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh'

/** In the language of the page. */
export function say(words: Words): string {
  return words[language]
}

export const colon = {zh: '：', en: ': '}[language]

export function unitsCount(count: number): string {
  return {zh: `${count} 个单位`, en: `${count} ${count === 1 ? 'unit' : 'units'}`}[language]
}

/** “+3.5”, “−2.0”. */
export function signed(change: number, digits: number): string {
  if (change === 0) return (0).toFixed(digits)
  return `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(digits)}`
}

/** The heads of a table. */
export function sayAll(words: {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}): readonly string[] {
  return words[language]
}
