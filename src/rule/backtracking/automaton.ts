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
export function build(
  alternatives: readonly Alternative[],
  {turns, backwards = false}: BuildOptions,
): Automaton | undefined {
  const classes: Ranges[] = []
  const classOf = new Map<string, number>()
  const classAt: number[] = []
  const writtenAt: number[] = []
  const follow: Map<Place, number>[] = []
  const open = new Set<AST.CapturingGroup>()
  let edges = 0

  const connect = (from: Ways, to: Ways): void => {
    edges += from.size * to.size
    if (edges > edgeLimit) throw new TooLarge()
    for (const [place, ways] of from) add(follow[place]!, to, ways)
  }
  const chain = (one: Piece, other: Piece): Piece => {
    connect(one.last, other.first)
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
  const character = (element: AST.Element): Piece => {
    const ranges = rangesOf(element)
    const key = ranges.join()
    if (!classOf.has(key)) classOf.set(key, classes.push(ranges) - 1)
    const place = classAt.push(classOf.get(key)!) - 1
    if (place >= placeLimit) throw new TooLarge()
    follow.push(new Map())
    writtenAt.push(element.start)
    const ways = new Map([[place, 1]])
    return {...nothing, first: ways, firstInside: ways, last: ways, sureLast: new Set([place])}
  }
  const sequence = ({elements}: Alternative): Piece => {
    const pieces = elements.map(piece)
    return (backwards ? pieces.reverse() : pieces).reduce(chain, blank)
  }
  const choice = (all: readonly Alternative[]): Piece => all.map(sequence).reduce(either)
  const repeat = ({element, min, max}: AST.Quantifier): Piece => {
    if (max === 0) return blank
    const isEndless = max > turns
    const required = Math.min(min, turns)
    let whole = blank
    for (let turn = 1; turn <= required; turn++) {
      const once = piece(element)
      if (isEndless && turn === required) connect(once.last, once.first)
      whole = chain(whole, once)
    }
    if (isEndless && required > 0) return whole
    if (isEndless) {
      const once = piece(element)
      connect(once.last, once.first)
      return chain(whole, optional(once))
    }
    let rest = blank
    for (let turn = required; turn < max; turn++) rest = optional(chain(piece(element), rest))
    return chain(whole, rest)
  }
  const again = ({resolved}: AST.Backreference): Piece => {
    const group = Array.isArray(resolved) ? resolved[0] : resolved
    if (!group || open.has(group)) return assertion
    return choice(group.alternatives)
  }
  const piece = (element: AST.Element): Piece => {
    switch (element.type) {
      case 'Quantifier':
        return repeat(element)
      case 'Group':
        return choice(element.alternatives)
      case 'CapturingGroup': {
        open.add(element)
        const inner = choice(element.alternatives)
        open.delete(element)
        return inner
      }
      case 'Backreference':
        return again(element)
      case 'Assertion':
        return element.kind === (backwards ? 'end' : 'start') ? atStart : assertion
      default:
        return character(element)
    }
  }

  try {
    const whole = choice(alternatives)
    const alphabet = alphabetOf(classes)
    return {
      alphabet,
      lettersOf: classAt.map(index => alphabet.of[index]!),
      writtenAt,
      first: whole.first,
      firstInside: whole.firstInside,
      follow,
      accepting: whole.sureLast,
      acceptsNothing: whole.isSurelyEmpty,
    }
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
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
