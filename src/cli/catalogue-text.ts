import type {Catalogue, Rule} from '../rule/types.ts'

/** What of a rule is only said when it fails, or when somebody asks. */
const spokenFields = ['title', 'demand', 'message', 'why', 'advice', 'basis'] as const
type SpokenField = (typeof spokenFields)[number]

type Spoken = Pick<Rule, SpokenField>
type Compiled = Omit<Catalogue, 'rules'> & {readonly rules: readonly Omit<Rule, SpokenField>[]}

/** The catalogue as a text: the first line has all but the words of the rules, each line below those of one. */
export function catalogueText({rules, ...others}: Catalogue): string {
  const silent = rules.map(rule => without(rule, spokenFields))
  const spoken = rules.map(rule => Object.fromEntries(spokenFields.map(field => [field, rule[field]])))
  return [{...others, rules: silent}, ...spoken].map(line => JSON.stringify(line)).join('\n')
}

function without(rule: Rule, fields: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => !fields.includes(field)))
}

/** Of a hundred rules a report fails some twenty: the words of the others are never parsed. */
export function parseCatalogue(text: string): Catalogue {
  const [first, ...lines] = text.split('\n')
  const {rules, ...others}: Compiled = JSON.parse(first!)
  return {...others, rules: rules.map((rule, index) => withWords(rule, lines[index]!))}
}

function withWords(rule: Omit<Rule, SpokenField>, line: string): Rule {
  let parsed: Spoken | undefined
  const spoken = () => {
    parsed ??= JSON.parse(line) as Spoken
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
