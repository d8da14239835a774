import {chanceOf} from '../../test/support/chance.ts'
import type {Report} from './report.ts'

/** The day on which the file came: soon after its date, or in a few cases of files without a date too late. */
export function changedOn({dated, date, slot}: Report, seed: number): Date {
  const [year, month, day] = dated.match(/\d+/g)!.map(Number) as [number, number, number]
  const isSlow = date === undefined && chanceOf(`${seed} slow ${slot.index}`).below(3) === 0
  return new Date(Date.UTC(year, isSlow ? 2 : month - 1, isSlow ? 20 : day, 2))
}

/** After 1 March: by its date, or where it has none by the day of the file. */
export function isLate({date}: Report, changed: Date, year: number): boolean {
  const digits = date?.match(/\d+/g)?.map(Number)
  const isWritten = digits !== undefined && digits.length >= 2
  const day = isWritten ? Date.UTC(digits[0]!, digits[1]! - 1, digits[2] ?? 1) : changed.getTime()
  return day >= Date.UTC(year + 1, 2, 2)
}
