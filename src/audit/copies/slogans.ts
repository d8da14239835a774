import type {Data} from '../../check/data.ts'
import {maskOf} from './mask.ts'
import {shinglesOf} from './prints.ts'

/** Characters by which a wording from above is known. */
const length = 6

/** What the catalogue knows to come from above: names of laws, meetings and campaigns, slogans, fixed wordings. */
export class Slogans {
  readonly #shingles = new Set<number>()

  private constructor(data: Data) {
    for (const text of wordingsOf(data))
      for (const hash of shinglesOf(maskOf(text).units, length)) this.#shingles.add(hash)
  }

  static #known = new WeakMap<Data, Slogans>()

  static of(data: Data): Slogans {
    let slogans = Slogans.#known.get(data)
    if (!slogans) {
      slogans = new Slogans(data)
      Slogans.#known.set(data, slogans)
    }
    return slogans
  }

  /** For each character of a masked text, 1 when it belongs to none of them. */
  outside(units: Uint16Array): Uint8Array {
    const outside = new Uint8Array(units.length).fill(1)
    const hashes = shinglesOf(units, length)
    for (let at = 0; at < hashes.length; at++)
      if (this.#shingles.has(hashes[at]!)) outside.fill(0, at, at + length)
    return outside
  }
}

function wordingsOf({documents, themes, wordings, meetings, campaigns, formulas}: Data): string[] {
  return [
    ...documents.flatMap(({title, short = []}) => [title, ...short]),
    ...themes.map(({theme}) => theme),
    ...Object.values(wordings).flatMap(forms => forms.flatMap(({right = ''}) => right)),
    ...meetings.map(({name}) => name),
    ...campaigns.map(({name}) => name),
    ...formulas,
  ]
}
