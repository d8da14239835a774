import type {CountedFigure} from '../../check/data.ts'
import type {Words} from '../../diagnostic/types.ts'
import {canonicalName} from '../unit/organ-name.ts'
import {medianOf, Spread} from './spread.ts'
import type {Figure, FigureCell, FigureColumn, FigureRow, FigureTable} from './types.ts'
import {fallWords, riseWords, strangerWords, tooMuchWords} from './words.ts'

/** The figures of a draft, and whose it is. */
export interface FigureSource {
  readonly path: string
  readonly unit?: string
  readonly year?: number
  readonly figures: readonly Figure[]
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
 * @param known the figures that are counted, in the order of the columns
 * @param earlier what was reported before; compared where unit and year tell that it is the year before
 */
export function compareFigures(
  sources: Iterable<FigureSource>,
  known: readonly Column[],
  earlier: Iterable<FigureSource> = [],
): FigureTable {
  const reporting = Array.from(sources).filter(({figures}) => figures.length > 0)
  const values = valuesOf(reporting)
  const columns = columnsOf(values, known)
  const spreads = new Map(
    [...values].map(([id, all]) => [id, all.length < fewest ? undefined : new Spread(all)]),
  )
  const past = new Past(earlier)
  const rows = reporting.map((source): FigureRow => {
    const cells = columns.flatMap(({id}) => {
      const figure = source.figures.find(one => one.id === id)
      return figure ? [cellOf(figure, known, spreads.get(id), past.of(source, id))] : []
    })
    return {path: source.path, cells}
  })
  return {columns, rows}
}

function valuesOf(sources: readonly FigureSource[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>()
  for (const {figures} of sources)
    for (const {id, value} of figures) {
      const all = values.get(id)
      if (all) all.push(value)
      else values.set(id, [value])
    }
  return values
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
  readonly #sources = new Map<string, FigureSource[]>()

  constructor(sources: Iterable<FigureSource>) {
    for (const source of sources) {
      if (source.unit === undefined) continue
      const key = canonicalName(source.unit)
      const own = this.#sources.get(key)
      if (own) own.push(source)
      else this.#sources.set(key, [source])
    }
  }

  /** Undefined where there was nothing: a change from nothing is no share of it. */
  of({unit, year}: FigureSource, id: string): number | undefined {
    const own = (unit === undefined ? undefined : this.#sources.get(canonicalName(unit))) ?? []
    const before = own.find(
      source => source.year === undefined || year === undefined || source.year === year - 1,
    )
    return before?.figures.find(figure => figure.id === id)?.value || undefined
  }
}
