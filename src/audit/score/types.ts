import type {Words} from '../../diagnostic/types.ts'

/** How points are given: from the presets. */
export interface Scoring {
  /** Best first; the last one is from 0. */
  readonly levels: readonly ScoreLevel[]
}

export interface ScoreLevel {
  readonly id: string
  readonly title: Words
  /** The least score, from 0 to 100. */
  readonly from: number
}

/** Of 100, as a share of the weights of all items that were asked of the draft; every point is explained by them. */
export interface Score {
  /** From 0 to 100, one decimal. */
  readonly value: number
  readonly level: string
  /** The weights of the items that were passed, and of all that were asked. */
  readonly points: number
  readonly of: number
  /** What was lost, most first: the ids of the items with their weights. */
  readonly lost: readonly {readonly ruleId: string; readonly weight: number}[]
  /** The three corrections at most that cost least and lead to the next level, or as far as three can. */
  readonly cheapest: readonly Correction[]
}

export interface Correction {
  readonly ruleId: string
  /** The places to be changed. */
  readonly places: number
  /** What the score becomes with this one and those before it. */
  readonly score: number
}
