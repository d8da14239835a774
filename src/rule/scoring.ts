import type {Severity, Words} from '../diagnostic/types.ts'

/** How the items of a checklist count for the score of a draft. */
export interface Scoring {
  /** Points by a severity, “area/*” or the id of a rule: the narrowest that fits an item counts. */
  readonly weights: Readonly<Record<string, number>>
  /** Best first; the last one is from 0. */
  readonly levels: readonly ScoreLevel[]
}

export interface ScoreLevel {
  readonly id: string
  readonly title: Words
  /** The least score, from 0 to 100. */
  readonly from: number
}

/** Without any preset nothing counts. */
export const noScoring: Scoring = {weights: {}, levels: []}

/** Weights are laid over those before; levels are a scale, so they are taken as a whole. */
export function mergeScoring(base: Scoring, added: Partial<Scoring>): Scoring {
  return Object.freeze({
    weights: Object.freeze({...base.weights, ...added.weights}),
    levels: added.levels ?? base.levels,
  })
}

/** The points of an item; 0: it does not count. */
export function weightOf(
  {id, severity}: {readonly id: string; readonly severity: Severity},
  {weights}: Scoring,
): number {
  const area = `${id.split('/', 1)[0]}/*`
  const key = [id, area, severity].find(name => Object.hasOwn(weights, name))
  return key === undefined ? 0 : weights[key]!
}
