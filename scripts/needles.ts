import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** Words of a pattern, as sets: any match has a word of each set. Empty where nothing is known of it. */
export type Needles = readonly (readonly string[])[]

/**
 * Words without which a pattern cannot match. A search for them is cheaper than for the pattern, and most patterns are
 * nowhere in a report.
 */
export function needlesOf(pattern: string): Needles {
  const {alternatives} = new RegExpParser().parsePattern(pattern)
  const few = needlesWithin(alternatives, fewWords)
  return few.length > 0 ? few : needlesWithin(alternatives, manyWords)
}

type Words = readonly string[]

/** Of short lists better ones are made: a longer one may lead to a part that says less. */
const fewWords = 24
const manyWords = 64

/** @param most words in a set */
function needlesWithin(alternatives: readonly AST.Alternative[], most: number): Needles {
  const all = alternatives.map(alternative => setsOf(alternative, most))
  // One of several alternatives is matched: of each its best set, put together.
  const sets =
    all.length === 1
      ? all[0]!
      : [
          union(
            all.map(([best]) => best),
            most,
          ),
        ]
  return sets.filter(set => set !== undefined).slice(0, 3)
}

function union(sets: readonly (Words | undefined)[], most: number): Words | undefined {
  const all = [...new Set(sets.flatMap(set => set ?? []))]
  return sets.includes(undefined) || all.length > most ? undefined : all
}

/** The sets of one alternative, the best first: all its parts are matched, one behind the other. */
function setsOf({elements}: AST.Alternative, most: number): Words[] {
  const sets: Words[] = []
  let run: Words = ['']
  const endRun = () => {
    sets.push(run)
    run = ['']
  }
  for (const [index, element] of elements.entries()) {
    // What looks around takes no room: the run goes on behind it.
    if (element.type === 'Assertion') continue
    const isRepeated = element.type === 'Quantifier' && element.min > 0
    if (isRepeated && isDoubled(element.element, elements[index - 1])) {
      run = run.map(word => word + word)
      endRun()
      continue
    }
    const words = isDoubled(element, elements[index - 1]) ? run : wordsOf(element, most)
    const longer = words && (words === run ? run.map(word => word + word) : product(run, words, most))
    if (longer) {
      run = longer
      continue
    }
    endRun()
    if (words) run = words
    else sets.push(insideOf(element, most))
  }
  endRun()
  return sets
    .filter(set => set.length > 0 && !set.includes(''))
    .toSorted((a, b) => worth(b) - worth(a))
    .filter((set, index) => index === 0 || worth(set) > 1)
}

/** “(加强|推进)\1”, where nothing stands before the group. */
function isDoubled(
  element: AST.Element | AST.QuantifiableElement,
  previous: AST.Element | undefined,
): boolean {
  return (
    element.type === 'Backreference' &&
    element.resolved === previous &&
    previous.parent.type === 'Alternative' &&
    previous.parent.elements[0] === previous
  )
}

/** All the words that a part can match, where they are few. */
function wordsOf(element: AST.Element, most: number): Words | undefined {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterClass':
      return ofClass(element, most)
    case 'Group':
    case 'CapturingGroup':
      return union(
        element.alternatives.map(({elements}) => inARow(elements, most)),
        most,
      )
    case 'Quantifier': {
      const words = element.max === 1 ? wordsOf(element.element, most) : undefined
      return words && (element.min === 0 ? ['', ...words] : words)
    }
    case 'Assertion':
      return ['']
    default:
      return undefined
  }
}

function inARow(elements: readonly AST.Element[], most: number): Words | undefined {
  return elements.reduce<Words | undefined>(
    (words, element) => {
      const next = words && wordsOf(element, most)
      return words && next && product(words, next, most)
    },
    [''],
  )
}

function product(left: Words, right: Words, most: number): Words | undefined {
  if (left.length * right.length > most) return undefined
  return [...new Set(left.flatMap(word => right.map(other => word + other)))]
}

/** As often as a quantifier demands, or as long as there are few. */
function repeated(words: Words, times: number, most: number): Words {
  let all = words
  for (let time = 1; time < times; time++) {
    const more = product(all, words, most)
    if (!more) break
    all = more
  }
  return all
}

function ofClass(element: AST.CharacterClass, most: number): Words | undefined {
  if (element.negate || element.unicodeSets) return undefined
  const words = element.elements.map(part =>
    part.type === 'Character' ? String.fromCodePoint(part.value) : '',
  )
  return words.includes('') || words.length > most / 3 ? undefined : words
}

/** What must be in a part that can match too much to be told. */
function insideOf(element: AST.Element, most: number): Words {
  if (element.type === 'Quantifier' && element.min > 0) {
    const words = wordsOf(element.element, most)
    return words ? repeated(words, element.min, most) : insideOf(element.element, most)
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return []
  return (
    union(
      element.alternatives.map(alternative => setsOf(alternative, most)[0]),
      most,
    ) ?? []
  )
}

/** Long words first, and few of them. */
function worth(words: Words): number {
  return Math.min(...words.map(word => word.length)) - words.length / 20
}
