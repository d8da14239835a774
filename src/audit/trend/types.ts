/** What changed since earlier records. */
export interface Trend {
  /** The day of the earlier run. */
  readonly since: string
  /** In the order of the units, then those that handed in nothing this time. */
  readonly units: readonly UnitTrend[]
}

export interface UnitTrend {
  readonly unit: string
  /** Absent when there was none, or nothing could be read. */
  readonly before?: number
  readonly now?: number
  /** Ids of the items that failed then and pass now. */
  readonly mended: readonly string[]
  /** Of those that fail now and did not then, though they were known. */
  readonly broken: readonly string[]
}
