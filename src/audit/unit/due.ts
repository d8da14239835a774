/** When a draft came. */
export interface Dated {
  readonly date?: string
  /** 成文日期, or else the day of the file, which is less sure: a copy has the day of the copying. */
  readonly dateFrom?: 'text' | 'file'
  /** Whole days after the deadline. */
  readonly late?: number
}

interface Known {
  /** 成文日期. */
  readonly written: string | undefined
  /** The day on which the file was last changed. */
  readonly day: string | undefined
  /** Of the report; the deadline is in the next one. */
  readonly year: number | undefined
  /** “03-01”; undefined for what is due at no time. */
  readonly deadline: string | undefined
}

export function datedBy({written, day, year, deadline}: Known): Dated {
  const date = written ?? day
  if (date === undefined) return {}
  const dateFrom = written === undefined ? 'file' : 'text'
  const late =
    year === undefined || deadline === undefined ? 0 : daysLate(date, dateFrom, `${year + 1}-${deadline}`)
  return {date, dateFrom, ...(late > 0 && {late})}
}

/** A file that was changed years later has a day that tells nothing of when it was handed in. */
function daysLate(date: string, from: 'text' | 'file', deadline: string): number {
  if (from === 'file' && date.slice(0, 4) !== deadline.slice(0, 4)) return 0
  return Math.round((Date.parse(date) - Date.parse(deadline)) / 86_400_000)
}
