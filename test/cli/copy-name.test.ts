import {describe, expect, test} from 'vitest'
import {copyOf, withoutCopies} from '../../src/cli/copy-name.ts'

describe('copies', () => {
  const kept = (files: string[], named: string[] = []) =>
    withoutCopies(
      files.map(path => ({path})),
      ({path}) => named.includes(path),
    ).map(({path}) => path)

  test('are passed over beside their drafts', () => {
    expect(kept(['甲/报告.docx', '甲/报告.核稿.docx'])).toEqual(['甲/报告.docx'])
  })

  test('are drafts where they stand alone', () => {
    expect(kept(['甲/报告.核稿.docx', '乙/报告.docx'])).toEqual(['甲/报告.核稿.docx', '乙/报告.docx'])
  })

  test('are checked when they are named', () => {
    expect(kept(['报告.docx', '报告.核稿.docx'], ['报告.核稿.docx'])).toEqual(['报告.docx', '报告.核稿.docx'])
  })

  test('are never written of texts', () => {
    expect(kept(['报告.txt', '报告.核稿.txt'])).toEqual(['报告.txt', '报告.核稿.txt'])
  })

  test('of copies are the copies themselves', () => {
    expect(copyOf('报告.docx')).toBe('报告.核稿.docx')
    expect(copyOf('报告.核稿.docx')).toBe('报告.核稿.docx')
  })
})
