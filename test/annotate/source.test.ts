import {expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {trapDocx} from '../support/trap-docx.ts'

test('the bytes that were read stay as they are, in a buffer of Node too', () => {
  const bytes = trapDocx()
  const buffer = Buffer.from(bytes)
  annotate(buffer, {}, () => [{start: 0, end: 4, lines: [{text: '批注'}]}])
  expect(buffer.equals(bytes)).toBe(true)
})
