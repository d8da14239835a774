import {expect, test} from 'vitest'
import {parseCount} from '../../../src/audit/figures/count.ts'

test.each([
  ['12', '', 12],
  ['1,200', '', 1200],
  ['1.2', '万', 12000],
  ['27', '万', 270000],
  ['十二', '', 12],
  ['两', '', 2],
  ['两百', '', 200],
  ['三百二十一', '', 321],
  ['一百零八', '', undefined],
  ['一千二百', '', 1200],
  ['二三', '', undefined],
  ['十百', '', undefined],
])('%s%s', (number, factor, value) => expect(parseCount(number, factor)).toBe(value))
