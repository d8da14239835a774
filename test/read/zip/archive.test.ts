import {strFromU8, strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {openArchive} from '../../../src/read/zip/archive.ts'
import {gb18030} from '../../support/encode.ts'

const all = () => true
const zip = zipSync({'a/b.xml': strToU8('<b/>'), 'c.png': strToU8('png'), 'd/': new Uint8Array()})

/** An archive with other names than fflate writes; these have as many bytes. */
function renamed(from: string, to: Uint8Array): Uint8Array {
  const bytes = zipSync({[from]: strToU8('ok')})
  const name = strToU8(from)
  for (let at = 0; at + name.length <= bytes.length; at++) {
    if (name.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at)
  }
  return bytes
}

describe('openArchive', () => {
  test('gives the wanted parts by their paths', () => {
    const seen: string[] = []
    const parts = openArchive(zip, path => {
      seen.push(path)
      return path.endsWith('.xml')
    })
    expect([...parts].map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([['a/b.xml', '<b/>']])
    expect(seen).toEqual(['a/b.xml', 'c.png'])
  })

  test('paths have one form, however a program wrote them', () => {
    const paths = (name: string) => [...openArchive(zipSync({[name]: strToU8('x')}), all).keys()]
    expect(paths('/Doc_0/Document.xml')).toEqual(['Doc_0/Document.xml'])
    expect(paths('./OFD.xml')).toEqual(['OFD.xml'])
    expect(paths('Doc_0\\Document.xml')).toEqual(['Doc_0/Document.xml'])
    expect(paths('文档/正文.xml')).toEqual(['文档/正文.xml'])
  })

  test('names in GBK are read', () => {
    expect([...openArchive(renamed('abcd.xml', gb18030('文档.xml')), all).keys()]).toEqual(['文档.xml'])
  })

  test.each([
    ['nothing', new Uint8Array(), /cut off/],
    ['no archive', strToU8('PK\x03\x04 and something else'), /cut off/],
    ['one that was cut off', zip.subarray(0, zip.length - 30), /cut off/],
    [
      'one with a damaged part',
      Uint8Array.from(zipSync({'a.xml': strToU8('x'.repeat(5000))}), (byte, at) =>
        at > 40 && at < 50 ? 0xff : byte,
      ),
      /damaged/,
    ],
    ['a path that leads out of it', zipSync({'../../etc/x.xml': strToU8('x')}), /outside/],
    ['one that leads out in the end', zipSync({'a/../../x.xml': strToU8('x')}), /outside/],
  ])('%s is refused', (_, bytes, words) => {
    expect(() => openArchive(bytes, all)).toThrow(words)
  })

  test('what unpacks to more than 100 MB is refused before it is unpacked', () => {
    const bomb = zipSync({'a.xml': new Uint8Array(60e6), 'b.xml': new Uint8Array(60e6)}, {level: 9})
    expect(bomb.length).toBeLessThan(200_000)
    const grown = () => {
      const before = process.memoryUsage().arrayBuffers
      expect(() => openArchive(bomb, all)).toThrow(/more than 100 MB/)
      return process.memoryUsage().arrayBuffers - before
    }
    // What others have freed is counted late: of several times the least tells.
    expect(Math.min(grown(), grown(), grown())).toBeLessThan(1e6)
    expect(openArchive(bomb, path => path === 'c.xml').size).toBe(0)
  })
})
