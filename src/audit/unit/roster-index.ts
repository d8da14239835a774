import {canonicalName, type OrganName, parseOrganName} from './organ-name.ts'
import type {Identity, Roster, RosterUnit, Source} from './types.ts'

/** The unit of a draft, or those that it may be of where nothing decides. */
export type Found =
  | {readonly unit: RosterUnit; readonly confidence: number}
  | {readonly unit?: undefined; readonly near: readonly RosterUnit[]}

/** How a name leads to a unit, the surest way first. */
const ways = ['full', 'short', 'placed', 'bare'] as const
type Way = (typeof ways)[number]
/** A name without a place is one of many: alone it says little. */
const trust: Readonly<Record<Way, number>> = {full: 1, short: 0.95, placed: 0.95, bare: 0.8}

interface Candidates {
  readonly units: readonly RosterUnit[]
  readonly way: Way
  readonly from: Source
  readonly confidence: number
}

/** A name that no unit of the roster has. */
interface Stranger extends OrganName {
  readonly from: Source
}

/** Finds the units of a roster by the names that drafts tell. */
export class RosterIndex {
  /** By canonical name, in all forms in which a unit may be named. */
  readonly #names: Readonly<Record<Way, Map<string, RosterUnit[]>>> = {
    full: new Map(),
    short: new Map(),
    placed: new Map(),
    bare: new Map(),
  }

  constructor({units}: Roster) {
    for (const unit of units) {
      this.#add(unit, 'full', unit.name)
      for (const short of unit.short)
        this.#add(unit, parseOrganName(short).places.length > 0 ? 'short' : 'bare', short)
      for (const [way, name] of formsOf(unit.name)) this.#add(unit, way, name)
    }
  }

  /**
   * Each name narrows the choice that the surer ones have left. A name without a place counts only where no other
   * name of the draft speaks against it: better no unit than a wrong one.
   */
  find({units}: Pick<Identity, 'units'>): Found {
    let left: Candidates | undefined
    const strangers: Stranger[] = []
    let doubt = 1
    for (const {value, from, confidence} of units) {
      const found = this.#lookUp(value, from, confidence)
      if (!found) strangers.push({...parseOrganName(value), from})
      else if (!left) left = found
      else {
        const both = left.units.filter(unit => found.units.includes(unit))
        if (both.length === 0) doubt = 0.8
        else if (both.length < left.units.length) left = {...found, units: both}
        else if (ways.indexOf(found.way) < ways.indexOf(left.way)) left = {...left, way: found.way}
      }
    }
    const [unit, ...others] = left?.units ?? []
    if (!unit || !left) return {near: this.#near(strangers)}
    if (others.length > 0) return {near: left.units}
    if (strangers.some(stranger => speaksAgainst(stranger, unit, left))) return {near: [unit]}
    return {unit, confidence: Math.round(left.confidence * trust[left.way] * doubt * 100) / 100}
  }

  #add(unit: RosterUnit, way: Way, name: string): void {
    const key = canonicalName(name)
    const units = this.#names[way].get(key)
    if (!units) this.#names[way].set(key, [unit])
    else if (units.at(-1) !== unit) units.push(unit)
  }

  /** Full names beat short ones: a unit that is called so is meant, whatever else could be. */
  #lookUp(name: string, from: Source, confidence: number): Candidates | undefined {
    const key = canonicalName(name)
    const way = ways.find(one => this.#names[one].has(key))
    return way && {units: this.#names[way].get(key)!, way, from, confidence}
  }

  /** Of the same kind elsewhere, or elsewhere of the same place: what a person would look at first. */
  #near(strangers: readonly OrganName[]): readonly RosterUnit[] {
    const near = strangers.flatMap(({organ}) => this.#names.bare.get(canonicalName(organ)) ?? [])
    return [...new Set(near)].slice(0, 5)
  }
}

/** Does the draft name somebody else than the unit that was found? */
function speaksAgainst(stranger: Stranger, unit: RosterUnit, {way, from}: Candidates): boolean {
  if (stranger.places.length === 0) return false
  // A draft knows better whose it is than the folder that it was put into.
  if (isPrinted(stranger.from) && !isPrinted(from)) return true
  return way === 'bare' && isElsewhere(stranger, parseOrganName(unit.name))
}

function isPrinted(from: Source): boolean {
  return from === 'title' || from === 'signature'
}

/** “杞县审计局” beside “县审计局”: another one is meant than that of 兰考县. */
function isElsewhere(one: OrganName, other: OrganName): boolean {
  const isSameKind = canonicalName(one.organ) === canonicalName(other.organ)
  return isSameKind && other.places.length > 0 && one.places.at(-1) !== other.places.at(-1)
}

/** The forms in which people write a full name: without higher places, with the kind of place only, without any. */
function formsOf(name: string): readonly (readonly [Way, string])[] {
  const {places, lead, organ} = parseOrganName(name)
  if (organ === '') return [['placed', `${name}政府`]]
  const forms: [Way, string][] = places.map((_, at) => ['placed', places.slice(at).join('') + organ])
  const place = places.at(-1)
  const kind = place === undefined ? lead : place.at(-1)!
  forms.push(['bare', kind + organ], ['bare', organ])
  if (place !== undefined) {
    // “兰考审计局”, and 兰考县 for its government.
    if (place.length > 2) forms.push(['placed', place.slice(0, -1) + organ])
    if (/^(?:人民)?政府$/.test(organ))
      for (const at of places.keys()) forms.push(['placed', places.slice(at).join('')])
  }
  return forms
}
