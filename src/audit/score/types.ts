import type {Scoring as PresetScoring} from '../../rule/scoring.ts'

export type {ScoreLevel} from '../../rule/scoring.ts'

/** How points are given: from the presets. The weights stand beside the rules. */
export type Scoring = Pick<PresetScoring, 'levels'>

/** Of 100, as a share of the weights of all items that were asked of the draft; every point is explained by them. */
export interface Score {
  /** From 0 to 100, one decimal, rounded down: 100 only when nothing was lost. */
  readonly value: number
  readonly level: string
  /** The weights of the items that were passed, and of all that were asked and not waived. */
  readonly points: number
  readonly of: number
  /** What was lost, most first: the ids of the items with their weights. */
  readonly lost: readonly LostPoints[]
  /**
   * The three corrections at most that cost least and lead to the next level, or as far as three can; empty at the
   * highest level.
   */
  readonly cheapest: readonly Correction[]
}

interface LostPoints {
  readonly ruleId: string
  readonly weight: number
}

export interface Correction {
  readonly ruleId: string
  /** The places to be changed. */
  readonly places: number
  /** What the score becomes with this one and those before it. */
  readonly score: number
}
