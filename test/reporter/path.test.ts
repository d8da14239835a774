import {describe, expect, test} from 'vitest'
import {relativePath, toUri} from '../../src/reporter/path.ts'

describe('a path', () => {
  test.each([
    ['/drafts/上报/县.txt', '/drafts', '上报/县.txt'],
    ['/drafts/县.txt', '/drafts/', '县.txt'],
    ['/drafts-old/县.txt', '/drafts', '/drafts-old/县.txt'],
    ['C:\\文稿\\上报\\县.txt', 'C:\\文稿', '上报/县.txt'],
    ['县.txt', '/drafts', '县.txt'],
    ['/drafts/县.txt', undefined, '/drafts/县.txt'],
  ])('%s is shown from %s on', (path, cwd, shown) => {
    expect(relativePath(path, cwd)).toBe(shown)
  })

  test.each([
    ['上报/县 1#2%.txt', '%E4%B8%8A%E6%8A%A5/%E5%8E%BF%201%232%25.txt'],
    ['/drafts/a.txt', 'file:///drafts/a.txt'],
    ['C:\\文稿\\a.txt', 'file:///C:/%E6%96%87%E7%A8%BF/a.txt'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('%s is the address %s', (path, uri) => {
    expect(toUri(path)).toBe(uri)
  })
})
