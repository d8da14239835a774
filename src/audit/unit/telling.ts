import type {NamesIn} from './names-in.ts'
import {parseOrganName} from './organ-name.ts'
import type {Source, Told} from './types.ts'
import type {YearNamed} from './years.ts'

/** How far each source is trusted by itself. */
const trust: Readonly<Record<Source, number>> = {
  title: 0.95,
  signature: 0.9,
  text: 0.75,
  file: 0.7,
  folder: 0.5,
}

const yearTrust: Readonly<Record<YearNamed['as'], number>> = {report: 1, year: 0.95, number: 0.6}

interface Place {
  readonly from: Source
  readonly name: string
}

/** Collects what the parts of a draft tell of it. */
export class Telling {
  readonly #units: Told<string>[] = []
  readonly #years: Told<number>[] = []
  /** The nearest first. */
  readonly #places: Place[] = []

  /** What is named first is meant; a second one may be whom it is written for. A place alone stands for its government. */
  names(from: Source, {organs, places}: NamesIn): void {
    for (const [at, name] of organs.entries()) this.#tell(name, from, trust[from] * 0.8 ** at)
    const [place] = places
    if (organs.length === 0 && place && (from === 'title' || from === 'file'))
      this.#tell(place, from, trust[from] * 0.8)
    if (from !== 'title') this.place(from, places.at(-1))
  }

  name(from: Source, name: string): void {
    this.#tell(name, from, trust[from])
  }

  place(from: Source, name: string | undefined): void {
    if (name) this.#places.push({from, name})
  }

  years(from: Source, years: readonly YearNamed[]): void {
    // Of two years that are named alike, either may be meant.
    const doubt = years.filter(({as}) => as === years[0]?.as).length > 1 ? 0.6 : 1
    for (const {year, as} of years) this.year(from, year, trust[from] * yearTrust[as] * doubt)
  }

  year(from: Source, year: number | undefined, confidence: number): void {
    if (year !== undefined) this.#years.push({value: year, from, confidence})
  }

  toldUnits(): readonly Told<string>[] {
    return surest([...this.#units, ...this.#units.flatMap(unit => this.#completed(unit))])
  }

  toldYears(): readonly Told<number>[] {
    return surest(this.#years)
  }

  /** A name that leaves its place out is less sure by itself: there are many 县审计局. */
  #tell(value: string, from: Source, confidence: number): void {
    const {places} = parseOrganName(value)
    this.#units.push({value, from, confidence: places.length > 0 ? confidence : confidence * 0.7})
  }

  /** 县审计局 in the folder 兰考县 is 兰考县审计局. */
  #completed({value, confidence}: Told<string>): readonly Told<string>[] {
    const {places, lead, organ} = parseOrganName(value)
    if (places.length > 0) return []
    const place = this.#places.find(({from, name}) => (lead === '' ? from !== 'text' : name.endsWith(lead)))
    return place ? [{value: place.name + organ, from: place.from, confidence: confidence * 1.1}] : []
  }
}

/** Each value once, by its surest teller. */
function surest<Value>(told: readonly Told<Value>[]): readonly Told<Value>[] {
  const sorted = told.toSorted((a, b) => b.confidence - a.confidence)
  return sorted
    .filter(({value}, at) => sorted.findIndex(other => other.value === value) === at)
    .map(one => ({...one, confidence: Math.round(one.confidence * 100) / 100}))
}
