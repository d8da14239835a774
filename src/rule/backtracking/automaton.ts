import type {AST} from '@eslint-community/regexpp'
import {type Alphabet, alphabetOf, type Letter} from './alphabet.ts'
import {type Ranges, rangesOf} from './characters.ts'

/** A place in a pattern that takes a character. A repeat with numbers has its places once for each turn. */
export type Place = number

/** In how many ways a place is reached: two ways are work that the engine does twice. */
export type Ways = ReadonlyMap<Place, number>

/** A pattern as the ways that lead from one of its characters to the next (Glushkov’s automaton). */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly lettersOf: readonly ReadonlySet<Letter>[]
  /** Where in the pattern a place is written: the turns of a repeat have it in common. */
  readonly writtenAt: readonly number[]
  /** At the start of the text, where `^` holds. */
  readonly first: Ways
  /** Everywhere else. */
  readonly firstInside: Ways
  readonly follow: readonly Ways[]
  /** Behind these places the pattern has matched for sure, whatever follows. */
  readonly accepting: ReadonlySet<Place>
  /** It matches the empty text: a search with it ends at once. */
  readonly acceptsNothing: boolean
}

/** Elements one behind the other. */
export type Alternative = Pick<AST.Alternative, 'elements'>

export interface BuildOptions {
  /** A repeat of more turns counts as endless. */
  readonly turns: number
  /** As a lookbehind reads. */
  readonly backwards?: boolean
}

/** Undefined when it would be too large. Lookarounds are taken as fulfilled: they are examined by themselves. */
export function build(alternatives: readonly Alternative[], options: BuildOptions): Automaton | undefined {
  try {
    return new Builder(options).build(alternatives)
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

class Builder {
  readonly #turns: number
  readonly #backwards: boolean
  readonly #classes: Ranges[] = []
  /** By its ranges: the place of a class in the list above. */
  readonly #classOf = new Map<string, number>()
  readonly #classAt: number[] = []
  readonly #writtenAt: number[] = []
  readonly #follow: Map<Place, number>[] = []
  /** The groups that are being read: a reference from inside one to itself takes nothing. */
  readonly #open = new Set<AST.CapturingGroup>()
  #edges = 0

  constructor({turns, backwards = false}: BuildOptions) {
    this.#turns = turns
    this.#backwards = backwards
  }

  /** @throws {TooLarge} */
  build(alternatives: readonly Alternative[]): Automaton {
    const whole = this.#choice(alternatives)
    const alphabet = alphabetOf(this.#classes)
    return {
      alphabet,
      lettersOf: this.#classAt.map(index => alphabet.of[index]!),
      writtenAt: this.#writtenAt,
      first: whole.first,
      firstInside: whole.firstInside,
      follow: this.#follow,
      accepting: whole.sureLast,
      acceptsNothing: whole.isSurelyEmpty,
    }
  }

  #choice(all: readonly Alternative[]): Piece {
    return all.map(one => this.#sequence(one)).reduce(either)
  }

  #sequence({elements}: Alternative): Piece {
    const pieces = elements.map(element => this.#piece(element))
    return (this.#backwards ? pieces.reverse() : pieces).reduce(
      (one, other) => this.#chain(one, other),
      blank,
    )
  }

  #piece(element: AST.Element): Piece {
    switch (element.type) {
      case 'Quantifier':
        return this.#repeat(element)
      case 'Group':
        return this.#choice(element.alternatives)
      case 'CapturingGroup': {
        this.#open.add(element)
        const inner = this.#choice(element.alternatives)
        this.#open.delete(element)
        return inner
      }
      case 'Backreference':
        return this.#again(element)
      case 'Assertion':
        return element.kind === (this.#backwards ? 'end' : 'start') ? atStart : assertion
      default:
        return this.#character(element)
    }
  }

  #repeat({element, min, max}: AST.Quantifier): Piece {
    if (max === 0) return blank
    const isEndless = max > this.#turns
    const required = Math.min(min, this.#turns)
    let whole = blank
    for (let turn = 1; turn <= required; turn++) {
      const once = this.#piece(element)
      if (isEndless && turn === required) this.#connect(once.last, once.first)
      whole = this.#chain(whole, once)
    }
    if (isEndless && required > 0) return whole
    if (isEndless) {
      const once = this.#piece(element)
      this.#connect(once.last, once.first)
      return this.#chain(whole, optional(once))
    }
    let rest = blank
    for (let turn = required; turn < max; turn++) rest = optional(this.#chain(this.#piece(element), rest))
    return this.#chain(whole, rest)
  }

  #again({resolved}: AST.Backreference): Piece {
    const group = Array.isArray(resolved) ? resolved[0] : resolved
    if (!group || this.#open.has(group)) return assertion
    return this.#piece(group)
  }

  #character(element: AST.Element): Piece {
    const ranges = rangesOf(element)
    const key = ranges.join()
    if (!this.#classOf.has(key)) this.#classOf.set(key, this.#classes.push(ranges) - 1)
    const place = this.#classAt.push(this.#classOf.get(key)!) - 1
    if (place >= placeLimit) throw new TooLarge()
    this.#follow.push(new Map())
    this.#writtenAt.push(element.start)
    const ways = new Map([[place, 1]])
    return {...nothing, first: ways, firstInside: ways, last: ways, sureLast: new Set([place])}
  }

  #chain(one: Piece, other: Piece): Piece {
    this.#connect(one.last, other.first)
    return {
      empty: one.empty * other.empty,
      emptyInside: one.emptyInside * other.emptyInside,
      isSurelyEmpty: one.isSurelyEmpty && other.isSurelyEmpty,
      first: sum(one.first, other.first, one.empty),
      firstInside: sum(one.firstInside, other.firstInside, one.emptyInside),
      last: sum(other.last, one.last, other.empty),
      sureLast: other.isSurelyEmpty ? union(other.sureLast, one.sureLast) : other.sureLast,
    }
  }

  #connect(from: Ways, to: Ways): void {
    this.#edges += from.size * to.size
    if (this.#edges > edgeLimit) throw new TooLarge()
    for (const [place, ways] of from) add(this.#follow[place]!, to, ways)
  }
}

const placeLimit = 2500
const edgeLimit = 100_000

class TooLarge extends Error {}

/** A part of a pattern: where it begins and ends, and in how many ways it takes no character at all. */
interface Piece {
  readonly empty: number
  readonly emptyInside: number
  readonly isSurelyEmpty: boolean
  readonly first: Ways
  readonly firstInside: Ways
  readonly last: Ways
  readonly sureLast: ReadonlySet<Place>
}

const none: Ways = new Map()
const nothing: Piece = {
  empty: 0,
  emptyInside: 0,
  isSurelyEmpty: false,
  first: none,
  firstInside: none,
  last: none,
  sureLast: new Set(),
}
const blank: Piece = {...nothing, empty: 1, emptyInside: 1, isSurelyEmpty: true}
const assertion: Piece = {...blank, isSurelyEmpty: false}
const atStart: Piece = {...assertion, emptyInside: 0}

/** A turn that takes no character is none: the engine leaves it out. */
function optional(piece: Piece): Piece {
  return {...piece, empty: 1, emptyInside: 1, isSurelyEmpty: true}
}

function either(one: Piece, other: Piece): Piece {
  return {
    empty: one.empty + other.empty,
    emptyInside: one.emptyInside + other.emptyInside,
    isSurelyEmpty: one.isSurelyEmpty || other.isSurelyEmpty,
    first: sum(one.first, other.first, 1),
    firstInside: sum(one.firstInside, other.firstInside, 1),
    last: sum(one.last, other.last, 1),
    sureLast: union(one.sureLast, other.sureLast),
  }
}

function sum(one: Ways, other: Ways, factor: number): Ways {
  if (factor === 0 || other.size === 0) return one
  const total = new Map(one)
  add(total, other, factor)
  return total
}

function add(to: Map<Place, number>, from: Ways, factor: number): void {
  for (const [place, ways] of from) to.set(place, (to.get(place) ?? 0) + ways * factor)
}

function union(one: ReadonlySet<Place>, other: ReadonlySet<Place>): ReadonlySet<Place> {
  return new Set([...one, ...other])
}
