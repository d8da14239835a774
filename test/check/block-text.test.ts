import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {BlockText} from '../../src/check/block-text.ts'
import {createContext} from '../../src/check/context.ts'
import {compileRoles} from '../../src/check/role.ts'
import {readText} from '../../src/read/text/text.ts'
import {drafts} from '../support/drafts.ts'

const {blocks} = createContext(readText(drafts[1]!.text), compileRoles({}))
const whole = new BlockText(blocks)

describe('one search through all the text', () => {
  const pieces = ['审计', '[^。]{1,30}', '《', '法治', '\\d+', '工作$', '^一', '、', '(?<!监督)检查', '.']
  const patterns = fc
    .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 3})
    .map(some => new RegExp(some.join(''), 'gm'))

  test('finds each block in which a pattern matches', () => {
    fc.assert(
      fc.property(patterns, fc.boolean(), (pattern, isBare) => {
        const asked = new Set(whole.blocksWith(pattern, isBare))
        for (const block of blocks)
          if ((isBare ? block.bare : block.flow.text).search(pattern) !== -1) expect(asked).toContain(block)
      }),
    )
  })

  test('finds nothing where there is no text', () => {
    expect(new BlockText([]).blocksWith(/^/gm, false)).toEqual([])
  })

  test('the blocks between two places are those of the text', () => {
    expect(whole.between(2, 4)).toBe(
      blocks
        .slice(2, 4)
        .map(({flow}) => flow.text)
        .join('\n'),
    )
    expect(whole.between(0, blocks.length)).toBe(whole.text)
    expect(whole.between(3, 3)).toBe('')
  })
})
