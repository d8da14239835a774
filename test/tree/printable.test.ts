import {expect, test} from 'vitest'
import {printable} from '../../src/tree/printable.ts'

test('keeps a text on its line and its escape sequences visible', () => {
  expect(printable('第一行\r\n第二行\t尾')).toBe('第一行 第二行 尾')
  expect(printable('\u001b[2J\u0000\u007f')).toBe('␛[2J␀␡')
  expect(printable('\u009b\u202e反')).toBe('<U+009B><U+202E>反')
})

test('leaves Chinese text as it is', () => {
  expect(printable('　“一是”——《条例》…')).toBe('　“一是”——《条例》…')
})
