import type {CountedFigure} from '../../check/data.ts'
import type {Words} from '../../diagnostic/types.ts'
import type {Brief} from '../types.ts'
import {canonicalName} from '../unit/organ-name.ts'
import type {Assigned} from '../unit/presence.ts'
import {medianOf, Spread} from './spread.ts'
import type {Figure, FigureCell, FigureColumn, FigureRow, FigureTable} from './types.ts'
import {FigureValues} from './values.ts'
import {fallWords, riseWords, strangerWords, tooMuchWords} from './words.ts'

/** Whose a draft is. */
type Owned = Pick<Assigned, 'path' | 'unit' | 'year'>

/** What drafts report. */
export interface Reported {
  readonly drafts: readonly Owned[]
  /** In the order of the drafts. */
  readonly values: FigureValues
}

type Column = Pick<CountedFigure, 'id' | 'most' | 'title'>

/** Units reporting a figure from which on one can stand out; fewer show no usual size. */
const fewest = 8
/** What a figure that is worth a look is at least times as large as, or as small as. */
const jump = 3
/** From 1 to 3 is a jump too, and tells nothing. */
const leastChange = 5

/**
 * The figures of all drafts side by side.
 *
 * @param briefs of the drafts, in their order; looked at when the rows are, for their sentences
 * @param known the figures that are counted, in the order of the columns
 * @param earlier what was reported before; compared where unit and year tell that it is the year before
 */
export function compareFigures(
  {drafts, values}: Reported,
  briefs: () => Iterable<Brief>,
  known: readonly Column[],
  earlier: Reported = {drafts: [], values: new FigureValues()},
): FigureTable {
  const byId = values.byId()
  const columns = columnsOf(byId, known)
  const spreads = new Map(
    Array.from(byId, ([id, all]) => [id, all.length < fewest ? undefined : new Spread(all)]),
  )
  const past = new Past(earlier)
  const rowOf = (draft: Owned, figures: readonly Figure[]): FigureRow => {
    const before = past.of(draft)
    const cells = columns.flatMap(({id}) => {
      const figure = figures.find(one => one.id === id)
      return figure ? cellOf(figure, known, spreads.get(id), before(id)) : []
    })
    return {path: draft.path, cells}
  }
  return {
    columns,
    rows: {
      *[Symbol.iterator]() {
        let at = 0
        for (const {read} of briefs()) {
          const draft = drafts[at++]!
          if (read && read.figures.length > 0) yield rowOf(draft, read.figures)
        }
      },
    },
  }
}

/** Records may have figures that nobody knows any more: they go by their ids. */
function columnsOf(values: ReadonlyMap<string, readonly number[]>, known: readonly Column[]): FigureColumn[] {
  const strange = [...values.keys()].filter(id => !known.some(one => one.id === id)).toSorted()
  const titles = [...known, ...strange.map(id => ({id, title: {zh: id, en: id}}))]
  return titles.flatMap(({id, title}) => {
    const all = values.get(id)
    return all ? [{id, title, count: all.length, median: medianOf(all)}] : []
  })
}

function cellOf(
  figure: Figure,
  known: readonly Column[],
  spread: Spread | undefined,
  before: number | undefined,
): FigureCell {
  const {id, value} = figure
  const outlier = outlierWords(figure, known.find(one => one.id === id)?.most, spread, before)
  return {
    id,
    figure,
    ...(before !== undefined && {earlier: {value: before, change: (value - before) / before}}),
    ...(outlier && {outlier}),
  }
}

/** The surest reason first. */
function outlierWords(
  figure: Figure,
  most: number | undefined,
  spread: Spread | undefined,
  before: number | undefined,
): Words | undefined {
  if (most !== undefined && figure.value > most) return tooMuchWords(most, figure)
  const jumped = before === undefined ? undefined : jumpWords(figure, before)
  if (jumped) return jumped
  return spread?.isStranger(figure.value, jump) ? strangerWords(figure, spread) : undefined
}

function jumpWords(figure: Figure, before: number): Words | undefined {
  const {value} = figure
  if (Math.abs(value - before) < leastChange) return undefined
  if (value >= before * jump) return riseWords(figure, before)
  return value * jump <= before ? fallWords(figure, before) : undefined
}

/** What units reported before. */
class Past {
  readonly #reported: Reported
  /** By the unit: the numbers of its drafts. */
  readonly #byUnit = new Map<string, number[]>()

  constructor(reported: Reported) {
    this.#reported = reported
    for (const [at, {unit}] of reported.drafts.entries()) {
      if (unit === undefined) continue
      const key = canonicalName(unit)
      const own = this.#byUnit.get(key)
      if (own) own.push(at)
      else this.#byUnit.set(key, [at])
    }
  }

  /** The values of the unit of a draft. Undefined where there was nothing: a change from nothing is no share of it. */
  of({unit, year}: Owned): (id: string) => number | undefined {
    const own = unit === undefined ? undefined : this.#byUnit.get(canonicalName(unit))
    const {drafts, values} = this.#reported
    const before = own?.find(at => {
      const earlier = drafts[at]!.year
      return earlier === undefined || year === undefined || earlier === year - 1
    })
    return id => (before === undefined ? undefined : values.of(before, id) || undefined)
  }
}
