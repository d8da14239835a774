import {deflateRawSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {lineOf} from '../../../../src/audit/lines.ts'
import type {DraftRecord} from '../../../../src/audit/types.ts'
import {pack, packNotice, resultsOf} from '../../../../src/cli/audit/queue/packet.ts'

const unreadable: DraftRecord = {
  type: 'draft',
  path: '甲\n局.txt',
  stamp: '1 2',
  unreadable: {zh: '坏了', en: 'broken'},
}
const read = {
  ...unreadable,
  path: '乙局.txt',
  unreadable: undefined,
  read: {diagnostics: [], waived: [], text: '第一行\n,"diagnostics":['},
} as unknown as DraftRecord

test('records come out as they were put in, line by line', () => {
  const lines = [unreadable, read].map(lineOf)
  const results = [...resultsOf(pack(lines))]
  expect(results.map(result => 'line' in result && result.line.toString())).toEqual(lines)
  expect(results.map(result => 'brief' in result && result.brief.path)).toEqual(['甲\n局.txt', '乙局.txt'])
})

test('a notice is no record', () => {
  const notice = {type: 'different', host: 'a', paths: ['甲.txt']} as const
  expect([...resultsOf(packNotice(notice))]).toEqual([{notice}])
})

test.each([
  ['what is not packed', Buffer.from('{}')],
  ['what is cut off', pack(['{"type":"draft"}']).subarray(0, 8)],
  ['what is no JSON', deflateRawSync('draft')],
])('%s is refused', (_, packet) => {
  expect(() => [...resultsOf(packet)]).toThrow()
})
