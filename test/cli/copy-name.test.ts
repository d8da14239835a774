import {expect, test} from 'vitest'
import {copyOf, draftOf, isCopy} from '../../src/cli/copy-name.ts'

test('a copy stands beside its draft, and the copy of a copy is itself', () => {
  expect(copyOf('甲/报告.docx')).toBe('甲/报告.核稿.docx')
  expect(copyOf('甲/报告.核稿.docx')).toBe('甲/报告.核稿.docx')
  expect(draftOf('甲/报告.核稿.docx')).toBe('甲/报告.docx')
  expect([isCopy('报告.核稿.docx'), isCopy('核稿.docx')]).toEqual([true, false])
})
