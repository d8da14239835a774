import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {rezip} from '../../src/annotate/rezip.ts'
import {openZip} from '../../src/read/zip/unzip.ts'

const files = {
  'a.txt': strToU8('甲'.repeat(100)),
  '文/b.txt': strToU8('乙'),
  'c.bin': [new Uint8Array([1, 2, 3]), {level: 0}] as [Uint8Array, {level: 0}],
}
const archive = zipSync(files, {mtime: new Date(2025, 0, 1), level: 9})

const contents = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)])

test('replaces a file, adds one, and keeps the others as they are, in their order', () => {
  const changed = rezip(
    openZip(archive),
    new Map([
      ['文/b.txt', strToU8('丙丁')],
      ['新.txt', strToU8('戊')],
    ]),
  )
  expect(Object.keys(unzipSync(changed))).toEqual(['a.txt', '文/b.txt', 'c.bin', '新.txt'])
  expect(strFromU8(unzipSync(changed)['文/b.txt']!)).toBe('丙丁')
  expect(strFromU8(unzipSync(changed)['新.txt']!)).toBe('戊')
  const raw = (bytes: Uint8Array, at: number) => {
    const {entries, directory} = openZip(bytes)
    return bytes.subarray(entries[at]!.offset, entries[at + 1]?.offset ?? directory)
  }
  for (const at of [0, 2]) expect(raw(changed, at)).toEqual(raw(archive, at))
})

test('what is replaced keeps its time, and the same input gives the same bytes', () => {
  const changes = new Map([['a.txt', strToU8('新')]])
  const once = rezip(openZip(archive), changes)
  expect(rezip(openZip(archive), changes)).toEqual(once)
  expect(rezip(openZip(once), changes)).toEqual(once)
  const time = (bytes: Uint8Array) => {
    const [start] = openZip(bytes).entries[0]!.record
    return [...bytes.subarray(start + 12, start + 16)]
  }
  expect(time(once)).toEqual(time(archive))
})

test('an archive with bytes before it and a comment behind it', () => {
  const shifted = new Uint8Array([9, 9, 9, ...archive])
  // The directory of an archive counts from its first byte.
  const {entries} = openZip(archive)
  const view = new DataView(shifted.buffer)
  for (const {record} of entries)
    view.setUint32(record[0] + 3 + 42, view.getUint32(record[0] + 3 + 42, true) + 3, true)
  const end = shifted.length - 22
  view.setUint32(end + 16, view.getUint32(end + 16, true) + 3, true)
  const changed = rezip(openZip(shifted), new Map([['a.txt', strToU8('新')]]))
  expect([...changed.subarray(0, 3)]).toEqual([9, 9, 9])
  expect(contents(changed).map(([name]) => name)).toEqual(['a.txt', '文/b.txt', 'c.bin'])
})
