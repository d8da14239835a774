import {usualDeadline} from '../../rule/roster.ts'
import {organOf} from '../../tree/organ.ts'
import {type Kind, kinds} from '../../tree/types.ts'
import {type Dated, datedBy} from './due.ts'
import {identifyPath} from './identify.ts'
import {canonicalName} from './organ-name.ts'
import {RosterIndex} from './roster-index.ts'
import type {Identity, Roster, RosterUnit} from './types.ts'

/** What is known of a draft before it is known whose it is. */
export interface HandedIn {
  readonly path: string
  /** The day on which the file was last changed. */
  readonly day?: string
  /** Absent when it could not be read; its path may still tell whose it is. */
  readonly read?: {readonly kind: Kind; readonly identity: Identity}
}

/** Whose draft it is, and when it came. */
export interface Assigned extends Dated {
  readonly path: string
  /** The name in the roster, or as the draft has it. */
  readonly unit?: string
  readonly confidence: number
  /** Units of the roster that it may be of, where that is not sure. */
  readonly near: readonly string[]
  readonly kind?: Kind
  readonly year?: number
}

export interface PresentUnit extends Pick<RosterUnit, 'level' | 'type'> {
  readonly unit: string
  /** In the order of the drafts, from 0; the first is the one that counts. */
  readonly drafts: readonly number[]
}

/** Drafts of one unit, of one kind and on one year. */
export interface Twice {
  readonly unit: string
  readonly kind: Kind
  readonly year?: number
  readonly paths: readonly string[]
}

export interface Presence {
  readonly drafts: readonly Assigned[]
  /** All that handed in a draft, those of the roster first and in its order. */
  readonly units: readonly PresentUnit[]
  /** With the kinds that are missing; empty without a roster. */
  readonly missing: readonly RosterUnit[]
  readonly twice: readonly Twice[]
  /** Paths of drafts whose unit is told by nothing, or is not in the roster. */
  readonly unknown: readonly string[]
}

/**
 * Who has handed in what.
 *
 * @param year the year that is to be reported on; drafts on another one do not count as handed in. Without it any does.
 */
export function assign(handedIn: Iterable<HandedIn>, roster?: Roster, year?: number): Presence {
  const index = roster && new RosterIndex(roster)
  const known = new Map(roster?.units.map(unit => [unit.name, unit]))
  const shown = new Map<string, string>()
  const told: (Kind | undefined)[] = []
  const drafts = Array.from(handedIn, ({path, day, read}): Assigned => {
    const identity = read?.identity ?? identifyPath(path)
    const owner = index ? inRoster(identity, index) : asTold(identity, shown)
    const kind = read?.kind
    const reported = identity.years[0]?.value
    told.push(identity.title === '' ? undefined : kind)
    const deadline = read && deadlineOf(owner.unit, told.at(-1), known, roster)
    return {
      path,
      ...owner,
      ...(kind && {kind}),
      ...(reported !== undefined && {year: reported}),
      ...datedBy({written: identity.date, day, year: reported ?? year, deadline}),
    }
  })
  const units = unitsOf(drafts, known, year)
  const present = new Map(units.map(unit => [unit.unit, unit.drafts]))
  const isAsked = (at: number) => year === undefined || (drafts[at]!.year ?? year) === year
  const kindsOf = (unit: RosterUnit) => (present.get(unit.name) ?? []).filter(isAsked).map(at => told[at])
  return {
    drafts,
    units,
    missing: [...known.values()].flatMap(unit => missingOf(unit, kindsOf(unit))),
    twice: twiceOf(drafts),
    unknown: drafts.filter(({unit}) => unit === undefined).map(({path}) => path),
  }
}

type Owner = Pick<Assigned, 'confidence' | 'near' | 'unit'>

function inRoster(identity: Identity, index: RosterIndex): Owner {
  const found = index.find(identity)
  if (!found.unit) return {confidence: 0, near: found.near.map(({name}) => name)}
  return {unit: found.unit.name, confidence: found.confidence, near: []}
}

/** @param shown the names met so far: forms of one name are one unit, by the form that came first */
function asTold({units: [told]}: Identity, shown: Map<string, string>): Owner {
  if (!told) return {confidence: 0, near: []}
  const key = canonicalName(told.value)
  const unit = shown.get(key) ?? told.value
  shown.set(key, unit)
  return {unit, confidence: told.confidence, near: []}
}

/** Of a kind that a unit need not hand in, and of a draft that nobody may own, nothing is due. */
function deadlineOf(
  unit: string | undefined,
  kind: Kind | undefined,
  known: ReadonlyMap<string, RosterUnit>,
  roster: Roster | undefined,
): string | undefined {
  if (unit === undefined) return undefined
  const listed = known.get(unit)
  const isDue = kind === undefined || (listed?.kinds ?? ['annual-report']).includes(kind)
  return isDue ? (listed?.deadline ?? roster?.deadline ?? usualDeadline(organOf(unit))) : undefined
}

function unitsOf(
  drafts: readonly Assigned[],
  known: ReadonlyMap<string, RosterUnit>,
  asked: number | undefined,
): readonly PresentUnit[] {
  const byUnit = new Map<string, number[]>([...known.keys()].map(name => [name, []]))
  for (const [at, {unit}] of drafts.entries()) {
    if (unit === undefined) continue
    const own = byUnit.get(unit)
    if (own) own.push(at)
    else byUnit.set(unit, [at])
  }
  return [...byUnit]
    .filter(([, own]) => own.length > 0)
    .map(([unit, own]) => {
      const {level, type} = known.get(unit) ?? organOf(unit)
      const wanted = known.get(unit)?.kinds ?? kinds
      const sorted = own.toSorted((a, b) => byMerit(drafts[a]!, drafts[b]!, wanted, asked) || a - b)
      return {unit, ...(level && {level}), ...(type && {type}), drafts: sorted}
    })
}

/** What can be read, is of the kind and on the year that is asked for; then the newest. */
function byMerit(a: Assigned, b: Assigned, wanted: readonly Kind[], asked: number | undefined): number {
  const place = ({kind}: Assigned) => {
    const at = kind === undefined ? -1 : wanted.indexOf(kind)
    return kind === undefined ? kinds.length + 1 : at < 0 ? kinds.length : at
  }
  const isOfAnother = ({year}: Assigned) =>
    Number(asked !== undefined && year !== undefined && year !== asked)
  return (
    place(a) - place(b) ||
    isOfAnother(a) - isOfAnother(b) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    (a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1)
  )
}

/** @param handedIn the kinds of its drafts; undefined for one without a title or that cannot be read: it may be any */
function missingOf(unit: RosterUnit, handedIn: readonly (Kind | undefined)[]): readonly RosterUnit[] {
  const missing = unit.kinds.filter(owed => !handedIn.some(kind => kind === undefined || kind === owed))
  return missing.length > 0 ? [{...unit, kinds: missing}] : []
}

function twiceOf(drafts: readonly Assigned[]): readonly Twice[] {
  const groups = new Map<string, Twice & {readonly paths: string[]}>()
  for (const {unit, kind, year, path} of drafts) {
    if (unit === undefined || kind === undefined) continue
    const key = [unit, kind, year].join('\n')
    const group = groups.get(key)
    if (group) group.paths.push(path)
    else groups.set(key, {unit, kind, ...(year !== undefined && {year}), paths: [path]})
  }
  return [...groups.values()].filter(({paths}) => paths.length > 1)
}
