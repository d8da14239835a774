import {describe, expect, test} from 'vitest'
import {padEnd} from '../../src/diagnostic/width.ts'
import {type Judgement, judge} from './judge.ts'
import {kinds} from './kinds.ts'

/** Always the same mutants; HEGAO_RUNS=200 looks at more of them. */
const seeds = Number(process.env.HEGAO_RUNS ?? 20)
const timeout = 300_000

const judged = new Map(
  kinds.map(kind => [kind, Array.from({length: seeds}, (_, index) => judge(kind, index + 1))]),
)
console.log(tableOf())

describe('a draft that is broken in one way', {timeout}, () => {
  test.each(kinds.map(kind => [kind.name, kind] as const))('%s', (_name, kind) => {
    const all = judged.get(kind)!
    const {found, why} = kind.gap ?? {found: 0.97, why: ''}
    expect(all.flatMap(({effects}) => effects)).toEqual([])
    expect(share(all), `${why} ${missed(all).join('\n')}`).toBeGreaterThanOrEqual(found)
  })
})

function share(all: readonly Judgement[]): number {
  return all.filter(({found}) => found).length / all.length
}

function missed(all: readonly Judgement[]): string[] {
  return all.filter(({found}) => !found).map(({seed, draft, words}) => `seed ${seed}, ${draft}: ${words}`)
}

function tableOf(): string {
  const rows = kinds.map(kind => {
    const all = judged.get(kind)!
    const distinct = new Set(all.map(({text}) => text)).size
    const effects = all.flatMap(one => one.effects).length
    const numbers = [`${(share(all) * 100).toFixed(1)} %`, distinct, effects].map(one =>
      String(one).padStart(9),
    )
    return `${padEnd(kind.name, 44)}${padEnd(kind.rule, 40)}${numbers.join('')}`
  })
  return ['kind, rule, found, distinct mutants, side effects', ...rows].join('\n')
}
