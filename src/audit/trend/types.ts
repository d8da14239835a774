/** What changed since earlier records. */
export interface Trend {
  /** The day of the earlier run. */
  readonly since: string
  readonly units: readonly UnitTrend[]
}

export interface UnitTrend {
  readonly unit: string
  /** Absent when there was none, or nothing could be read. */
  readonly before?: number
  readonly now?: number
  /** Ids of the items that failed then and do not now, and the other way round. */
  readonly mended: readonly string[]
  readonly broken: readonly string[]
}
