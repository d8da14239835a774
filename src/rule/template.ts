import type {Datum} from '../check/types.ts'
import type {Language, Words} from '../diagnostic/types.ts'
import {compiled} from '../tree/compiled.ts'

/** The words of one language with the {names} replaced. A name without a value stays as it is. */
export function fillTemplate(
  words: Words,
  data: Readonly<Record<string, Datum>>,
  language: Language,
): string {
  const template = words[language]
  // Nearly all advice is the same for each finding.
  if (!template.includes('{')) return template
  let filled = ''
  for (const part of partsOf(words, language))
    filled += typeof part === 'string' ? part : said(part, data, language)
  return filled
}

/** A {name} in a template. */
interface Placeholder {
  readonly whole: string
  readonly name: string
  readonly isQuoted: boolean
}

function said(
  {whole, name, isQuoted}: Placeholder,
  data: Readonly<Record<string, Datum>>,
  language: Language,
): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined
  if (value === undefined) return whole
  const text = typeof value === 'object' ? value[language] : String(value)
  return isQuoted ? withInnerQuotes(text) : text
}

type Parts = readonly (string | Placeholder)[]

/** A rule has few templates, and fills each for every finding. */
const taken: Readonly<Record<Language, WeakMap<Words, Parts>>> = {zh: new WeakMap(), en: new WeakMap()}

function partsOf(words: Words, language: Language): Parts {
  let parts = taken[language].get(words)
  if (!parts) {
    parts = takeApart(words[language])
    taken[language].set(words, parts)
  }
  return parts
}

function takeApart(template: string): Parts {
  const parts: (string | Placeholder)[] = []
  let from = 0
  for (const {0: whole, 1: name, index} of template.matchAll(placeholder)) {
    parts.push(template.slice(from, index), {whole, name: name!, isQuoted: template[index - 1] === '“'})
    from = index + whole.length
  }
  parts.push(template.slice(from))
  return parts
}

/** The names in braces of a message, each once, in the order of the text. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), match => match[1]!))]
}

/** The index of the first brace without a partner, or of one that holds no name; -1 when there is none. */
export function strayBrace(text: string): number {
  return text.replace(placeholder, whole => ' '.repeat(whole.length)).search(/[{}]/)
}

const placeholder = compiled(/\{([A-Za-z][A-Za-z0-9_-]*)\}/g)

/** Inside “…” a quotation has single marks (GB/T 15834—2011); a mark on its own is meant as it stands. */
function withInnerQuotes(text: string): string {
  // Nearly no words have any.
  return text.includes('“') ? text.replace(/“([^“”]*)”/g, '‘$1’') : text
}
