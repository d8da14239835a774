import {expect, test} from 'vitest'
import {isDay} from '../../src/diagnostic/waiver.ts'

test('a day of the calendar', () => {
  expect(['2026-03-31', '2024-02-29', '2026-02-29', '2026-13-01', '明年三月'].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
