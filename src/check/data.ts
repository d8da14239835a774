import type {Words} from '../diagnostic/types.ts'
import type {Screen} from './screen.ts'

/** A day, or less where no more is known: “2019-04-15”, “2019-04”, “2019”. Compares as a string. */
export type DateText = string

/** What every entry of data/ may say of itself. */
interface Sourced {
  /** Where it can be looked up; that of the file when absent. */
  readonly source?: string
}

/** A law, regulation or central document that reports cite. */
export interface KnownDocument extends Sourced {
  /** The exact title, without 《》. */
  readonly title: string
  /** Short titles that are right as well. */
  readonly short?: readonly string[]
  readonly number?: string
  /** Of the first version. */
  readonly adopted?: DateText
  readonly inForce?: DateText
  /** The first day on which it was no longer in force. */
  readonly until?: DateText
  readonly replacedBy?: string
  /** Of an outline: the first and the last year that it plans. */
  readonly period?: readonly [number, number]
}

/** What makes looking for patterns cheap. */
export interface Searched {
  /** Of its patterns the number of the first in the screen, where they were known when the catalogue was compiled. */
  readonly first?: number
  /** How many they are, where they are not parsed before somebody asks for them. */
  readonly patterns?: number
}

/** Something that has a beginning, and is named by patterns. */
interface Event extends Sourced, Searched {
  readonly name: string
  readonly says: readonly string[]
  /** A sentence with one of these names it rightly at any time: 喜迎, 巩固 … */
  readonly unless?: readonly string[]
}

export interface Meeting extends Event {
  /** The first day. */
  readonly held: DateText
  readonly ended?: DateText
}

export interface Campaign extends Event {
  readonly from: DateText
  readonly to?: DateText
  /** Whose campaign it is, where it is not everybody's; `ownerPattern` knows them by their names. */
  readonly owners?: Words
  readonly ownerPattern?: string
}

/** The slogan of a day or week in a year. */
export interface Theme extends Sourced {
  readonly event: string
  readonly year: number
  readonly theme: string
}

/** Wrong forms of a fixed wording. */
export interface WordingForm extends Sourced, Searched {
  readonly wrong: readonly string[]
  readonly right?: string
  readonly unless?: readonly string[]
  readonly safe?: boolean
}

/** One of the aspects that a report may be expected to speak of: shown, never demanded. */
export interface Aspect extends Sourced {
  readonly title: Words
  readonly words: readonly string[]
}

/** A count that reports give; the words are plain, no patterns. */
export interface CountedFigure extends Sourced {
  readonly id: string
  readonly title: Words
  /** What the number counts: stands beside it in the same clause. */
  readonly says: readonly string[]
  /** One of these must stand in the clause too, and none of those. */
  readonly with?: readonly string[]
  readonly unless?: readonly string[]
  /** 件, 场次 … */
  readonly counters: readonly string[]
  /** No number can be larger: 100 for a rate. */
  readonly most?: number
}

/** An organ of the user's own, with the short names that it goes by. */
export interface NamedOrgan extends Sourced {
  readonly name: string
  readonly short?: readonly string[]
}

/** Knowledge apart from rules: data/*.yaml, and the files that presets add. */
export interface Data {
  readonly documents: readonly KnownDocument[]
  readonly meetings: readonly Meeting[]
  readonly campaigns: readonly Campaign[]
  readonly themes: readonly Theme[]
  /** Lists of wrong forms, by the name that rules give. */
  readonly wordings: Readonly<Record<string, readonly WordingForm[]>>
  /** By the kind of report. */
  readonly aspects: Readonly<Record<string, readonly Aspect[]>>
  /** One an id. */
  readonly figures: readonly CountedFigure[]
  readonly organs: readonly NamedOrgan[]
  /** Words that are right as they stand, whatever a rule says. */
  readonly allow: readonly string[]
  /** Wordings from above that reports repeat word for word: never a copy. */
  readonly formulas: readonly string[]
  /** Of the patterns in the catalogue, rules included. */
  readonly screen?: Screen
}

export const noData: Data = {
  documents: [],
  meetings: [],
  campaigns: [],
  themes: [],
  wordings: {},
  aspects: {},
  figures: [],
  organs: [],
  allow: [],
  formulas: [],
}

/** Later entries stand behind earlier ones, a figure in the place of one with its id; neither side is changed. */
export function mergeData(base: Data, added: Data): Data {
  if (added === noData) return base
  return {
    documents: [...base.documents, ...added.documents],
    meetings: [...base.meetings, ...added.meetings],
    campaigns: [...base.campaigns, ...added.campaigns],
    themes: [...base.themes, ...added.themes],
    wordings: mergeLists(base.wordings, added.wordings),
    aspects: mergeLists(base.aspects, added.aspects),
    figures: mergeFigures(base.figures, added.figures),
    organs: [...base.organs, ...added.organs],
    allow: [...base.allow, ...added.allow],
    formulas: [...base.formulas, ...added.formulas],
    ...(base.screen && {screen: base.screen}),
  }
}

type Lists<Entry> = Readonly<Record<string, readonly Entry[]>>

function mergeLists<Entry>(base: Lists<Entry>, added: Lists<Entry>): Lists<Entry> {
  const merged = {...base}
  for (const [name, list] of Object.entries(added)) merged[name] = [...(base[name] ?? []), ...list]
  return merged
}

function mergeFigures(base: Data['figures'], added: Data['figures']): Data['figures'] {
  const own = new Map(added.map(figure => [figure.id, figure]))
  const kept = base.map(figure => own.get(figure.id) ?? figure)
  const known = new Set(base.map(({id}) => id))
  return [...kept, ...added.filter(({id}) => !known.has(id))]
}
