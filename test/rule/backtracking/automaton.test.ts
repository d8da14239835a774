import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Automaton, build} from '../../../src/rule/backtracking/automaton.ts'
import {parse} from '../../../src/rule/backtracking/judge.ts'

function automatonOf(pattern: string, turns = 200): Automaton {
  return build(parse(pattern).alternatives, {turns})!
}

const {pattern} = fc.letrec<{pattern: string}>(tie => ({
  pattern: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom('a', 'b', '[ab]', '.', ''),
    fc.tuple(tie('pattern'), tie('pattern')).map(parts => parts.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map(parts => `(?:${parts.join('|')})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,3}', '{2,}', '+?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
}))

const words = ['', 'a', 'b', 'aa', 'ab', 'ba', 'bb', 'aab', 'aba', 'abab', 'aaaa', 'bbbba']

test('it takes the texts that the engine takes', () => {
  fc.assert(
    fc.property(pattern, source => {
      const engine = new RegExp(`^(?:${source})$`)
      for (const word of words) expect(takes(source, word), `${source} on “${word}”`).toBe(engine.test(word))
    }),
  )
})

/** Only for patterns of “a”, “b”, “.” and “[ab]”. */
function takes(source: string, word: string): boolean {
  const {first, follow, writtenAt, accepting, acceptsNothing} = automatonOf(source)
  if (word === '') return acceptsNothing
  let reached: ReadonlySet<number> = new Set()
  for (const [at, character] of [...word].entries()) {
    const next = at === 0 ? [...first.keys()] : [...reached].flatMap(place => [...follow[place]!.keys()])
    reached = new Set(next.filter(place => [character, '.', '['].includes(source[writtenAt[place]!]!)))
  }
  return [...reached].some(place => accepting.has(place))
}

describe('ways', () => {
  test('a repeat of a repeat leads on in two ways', () => {
    expect(automatonOf('(?:a*)*').follow[0]!.get(0)).toBe(2)
    expect(automatonOf('a*').follow[0]!.get(0)).toBe(1)
  })

  test('more turns than asked for count as endless', () => {
    expect(automatonOf('a{0,9}', 8).follow).toHaveLength(1)
    expect(automatonOf('a{0,8}', 8).follow).toHaveLength(8)
  })

  test('^ holds at the start only', () => {
    const {first, firstInside} = automatonOf('^a')
    expect([first.size, firstInside.size]).toEqual([1, 0])
  })

  test('what follows a sure match is of no interest, what must end there is', () => {
    expect(automatonOf('a.*').accepting.has(0)).toBe(true)
    expect(automatonOf('a$').accepting.size).toBe(0)
  })

  test('one that would be too large is not built', () => {
    expect(build(parse('(?:a{100}){100}').alternatives, {turns: 200})).toBeUndefined()
  })
})
