import {crc32 as oracle} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {crc32} from '../../../src/read/zip/crc32.ts'

test('the checksum of any bytes is that of zlib', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 100}), bytes => {
      expect(crc32(bytes)).toBe(oracle(bytes))
    }),
  )
})
