import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {maskOf} from '../../../src/audit/copies/mask.ts'

const left = (text: string, ...names: string[]) => String.fromCharCode(...maskOf(text, names).units)

describe('what a comparison looks at', () => {
  test.each([
    ['审查文件40件，备案率100%。', '审查文件件备案率'],
    ['审查文件四十件，备案率百分之一百。', '审查文件件备案率分之'],
    ['（一）贯彻《中华人民共和国审计法》和新规定', '贯彻和新规定'],
    ['书名号没有写完的《审计法和新规定', '书名号没有写完的审计法和新规定'],
    ['开展“双随机”抽查，GDP增长', '开展双随机抽查增长'],
  ])('of “%s” there is left “%s”', (text, expected) => {
    expect(left(text)).toBe(expected)
  })

  test('the own names go, the longest first, also across the end of a line', () => {
    expect(left('兰考县审计局加强兰考县的审计', '兰考县', '兰考县审计局')).toBe('加强的审计')
    expect(left('由兰考县审\n\n计局负责', '兰考县审计局')).toBe('由负责')
  })

  test('each character knows where it stands in the text', () => {
    const han = fc.constantFrom(...'审计监督二〇，。 \n《》12ab局')
    fc.assert(
      fc.property(fc.array(han, {maxLength: 200}), fc.constantFrom('审计', '监督局', ''), (parts, name) => {
        const text = parts.join('')
        const {units, offsets} = maskOf(text, [name])
        expect(offsets).toHaveLength(units.length)
        offsets.forEach((offset, at) => {
          expect(text.charCodeAt(offset)).toBe(units[at])
          if (at > 0) expect(offset).toBeGreaterThan(offsets[at - 1]!)
        })
      }),
    )
  })
})
