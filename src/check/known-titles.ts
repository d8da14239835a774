import {compiled} from '../tree/compiled.ts'
import type {Data, KnownDocument} from './data.ts'
import {differenceOf} from './difference.ts'
import {isCut, isNear, isSwapped, withoutState} from './titles.ts'

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
    known = new KnownTitles(titleTexts(documents))
    made.set(documents, known)
  }
  return known
}

/** Several rules ask, and of each of many reports. */
const made = new WeakMap<readonly KnownDocument[], KnownTitles>()

/** A text of which parts are asked for: a string, or a file that is decoded only where it is looked at. */
export type Sliceable = Pick<string, 'slice'>

/** Titles as `titleTexts` writes them. */
export interface TitleTexts<Documents extends Sliceable = Sliceable> {
  /** Each full title on a line of its own, and behind it where its document begins and ends. */
  readonly full: string
  /** The same of short titles. */
  readonly short: string
  /** Each document on a line, as JSON. */
  readonly documents: Documents
}

/**
 * Documents as texts in which they are looked up: a report cites thirty of a thousand, and a save hook would wait until
 * all of them had become objects.
 */
export class KnownTitles {
  readonly #full: string
  readonly #short: string
  readonly #documents: Sliceable
  /** What was last asked for: the titles of one report are asked for again and again while it is written. */
  readonly #found = new Map<string, KnownDocument | undefined>()
  readonly #near = new Map<string, string | undefined>()

  constructor({full, short, documents}: TitleTexts) {
    this.#full = full
    this.#short = short
    this.#documents = documents
  }

  get all(): readonly KnownDocument[] {
    const documents = this.#documents.slice(0)
    return documents === '' ? [] : documents.split('\n').map(line => JSON.parse(line))
  }

  /** The document with a plain title, full or short. */
  find(plain: string): KnownDocument | undefined {
    return kept(this.#found, plain, () => {
      const place = placeOf(plain, this.#full) ?? placeOf(plain, this.#short)
      if (place === undefined) return undefined
      const [start, end] = place.split(' ')
      return JSON.parse(this.#documents.slice(Number(start), Number(end)))
    })
  }

  /**
   * The title that a plain title of nine characters or more comes nearest; undefined for most, and where two are as near
   * as each other.
   */
  near(plain: string): string | undefined {
    return kept(this.#near, plain, () => {
      // What is near differs in three characters at one place: behind the first five, or before the eighth. A long title
      // may lack words at two places.
      const near = new Set([
        ...this.#nearWith(`\n${plain.slice(0, 5)}`, plain),
        ...this.#nearWith(`${plain.slice(7)}\t`, plain),
      ])
      const other = this.#inOtherWords(plain)
      if (other !== undefined) return other
      let least = mostDifferent(plain) + 1
      let nearest: string | undefined
      for (const title of near) {
        const distance = distanceOf(plain, title)
        if (distance > least) continue
        nearest = distance < least ? title : undefined
        least = distance
      }
      return nearest
    })
  }

  /**
   * The title of an outline whose years a plain title has wrong; undefined where no years come near, for an outline of
   * later years may be out before the data tell of it.
   */
  inOtherYears(plain: string): string | undefined {
    if (!plain.includes('（')) return undefined
    const cited = compiled(period).exec(plain)
    if (!cited) return undefined
    const [, name, from, to] = cited
    const titles = this.#full
    let sameStart: string | undefined
    const part = `\n${name}（`
    for (let at = titles.indexOf(part); at !== -1; at = titles.indexOf(part, at + 1)) {
      const title = titles.slice(at + 1, titles.indexOf('\t', at))
      const years = period.exec(title)
      if (years?.[3] === to) return title
      if (years?.[2] === from) sameStart = title
    }
    return sameStart
  }

  /** The title with 监督管理 for 监管, 与 for 和 and the like, at several places or in more characters than a slip has. */
  #inOtherWords(plain: string): string | undefined {
    let tried = [plain]
    for (const [word, other] of alike) {
      const swapped = tried.flatMap(one => [one.replaceAll(word, other), one.replaceAll(other, word)])
      tried = [...new Set([...tried, ...swapped])]
    }
    return tried.slice(1).find(one => placeOf(one, this.#full) !== undefined)
  }

  #nearWith(part: string, plain: string): string[] {
    const titles = this.#full
    const near: string[] = []
    for (let at = titles.indexOf(part); at !== -1; at = titles.indexOf(part, at + 1)) {
      const start = titles.lastIndexOf('\n', at) + 1
      const title = titles.slice(start, titles.indexOf('\t', start))
      if (isNear(plain, title) || isCut(plain, title)) near.push(title)
    }
    return near
  }
}

/** What titles are often told with, the one word for the other. */
const alike = [
  ['监督管理', '监管'],
  ['和', '与'],
  ['督察', '督查'],
] as const

/** “……（2021—2025年）”, also as it is miswritten: “（2021—2025）年”. */
const period = /^(.{4,})（((?:19|20)\d{2})年?(?:—{1,2}|至)((?:19|20)\d{2})年?）年?$/

/** Counted in characters that a slip of the hand replaces; what was left out at two places comes last. */
function distanceOf(plain: string, title: string): number {
  const {left, right} = differenceOf(plain, title)
  if (isSwapped(left, right)) return 1
  return isNear(plain, title) ? Math.max(left.length, right.length) : 3
}

/** How many characters a slip of the hand replaces. The shorter a name, the sooner they make another law. */
function mostDifferent(plain: string): number {
  const {length} = withoutState(plain)
  if (length >= 9) return 3
  if (length >= 7) return 2
  return length >= 4 ? 1 : 0
}

/** Those of ten thousand reports are not kept. */
function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  if (known.has(key)) return known.get(key) as Value
  if (known.size >= 1000) known.clear()
  const value = make()
  known.set(key, value)
  return value
}

/** What stands behind a name that begins a line, and a tab; undefined for none. */
function placeOf(name: string, lines: string): string | undefined {
  const line = `\n${name}\t`
  const at = lines.indexOf(line)
  return at === -1 ? undefined : lines.slice(at + line.length, lines.indexOf('\n', at + line.length))
}

/** @param documents with plain titles; of two with one title the later counts */
export function titleTexts(documents: readonly KnownDocument[]): TitleTexts<string> {
  const lines = documents.map(document => JSON.stringify(document))
  const full = new Map<string, string>()
  const short = new Map<string, string>()
  let start = 0
  for (const [index, {title, short: names = []}] of documents.entries()) {
    const place = `${start} ${start + lines[index]!.length}`
    start += lines[index]!.length + 1
    full.set(title, place)
    for (const name of names) {
      short.set(name, place)
      if (full.has(name)) full.set(name, place)
    }
  }
  const text = (places: ReadonlyMap<string, string>) =>
    `\n${Array.from(places, ([name, place]) => `${name}\t${place}\n`).join('')}`
  return {full: text(full), short: text(short), documents: lines.join('\n')}
}
