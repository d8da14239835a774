import {describe, expect, test} from 'vitest'
import {maskOf} from '../../../src/audit/copies/mask.ts'
import {printsOf} from '../../../src/audit/copies/prints.ts'
import {decode, sketchOf} from '../../../src/audit/copies/sketch.ts'
import {readText} from '../../../src/read/text/text.ts'
import {chanceOf} from '../../support/chance.ts'
import {renamed, renumbered} from '../../support/copying.ts'
import {draftOf, drafts} from '../../support/drafts.ts'

const identityOf = (value: string) =>
  ({title: '', units: [{value, from: 'title', confidence: 1}], years: []}) as const

describe('the sketch of a draft', () => {
  test.each(drafts)('keeps the prints of $file as plain text', ({text}) => {
    const sketch = sketchOf(readText(text), identityOf(''))
    expect(sketch.prints).toMatch(/^[A-Za-z0-9+/]+$/)
    expect(decode(sketch)).toEqual(printsOf(maskOf(text).units).hashes)
  })

  test('is the same when only figures and the names of the unit are others', () => {
    const {text} = draftOf('000')
    const copy = renamed(renumbered(text, chanceOf('figures')), {长治: '海宁', 上党: '云川'})
    expect(sketchOf(readText(copy), identityOf('海宁市云川区审计局'))).toEqual(
      sketchOf(readText(text), identityOf('长治市上党区审计局')),
    )
  })

  test('takes about an eighth of the room of the text', () => {
    for (const {text} of drafts) {
      const {prints} = sketchOf(readText(text), identityOf(''))
      expect(prints.length).toBeLessThan(Buffer.byteLength(text) / 6)
    }
  })
})
