import type {Example} from '../../rule/types.ts'
import type {RuleWithExamples} from '../types.ts'
import {compare, type Failure} from './compare.ts'
import {expectLine, fixExample, runExample} from './run-example.ts'

/** What came of one example. */
export interface TestedExample {
  readonly sort: 'good' | 'bad'
  /** From 0, among those of its sort. */
  readonly index: number
  readonly example: Example
  /** As lines of `expect`. */
  readonly found: readonly string[]
  readonly failures: readonly Failure[]
}

/** Runs all examples of a rule: a good one must be silent, a bad one must give the lines of `expect`. */
export function testRule(rule: RuleWithExamples): readonly TestedExample[] {
  const {good, bad} = rule.examples
  return [
    ...good.map((example, index) => testExample(rule, example, 'good', index)),
    ...bad.map((example, index) => testExample(rule, example, 'bad', index)),
  ]
}

function testExample(
  rule: RuleWithExamples,
  example: Example,
  sort: TestedExample['sort'],
  index: number,
): TestedExample {
  const found = runExample(rule, example).map(expectLine)
  const expected = sort === 'bad' ? (example.expect ?? []) : []
  const showsNothing = sort === 'bad' && expected.length + found.length === 0
  // A bad example that shows nothing is none, though nothing is what it expects.
  const failures: readonly Failure[] = showsNothing
    ? [{name: 'missing', expected: ''}]
    : [...compare(expected, found), ...compareOutput(rule, example)]
  return {sort, index, example, found, failures}
}

/** The first line that is another one after the fixes. */
function compareOutput(rule: RuleWithExamples, example: Example): Failure[] {
  if (example.output === undefined) return []
  const expected = example.output.split('\n')
  const found = fixExample(rule, example).split('\n')
  const at = Array.from({length: Math.max(expected.length, found.length)}).findIndex(
    (_, line) => expected[line] !== found[line],
  )
  return at === -1 ? [] : [{name: 'fix', expected: lineAt(expected, at), found: lineAt(found, at)}]
}

const lineAt = (lines: readonly string[], at: number) => `${at + 1}: ${lines[at] ?? ''}`
