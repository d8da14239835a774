import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {Turns} from '../../src/lsp/schedule.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A document whose turns take so many milliseconds. */
function documentTaking(milliseconds: number) {
  const runs: number[] = []
  const turns = new Turns({
    isOutdated: () => false,
    run: async () => {
      runs.push(performance.now())
      await vi.advanceTimersByTimeAsync(milliseconds)
    },
  })
  return {turns, runs}
}

test('the first edit is looked at at once, however long the opening took', async () => {
  const {turns, runs} = documentTaking(300)
  turns.ask('a')
  await vi.advanceTimersByTimeAsync(0)
  const asked = performance.now()
  turns.ask('a')
  await vi.advanceTimersByTimeAsync(0)
  expect(runs[1]).toBe(asked)
})

test('what took long waits for a pause as long, and is looked at once for all edits in it', async () => {
  const {turns, runs} = documentTaking(300)
  for (let turn = 0; turn < 2; turn++) {
    turns.ask('a')
    await vi.advanceTimersByTimeAsync(0)
  }
  turns.ask('a')
  await vi.advanceTimersByTimeAsync(200)
  turns.ask('a')
  const asked = performance.now()
  await vi.advanceTimersByTimeAsync(299)
  expect(runs).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(runs[2]).toBe(asked + 300)
  expect(runs).toHaveLength(3)
})

test('what is quick is looked at at once', async () => {
  const {turns, runs} = documentTaking(5)
  for (let turn = 0; turn < 3; turn++) {
    const asked = performance.now()
    turns.ask('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(runs[turn]).toBe(asked)
  }
})
