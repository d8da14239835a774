import type {Words} from '../diagnostic/types.ts'
import {compiled} from '../tree/compiled.ts'
import {type FactsOf, type Make, passingFacts} from './facts.ts'

/**
 * What a section is about, as written in data/roles.yaml or a preset. Patterns are matched on flow text, those of
 * headings also on “本年”, “下一年” for the year.
 */
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
  /** What tells it, with the flags `gm`. */
  telling(role: string): RegExp
}

const never = /(?!)/

/**
 * Compiles on first use: most runs ask for few of the patterns, and for the same headings again and again.
 *
 * @param facts what is known of the texts that will be asked about
 * @param year the year reported on: “2025年重点工作” is a plan in a report on 2024, and in one on 2025 it is not
 */
export function compileRoles(
  definitions: Readonly<Record<string, RoleDefinition>>,
  facts: FactsOf = passingFacts,
  year?: number,
): Roles {
  let roles = compiledRoles.get(definitions)
  if (!roles) {
    roles = new Map(Object.entries(definitions).map(([name, one]) => [name, new CompiledRole(one)]))
    compiledRoles.set(definitions, roles)
  }
  const known = roles
  const role = (name: string): CompiledRole => {
    const found = known.get(name)
    if (!found) throw new RangeError(`unknown role “${name}”`)
    return found
  }
  // Many roles are looked for in one text.
  let last = facts('')
  const answers = new Map<CompiledRole, Map<string, boolean>>()
  return {
    names: Object.keys(definitions),
    title: name => role(name).definition.title,
    heading: (name, title) => {
      const asked = role(name)
      let titles = answers.get(asked)
      if (!titles) {
        titles = new Map()
        answers.set(asked, titles)
      }
      let answer = titles.get(title)
      if (answer === undefined) {
        answer = facts(title).of(asked.headingIn(year))
        titles.set(title, answer)
      }
      return answer
    },
    near: (name, title) => anyOf(role(name).definition.near).test(title),
    text: (name, text) => {
      if (text !== last.text) last = facts(text)
      return last.of(role(name).place)
    },
    telling: name => anyOf(role(name).definition.text, 'gm'),
  }
}

/** The years of a heading as its reader sees them: this year’s work, and that of the next, with a slip of the one after. */
function seenFrom(year: number | undefined, title: string): string {
  if (year === undefined || !title.includes('年')) return title
  return [year + 1, year + 2].reduce(
    (seen, next) => seen.replaceAll(`${next}年`, '下一年'),
    title.replaceAll(`${year}年`, '本年'),
  )
}

/** Nearly all headings name no year, and are the same both ways. */
function testEither(pattern: RegExp, title: string, seen: string): boolean {
  return pattern.test(title) || (seen !== title && pattern.test(seen))
}

const compiledRoles = new WeakMap<
  Readonly<Record<string, RoleDefinition>>,
  ReadonlyMap<string, CompiledRole>
>()

class CompiledRole {
  readonly definition: RoleDefinition
  #headings: RegExp | undefined
  #unless: RegExp | undefined
  readonly #headingIn = new Map<number | undefined, Make<boolean>>()
  #place: Make<Place | undefined> | undefined

  constructor(definition: RoleDefinition) {
    this.definition = definition
  }

  get headings(): RegExp {
    this.#headings ??= anyOf(this.definition.headings)
    return this.#headings
  }

  get unless(): RegExp {
    this.#unless ??= anyOf(this.definition.unless)
    return this.#unless
  }

  /** Has a heading the role, in a report on a year? One and the same function, as below. */
  headingIn(year: number | undefined): Make<boolean> {
    let isHeading = this.#headingIn.get(year)
    if (!isHeading) {
      isHeading = title => {
        const seen = seenFrom(year, title)
        return testEither(this.headings, title, seen) && !testEither(this.unless, title, seen)
      }
      this.#headingIn.set(year, isHeading)
    }
    return isHeading
  }

  /** Finds the first place in a text: one and the same function, for what is found is remembered by it. */
  get place(): Make<Place | undefined> {
    this.#place ??= finderOf(this.definition.text)
    return this.#place
  }
}

type Place = readonly [start: number, end: number]

/** By the list of patterns: what is found is remembered by the function. */
const finders = new WeakMap<readonly string[], Make<Place | undefined>>()

/** Finds the first place in a text, but not in the titles of documents. */
function finderOf(patterns: readonly string[] = nothing): Make<Place | undefined> {
  let find = finders.get(patterns)
  if (!find) {
    // The one that searches all the text.
    const pattern = compiled(anyOf(patterns, 'gm'))
    find = (_, {bare}) => {
      pattern.lastIndex = 0
      const match = pattern.exec(bare)
      return match ? [match.index, match.index + match[0].length] : undefined
    }
    finders.set(patterns, find)
  }
  return find
}

const nothing: readonly string[] = []

/** By list and flags: each of many reports asks for the same lists. */
const joined = new WeakMap<readonly string[], Map<string, RegExp>>()

/** One pattern out of many; matches nothing for none. The same list gives the same pattern. */
export function anyOf(patterns: readonly string[] | undefined, flags = ''): RegExp {
  if (!patterns || patterns.length === 0) return flags ? new RegExp(never.source, flags) : never
  let known = joined.get(patterns)
  if (!known) {
    known = new Map()
    joined.set(patterns, known)
  }
  let pattern = known.get(flags)
  if (!pattern) {
    pattern = new RegExp(patterns.map(one => `(?:${one})`).join('|'), flags)
    // Those for all lines of a text meet a long one soon enough, if any.
    if (!flags.includes('m')) compiled(pattern)
    known.set(flags, pattern)
  }
  return pattern
}
