import type {Data} from '../../check/data.ts'
import {linesOf} from '../../tree/lines.ts'
import type {AuditedDraft, Records} from '../types.ts'
import type {Meetings} from './candidates.ts'
import {noCommonPrints} from './common-prints.ts'
import {namesIn, type UnitName, unitNameOf} from './names.ts'
import {OwnWords} from './own-words.ts'
import type {Source} from './place.ts'
import {Slogans} from './slogans.ts'

/** A draft of which it is known who wrote it. */
export type NamedDraft = Pick<AuditedDraft, 'date' | 'path' | 'unit' | 'year'>

/** Where a draft of a comparison is. */
export interface Origin {
  readonly draft: NamedDraft
  readonly records: Records
  readonly earlier: boolean
}

/** A draft with its text. */
export interface Opened extends Origin {
  readonly words: OwnWords
  readonly source: Source
  /** Absent when nobody knows whose it is. */
  readonly unit?: UnitName
}

/** Opens drafts, and keeps the last few: pairs come in the order of their first drafts. */
export class Drafts {
  readonly #origins: readonly Origin[]
  readonly #meetings: Meetings
  readonly #slogans: Slogans
  readonly #opened = new Map<number, Opened>()

  constructor(origins: readonly Origin[], meetings: Meetings, data: Data) {
    this.#origins = origins
    this.#meetings = meetings
    this.#slogans = Slogans.of(data)
  }

  open(number: number): Opened {
    const opened = this.#opened.get(number) ?? this.#read(number)
    // Put in again behind the others: the first one is the one that was not asked for longest.
    this.#opened.delete(number)
    this.#opened.set(number, opened)
    if (this.#opened.size > mostOpened) this.#opened.delete(this.#opened.keys().next().value!)
    return opened
  }

  #read(number: number): Opened {
    const origin = this.#origins[number]!
    const {path, unit} = origin.draft
    const {identity, text, places} = origin.records.get(path).read!
    const names = unit ? namesIn({units: [...identity.units, {value: unit}]}) : namesIn(identity)
    const {common, hollow} = this.#meetings
    return {
      ...origin,
      words: new OwnWords(text, names, {
        common: hollow.has(number) ? noCommonPrints : common,
        slogans: this.#slogans,
      }),
      source: {text, lines: linesOf(text), ...(places && {places})},
      ...(unit && {unit: unitNameOf(unit)}),
    }
  }
}

const mostOpened = 64
