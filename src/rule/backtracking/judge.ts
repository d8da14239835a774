import {type AST, RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'
import {isExponential} from './ambiguity.ts'
import {type Alternative, type Automaton, build} from './automaton.ts'
import {worstCost} from './cost.ts'

/**
 * endless: some texts of thirty characters take longer than anybody waits. slow: a long paragraph can take
 * longer than the watchdog waits.
 */
export type Judgement =
  | {readonly kind: 'harmless'}
  | {readonly kind: 'endless'; readonly quantifier: AST.Quantifier}
  | {readonly kind: 'slow'}

/** A pattern that compiles, read without flags. */
export function parse(pattern: string): AST.Pattern {
  return new RegExpParser().parsePattern(pattern)
}

/**
 * How long may a backtracking engine work on a pattern? Told from the pattern alone, so that a preset is good
 * on every machine or on none. What it overlooks (work inside lookarounds, texts that nobody thought of), the
 * watchdog stops.
 */
export function judge(pattern: AST.Pattern): Judgement {
  const parts = partsOf(pattern)
  if (parts.some(part => isExponential(part))) {
    const quantifier = innermost(pattern)
    if (quantifier) return {kind: 'endless', quantifier}
  }
  return parts.some(part => worstCost(part, stepLimit) > stepLimit) ? {kind: 'slow'} : {kind: 'harmless'}
}

/** V8 takes them in 200 ms, the time that the watchdog gives: measured from 10 million to 20,000 million. */
const stepLimit = 200_000_000

/** Alternatives are tried one after the other, and a lookaround by itself. */
function partsOf(pattern: AST.Pattern): readonly Automaton[] {
  const parts = pattern.alternatives.map(alternative => automatonOf([alternative]))
  visitRegExpAST(pattern, {
    onAssertionEnter(assertion) {
      if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return
      parts.push(automatonOf(assertion.alternatives, assertion.kind === 'lookbehind'))
    },
  })
  return parts.filter(part => part !== undefined)
}

/** Turns of repeats are told apart as long as that does not make the automaton too large. */
function automatonOf(alternatives: readonly Alternative[], backwards = false): Automaton | undefined {
  for (const turns of [200, 40, 8, 1]) {
    const automaton = build(alternatives, {turns, backwards})
    if (automaton) return automaton
  }
  return undefined
}

/** The smallest part that is endless by itself. */
function innermost(pattern: AST.Pattern): AST.Quantifier | undefined {
  let found: AST.Quantifier | undefined
  visitRegExpAST(pattern, {
    onQuantifierLeave(quantifier) {
      if (found) return
      const automaton = automatonOf([{elements: [quantifier]}])
      if (automaton && isExponential(automaton)) found = quantifier
    },
  })
  return found
}
