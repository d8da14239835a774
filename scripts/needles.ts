import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** Words of a pattern, as sets: any match has a word of each set. Empty where nothing is known of it. */
export type Needles = readonly Words[]

type Words = readonly string[]

/** In a set: more of them stand in every text, and each takes room in the screen. */
const most = 96

/**
 * Words without which a pattern cannot match, the best set first. A search for them is cheaper than for the pattern, and
 * most patterns are nowhere in a report.
 */
export function needlesOf(pattern: string): Needles {
  return setsOfAny(new RegExpParser().parsePattern(pattern).alternatives)
}

/** One of several alternatives is matched: of each its best set, put together. */
function setsOfAny(alternatives: readonly AST.Alternative[]): readonly Words[] {
  const all = alternatives.map(({elements}) => setsOf(partsOf(elements)))
  if (all.length === 1) return all[0]!
  const together = union(all.map(([best]) => best))
  return together ? [together] : []
}

/** A part of an alternative. */
interface Part {
  /** All that it can match, one empty word if it takes no room; absent where that cannot be told. */
  readonly words?: Words
  /** What must be in it, or around it. */
  readonly sets?: readonly Words[]
  /** One of these follows, and belongs to the next part too. */
  readonly ahead?: Words
}

/** The parts of an alternative are matched one behind the other. */
function setsOf(parts: readonly Part[]): readonly Words[] {
  const sets = [...parts.flatMap(part => part.sets ?? []), ...parts.flatMap((_, at) => runsFrom(parts, at))]
  const told = sets.map(withoutLonger).filter(isTelling)
  return told
    .filter((set, at) => !told.some((other, place) => place !== at && saysMore(other, set, place < at)))
    .toSorted((a, b) => worth(b) - worth(a))
}

/** Where a word of the one stands, so does a word of the other, which has as many or more. */
function saysMore(one: Words, other: Words, isFirst: boolean): boolean {
  if (one.length > other.length || !one.every(word => other.some(part => word.includes(part)))) return false
  return isFirst || one.join() !== other.join()
}

/** What a part and those behind it match together, as long as there are few words. */
function runsFrom(parts: readonly Part[], start: number): readonly Words[] {
  const runs: Words[] = []
  let run: Words = ['']
  for (const {words, ahead} of parts.slice(start)) {
    const sure = ahead && product(run, ahead)
    if (sure) runs.push(sure)
    const longer = words && product(run, words)
    if (!longer) break
    run = longer
  }
  return [...runs, run]
}

function partsOf(elements: readonly AST.Element[]): readonly Part[] {
  return elements.flatMap((element, at): readonly Part[] => {
    const doubled = doubledBy(elements[at + 1], element)
    if (doubled) return [doubled]
    return isGroup(element) && element.alternatives.length === 1
      ? partsOf(element.alternatives[0]!.elements)
      : [partOf(element)]
  })
}

function partOf(element: AST.Element | AST.QuantifiableElement): Part {
  switch (element.type) {
    case 'Character':
      return {words: [String.fromCodePoint(element.value)]}
    case 'CharacterClass':
    case 'CharacterSet':
      return told(charactersOf(element))
    case 'Group':
    case 'CapturingGroup':
      return {
        ...told(union(element.alternatives.map(({elements}) => inARow(elements)))),
        sets: setsOfAny(element.alternatives),
      }
    case 'Quantifier':
      return repeated(element)
    case 'Assertion':
      return around(element)
    default:
      return {}
  }
}

const told = (words: Words | undefined): Part => (words ? {words} : {})

/** What stands before or behind: it takes no room. */
function around(element: AST.Assertion): Part {
  const none = {words: ['']}
  if ((element.kind !== 'lookahead' && element.kind !== 'lookbehind') || element.negate) return none
  const sets = setsOfAny(element.alternatives)
  const ahead =
    element.kind === 'lookahead' && union(element.alternatives.map(({elements}) => beginning(elements)))
  return {...none, sets, ...(ahead && {ahead})}
}

/** The words that an alternative begins with. */
function beginning(elements: readonly AST.Element[]): Words {
  return runsFrom(partsOf(elements), 0).at(-1)!
}

function repeated({element, min, max}: AST.Quantifier): Part {
  const {words, sets = []} = partOf(element)
  if (min === 0) return max === 1 && words ? {words: ['', ...words]} : {}
  if (!words) return {sets}
  const all = times(words, min)
  return all.length === words.length ** min && max === min ? {words: all} : {sets: [all]}
}

/** As often as a quantifier demands, or as long as there are few. */
function times(words: Words, count: number): Words {
  let all = words
  for (let time = 1; time < count; time++) {
    const more = product(all, words)
    if (!more) break
    all = more
  }
  return all
}

/** “(加强|推进)\1”, “([，、])\1+”. */
function doubledBy(next: AST.Element | undefined, element: AST.Element): Part | undefined {
  const isMore = next?.type === 'Quantifier' && next.min > 0
  const reference = isMore ? next.element : next
  if (reference?.type !== 'Backreference' || reference.resolved !== element) return undefined
  const {words} = partOf(element)
  const doubled = words?.map(word => word + word)
  if (!doubled) return undefined
  // What stands behind the second one is no longer told.
  return {sets: [doubled]}
}

const isGroup = (element: AST.Element): element is AST.Group | AST.CapturingGroup =>
  element.type === 'Group' || element.type === 'CapturingGroup'

/** All that alternatives match together, where that can be told. */
function inARow(elements: readonly AST.Element[]): Words | undefined {
  return partsOf(elements).reduce<Words | undefined>(
    (words, part) => words && part.words && product(words, part.words),
    [''],
  )
}

function charactersOf(element: AST.CharacterClass | AST.CharacterSet): Words | undefined {
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? digits : undefined
  if (element.negate || element.unicodeSets) return undefined
  const all = element.elements.map(part => {
    if (part.type === 'Character') return [String.fromCodePoint(part.value)]
    if (part.type === 'CharacterSet') return charactersOf(part)
    return part.type === 'CharacterClassRange' ? between(part.min.value, part.max.value) : undefined
  })
  return union(all)
}

const digits: Words = [...'0123456789']

function between(min: number, max: number): Words | undefined {
  if (max - min >= most) return undefined
  return Array.from({length: max - min + 1}, (_, at) => String.fromCodePoint(min + at))
}

function product(left: Words, right: Words): Words | undefined {
  if (left.length * right.length > most) return undefined
  return [...new Set(left.flatMap(word => right.map(other => word + other)))]
}

function union(sets: readonly (Words | undefined)[]): Words | undefined {
  const all = [...new Set(sets.flatMap(set => set ?? []))]
  return sets.includes(undefined) || all.length > most ? undefined : all
}

/** Where the longer one of two words stands, so does the shorter. */
function withoutLonger(words: Words): Words {
  return words.filter(word => !words.some(other => other !== word && word.includes(other)))
}

/** A digit, or one of many characters, stands in every text. */
function isTelling(words: Words): boolean {
  const single = words.filter(word => word.length === 1)
  return words.length > 0 && !words.includes('') && single.length <= 4
}

/** Long words, and few of them. */
function worth(words: Words): number {
  return Math.min(...words.map(word => word.length)) - words.length / 20
}
