import type {Data, KnownDocument} from './data.ts'
import {isNear} from './titles.ts'

/** Data that was compiled: the documents can be looked up as they are. */
export interface TitledData extends Data {
  readonly titles: KnownTitles
}

/** The documents of the data by their titles. */
export function knownTitles(data: Data | TitledData): KnownTitles {
  if ('titles' in data) return data.titles
  const {documents} = data
  let known = made.get(documents)
  if (!known) {
    known = new KnownTitles(titlesText(documents))
    made.set(documents, known)
  }
  return known
}

/** Several rules ask, and of each of many reports. */
const made = new WeakMap<readonly KnownDocument[], KnownTitles>()

/**
 * Documents as a text in which they are looked up: a report cites thirty of a thousand, and a save hook would wait until
 * all of them had become objects. `titlesText` writes it.
 */
export class KnownTitles {
  readonly #titles: string
  readonly #keys: string
  readonly #documents: string
  /** What was last asked for: the titles of one report are asked for again and again while it is written. */
  readonly #found = new Map<string, KnownDocument | undefined>()
  readonly #near = new Map<string, string | undefined>()

  constructor(text: string) {
    const keys = text.indexOf('\f')
    const documents = text.indexOf('\f', keys + 1)
    this.#titles = text.slice(0, keys)
    this.#keys = text.slice(keys + 1, documents)
    this.#documents = text.slice(documents + 1)
  }

  get all(): readonly KnownDocument[] {
    return this.#documents === '' ? [] : this.#documents.split('\n').map(line => JSON.parse(line))
  }

  /** The document with a plain title, full or short. */
  find(plain: string): KnownDocument | undefined {
    return kept(this.#found, plain, () => {
      const place = placesOf(plain, this.#titles)
      if (place === undefined) return undefined
      const [start, length] = place.split(' ').map(Number)
      return JSON.parse(this.#documents.slice(start, start! + length!))
    })
  }

  /** The title of a document that a plain title of nine characters or more comes near; undefined for most. */
  near(plain: string): string | undefined {
    return kept(this.#near, plain, () => {
      for (const key of keysOf(plain)) {
        const places = placesOf(key, this.#keys)?.split(' ') ?? []
        const title = places.map(place => this.#titleAt(Number(place))).find(one => isNear(plain, one))
        if (title !== undefined) return title
      }
      return undefined
    })
  }

  #titleAt(place: number): string {
    return this.#titles.slice(place, this.#titles.indexOf('\t', place))
  }
}

/** Those of ten thousand reports are not kept. */
function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  if (known.has(key)) return known.get(key) as Value
  if (known.size >= 1000) known.clear()
  const value = make()
  known.set(key, value)
  return value
}

/** Behind the name that begins a line, and a tab; undefined for none. */
function placesOf(name: string, lines: string): string | undefined {
  const line = `\n${name}\t`
  const at = lines.indexOf(line)
  return at === -1 ? undefined : lines.slice(at + line.length, lines.indexOf('\n', at + line.length))
}

/**
 * Three parts with a form feed between them: titles, full and short, with the place of their document in the third;
 * what titles that are nearly the same have in common, with the places of such titles in the first; documents, a line
 * each. All begin and end with a line break but the last.
 *
 * @param documents with plain titles; of two with one title the later counts
 */
export function titlesText(documents: readonly KnownDocument[]): string {
  const lines = documents.map(document => JSON.stringify(document))
  const placeOf = new Map<string, string>()
  let start = 0
  for (const [index, {title, short = []}] of documents.entries()) {
    const {length} = lines[index]!
    for (const name of [title, ...short]) placeOf.set(name, `${start} ${length}`)
    start += length + 1
  }
  let titles = '\n'
  const titleAt = new Map<string, number>()
  for (const [name, place] of placeOf) {
    titleAt.set(name, titles.length)
    titles += `${name}\t${place}\n`
  }
  const places = new Map<string, number[]>()
  for (const {title} of documents)
    for (const key of keysOf(title)) {
      const others = places.get(key)
      if (others) others.push(titleAt.get(title)!)
      else places.set(key, [titleAt.get(title)!])
    }
  const keys = Array.from(places, ([key, all]) => `${key}\t${all.join(' ')}\n`)
  return `${titles}\f\n${keys.join('')}\f${lines.join('\n')}`
}

/** A difference of a few characters at one place leaves the fifth alone, or else the last two. */
function keysOf(title: string): readonly string[] {
  return [title.slice(4, 5), `${title.slice(-2)}$`]
}
