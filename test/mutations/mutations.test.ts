import {afterAll, describe, expect, test} from 'vitest'
import {padEnd} from '../../src/diagnostic/width.ts'
import {type Judgement, judge} from './judge.ts'
import {kinds} from './kinds.ts'
import type {Kind} from './mutate.ts'

/** Always the same mutants; HEGAO_RUNS=200 looks at more of them. */
const seeds = Number(process.env.HEGAO_RUNS ?? 20)
const timeout = 300_000
/** The least share of mutants that must be found, where no gap is known. */
const usual = 0.97

describe('a draft that is broken in one way', {timeout}, () => {
  const rows: string[] = []

  afterAll(() => {
    console.log(['kind, rule, found, different mutants, side effects', ...rows].join('\n'))
  })

  test.each(kinds.map(kind => [kind.name, kind] as const))('%s', (_name, kind) => {
    const all = Array.from({length: seeds}, (_, index) => judge(kind, index + 1))
    rows.push(rowOf(kind, all))
    expect(effectsOf(all)).toEqual([])
    const least = kind.gap?.found ?? usual
    expect(share(all), missed(all).join('\n')).toBeGreaterThanOrEqual(least)
    if (kind.gap) expect(share(all), 'the gap is closed: take `gap` out of the kind').toBeLessThan(usual)
  })

  test('each kind has a name of its own', () => {
    expect(new Set(kinds.map(({name}) => name)).size).toBe(kinds.length)
  })
})

function share(all: readonly Judgement[]): number {
  return all.filter(({found}) => found).length / all.length
}

function missed(all: readonly Judgement[]): string[] {
  return all.filter(({found}) => !found).map(({seed, draft, words}) => `seed ${seed}, ${draft}: ${words}`)
}

function effectsOf(all: readonly Judgement[]): string[] {
  return all.flatMap(({seed, draft, words, effects}) =>
    effects.map(effect => `seed ${seed}, ${draft}: ${words}: ${effect}`),
  )
}

function rowOf({name, rule}: Kind, all: readonly Judgement[]): string {
  const distinct = new Set(all.map(({text}) => text)).size
  const numbers = [`${(share(all) * 100).toFixed(0)} %`, distinct, effectsOf(all).length]
  return `${padEnd(name, 44)}${padEnd(rule, 40)}${numbers.map(one => String(one).padStart(7)).join('')}`
}
