import {describe, expect, test} from 'vitest'
import {watchdog} from '../../src/workspace/watchdog.ts'

/** Thirty characters for which the engine takes minutes. */
const endless = () => /(a+)+b/.test('a'.repeat(40))

describe('watchdog', () => {
  test('lets go what ends in time', () => {
    let ran = false
    expect(
      watchdog(100)(() => {
        ran = true
      }),
    ).toBeUndefined()
    expect(ran).toBe(true)
  })

  test('stops a regular expression that runs away, and tells how long it had', () => {
    const start = performance.now()
    expect(watchdog(100)(endless)).toBe(200)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('runs again after that', () => {
    expect([watchdog(100)(endless), watchdog(100)(() => {})]).toEqual([200, undefined])
  })

  test('a long draft is given more', () => {
    expect(watchdog(250_000)(endless)).toBe(600)
  })

  test('what goes wrong inside comes out as it is', () => {
    const mistake = new RangeError('mistake')
    expect(() =>
      watchdog(100)(() => {
        throw mistake
      }),
    ).toThrow(mistake)
  })
})
