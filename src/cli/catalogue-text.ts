import type {Data, KnownDocument} from '../check/data.ts'
import {KnownTitles, type TitledData, titlesText} from '../check/known-titles.ts'
import type {Catalogue, Rule} from '../rule/types.ts'

/** What of a rule is only said when it fails, or when somebody asks. */
const spokenFields = ['title', 'demand', 'message', 'why', 'advice', 'basis'] as const
type SpokenField = (typeof spokenFields)[number]

type Spoken = Pick<Rule, SpokenField>
type Silent = Omit<Rule, SpokenField>
type Compiled = Omit<Catalogue, 'rules' | 'data'> & {
  readonly rules: readonly Silent[]
  readonly data: Omit<Data, 'documents'>
  /** How long each line is that has the words of a rule. */
  readonly lengths: readonly number[]
}

/**
 * The catalogue as a text: the first line has all but the words of the rules and the documents, each line below those of
 * one rule, and behind them stand the documents. Parsing all of it would take a tenth of a start.
 */
export function catalogueText({rules, data: {documents, ...data}, ...others}: Catalogue): string {
  const silent = rules.map(rule => without(rule, spokenFields))
  const spoken = rules.map(rule =>
    JSON.stringify(Object.fromEntries(spokenFields.map(field => [field, rule[field]]))),
  )
  const first = {...others, data, rules: silent, lengths: spoken.map(({length}) => length)}
  return [JSON.stringify(first), ...spoken, titlesText(documents)].join('\n')
}

function without(rule: Rule, fields: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => !fields.includes(field)))
}

/** Of a hundred rules a report fails some twenty: the words of the others are never parsed. */
export function parseCatalogue(text: string): Catalogue {
  let start = text.indexOf('\n') + 1
  const {rules, data, lengths, ...others}: Compiled = JSON.parse(text.slice(0, start))
  const spoken = rules.map((rule, index) => {
    const from = start
    start += lengths[index]! + 1
    return withWords(rule, text, from, start)
  })
  return {...others, data: withTitles(data, new KnownTitles(text.slice(start))), rules: spoken}
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

function withWords(rule: Silent, text: string, from: number, to: number): Rule {
  let parsed: Spoken | undefined
  const spoken = () => {
    parsed ??= JSON.parse(text.slice(from, to)) as Spoken
    return parsed
  }
  return {
    ...rule,
    get title() {
      return spoken().title
    },
    get demand() {
      return spoken().demand
    },
    get message() {
      return spoken().message
    },
    get why() {
      return spoken().why
    },
    get advice() {
      return spoken().advice
    },
    get basis() {
      return spoken().basis
    },
  }
}
