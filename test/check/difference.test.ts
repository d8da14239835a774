import {expect, test} from 'vitest'
import {differenceOf} from '../../src/check/difference.ts'

test.each([
  ['请示报告工作条例', '请示报告条例', {start: 4, left: '工作', right: ''}],
  ['弘扬精神、推动', '弘扬精神，推动', {start: 4, left: '、', right: '，'}],
  ['规定', '规定', {start: 2, left: '', right: ''}],
  ['甲甲', '甲甲甲', {start: 2, left: '', right: '甲'}],
  ['', '甲', {start: 0, left: '', right: '甲'}],
])('%s and %s', (a, b, difference) => {
  expect(differenceOf(a, b)).toEqual(difference)
})
