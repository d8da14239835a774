import type {Words} from '../diagnostic/types.ts'
import {type FactsOf, type Make, passingFacts} from './facts.ts'

/** What a section is about, as written in data/roles.yaml or a preset. Patterns are matched on flow text. */
export interface RoleDefinition {
  readonly title: Words
  /** A heading that matches one of these has the role … */
  readonly headings: readonly string[]
  /** … unless it matches one of these. */
  readonly unless?: readonly string[]
  /** Text that tells the same without a heading. Titles of documents in 《》 are not looked at. */
  readonly text?: readonly string[]
  /** Headings that come near but do not count: named in the message, so that the author understands. */
  readonly near?: readonly string[]
}

/** The roles of a run, compiled. */
export interface Roles {
  readonly names: readonly string[]
  title(role: string): Words
  /** Does a heading (without its number) have the role? */
  heading(role: string, title: string): boolean
  near(role: string, title: string): boolean
  /** The first place in a text that tells what the role is about: [start, end) in the text. */
  text(role: string, text: string): Place | undefined
}

const never = /(?!)/

/**
 * Compiles on first use: most runs ask for few of the patterns, and for the same headings again and again.
 *
 * @param facts what is known of the texts that will be asked about
 */
export function compileRoles(
  definitions: Readonly<Record<string, RoleDefinition>>,
  facts: FactsOf = passingFacts,
): Roles {
  const defined = (name: string): RoleDefinition => {
    const definition = definitions[name]
    if (!definition) throw new RangeError(`unknown role “${name}”`)
    return definition
  }
  // Many roles are looked for in one text.
  let last = facts('')
  const patternOf = remembered((name: string) => ({
    headings: once(() => anyOf(defined(name).headings)),
    unless: once(() => anyOf(defined(name).unless)),
    place: once(() => finderOf(defined(name).text)),
    near: once(() => anyOf(defined(name).near)),
  }))
  const headingsOf = remembered((name: string) => {
    const {headings, unless} = patternOf(name)
    return remembered((title: string) => headings().test(title) && !unless().test(title))
  })
  return {
    names: Object.keys(definitions),
    title: name => defined(name).title,
    heading: (name, title) => headingsOf(name)(title),
    near: (name, title) => patternOf(name).near().test(title),
    text: (name, text) => {
      if (text !== last.text) last = facts(text)
      return last.of(patternOf(name).place())
    },
  }
}

type Place = readonly [start: number, end: number]

/** By the list of patterns: what is found is remembered by the function. */
const finders = new WeakMap<readonly string[], Make<Place | undefined>>()

/** Finds the first place in a text, but not in the titles of documents. */
function finderOf(patterns: readonly string[] = nothing): Make<Place | undefined> {
  let find = finders.get(patterns)
  if (!find) {
    const pattern = anyOf(patterns)
    find = (_, {bare}) => {
      const match = pattern.exec(bare)
      return match ? [match.index, match.index + match[0].length] : undefined
    }
    finders.set(patterns, find)
  }
  return find
}

const nothing: readonly string[] = []

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      known.set(key, value)
    }
    return value
  }
}

/** By list and flags: each of many reports asks for the same lists. */
const compiled = new WeakMap<readonly string[], Map<string, RegExp>>()

/** One pattern out of many; matches nothing for none. The same list gives the same pattern. */
export function anyOf(patterns: readonly string[] | undefined, flags = ''): RegExp {
  if (!patterns || patterns.length === 0) return flags ? new RegExp(never.source, flags) : never
  let known = compiled.get(patterns)
  if (!known) {
    known = new Map()
    compiled.set(patterns, known)
  }
  let pattern = known.get(flags)
  if (!pattern) {
    pattern = new RegExp(patterns.map(one => `(?:${one})`).join('|'), flags)
    known.set(flags, pattern)
  }
  return pattern
}
