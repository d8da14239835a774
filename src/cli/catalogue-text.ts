import type {Data, KnownDocument} from '../check/data.ts'
import {KnownTitles, type Sliceable, type TitledData, titleTexts} from '../check/known-titles.ts'
import type {Catalogue, Rule} from '../rule/types.ts'

/** What of a rule is only said when it fails, or when somebody asks. */
const spokenFields = ['title', 'demand', 'message', 'why', 'advice', 'basis'] as const
type SpokenField = (typeof spokenFields)[number]

type Spoken = Pick<Rule, SpokenField>
type Silent = Omit<Rule, SpokenField>
type Compiled = Omit<Catalogue, 'rules' | 'data'> & {
  readonly rules: readonly Silent[]
  readonly data: Omit<Data, 'documents'>
  /** How long the parts are that follow: the words of each rule, full titles, short titles, documents. */
  readonly lengths: readonly number[]
}

/** Digits that say how long the first part is. */
const digits = 8

/**
 * The catalogue as a text of several parts: all but the words of the rules and the documents, the words of each rule, and
 * the documents. Parsing all of it would take a tenth of a start, and most of it is not even decoded.
 */
export function catalogueText({rules, data: {documents, ...data}, ...others}: Catalogue): string {
  const silent = rules.map(rule => without(rule, spokenFields))
  const spoken = rules.map(rule =>
    JSON.stringify(Object.fromEntries(spokenFields.map(field => [field, rule[field]]))),
  )
  const {full, short, documents: lines} = titleTexts(documents)
  const parts = [...spoken, full, short, lines]
  const first = JSON.stringify({...others, data, rules: silent, lengths: parts.map(({length}) => length)})
  return [String(first.length).padStart(digits), first, ...parts].join('')
}

function without(rule: Rule, fields: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => !fields.includes(field)))
}

/** Of a hundred rules a report fails some twenty: the words of the others are never parsed. */
export function parseCatalogue(text: Sliceable): Catalogue {
  let end = digits + Number(text.slice(0, digits))
  const {rules, data, lengths, ...others}: Compiled = JSON.parse(text.slice(digits, end))
  const next = (length: number): Part => {
    const start = end
    end += length
    return {start, end}
  }
  const words = new Words(text)
  for (let at = 0; at < rules.length; at++) words.giveTo(rules[at]!, next(lengths[at]!))
  const [full, short, documents] = lengths.slice(rules.length).map(next) as [Part, Part, Part]
  const titles = new KnownTitles({
    full: text.slice(full.start, full.end),
    short: text.slice(short.start, short.end),
    documents: {
      slice: (from = 0, to = documents.end - documents.start) =>
        text.slice(documents.start + from, documents.start + to),
    },
  })
  return {...others, data: withTitles(data, titles), rules: rules as readonly Rule[]}
}

interface Part {
  readonly start: number
  readonly end: number
}

function withTitles(data: Omit<Data, 'documents'>, titles: KnownTitles): TitledData {
  let documents: readonly KnownDocument[] | undefined
  return {
    ...data,
    titles,
    get documents() {
      documents ??= titles.all
      return documents
    },
  }
}

/** The words of rules, read for the first of them that is asked for. */
class Words {
  readonly #text: Sliceable
  readonly #places = new Map<string, Part>()
  readonly #spoken = new Map<string, Spoken>()
  /** The same functions for all rules: with functions of its own each rule would be an object of its own shape. */
  readonly #getters: PropertyDescriptorMap

  constructor(text: Sliceable) {
    this.#text = text
    const words = this
    const getter = (field: SpokenField): PropertyDescriptor => ({
      enumerable: true,
      get(this: Silent) {
        return words.#of(this.id)[field]
      },
    })
    this.#getters = Object.fromEntries(spokenFields.map(field => [field, getter(field)]))
  }

  giveTo(rule: Silent, place: Part): void {
    this.#places.set(rule.id, place)
    Object.defineProperties(rule, this.#getters)
  }

  #of(id: string): Spoken {
    let spoken = this.#spoken.get(id)
    if (!spoken) {
      const {start, end} = this.#places.get(id)!
      spoken = JSON.parse(this.#text.slice(start, end)) as Spoken
      this.#spoken.set(id, spoken)
    }
    return spoken
  }
}
