import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {maskOf} from '../../../src/audit/copies/mask.ts'
import {printsOf, shingle, surelySeen} from '../../../src/audit/copies/prints.ts'
import {draftOf} from '../../support/drafts.ts'
import {hanText} from './han-text.ts'

const printsIn = (text: string) => printsOf(maskOf(text).units)

describe('prints', () => {
  test('texts that share a stretch share a print, wherever it stands', () => {
    fc.assert(
      fc.property(
        hanText(surelySeen),
        hanText(0),
        hanText(0),
        hanText(0),
        (stretch, before, behind, other) => {
          const one = new Set(printsIn(`${before}${stretch}${behind}`).hashes)
          const shared = [...printsIn(`${other}${stretch}`).hashes].filter(hash => one.has(hash))
          expect(shared.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('each stands where its place says', () => {
    const {units} = maskOf(draftOf('000').text)
    const {hashes, places} = printsOf(units)
    places.forEach((place, at) => {
      expect(printsOf(units.subarray(place, place + shingle)).hashes[0]).toBe(hashes[at])
    })
  })

  test('of a report about every tenth character, of a text that repeats itself few, of a short one none', () => {
    const {units} = maskOf(draftOf('002').text)
    expect(units.length / printsOf(units).hashes.length).toBeGreaterThan(8)
    expect(units.length / printsOf(units).hashes.length).toBeLessThan(12)
    expect(new Set(printsIn('审计'.repeat(500)).hashes).size).toBeLessThanOrEqual(2)
    expect(printsIn('审计局关于法治政府建设情况的报告').hashes).toHaveLength(0)
  })
})
