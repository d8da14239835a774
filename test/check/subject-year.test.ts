import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const told = (text: string) =>
  runCheck(
    'subject-year',
    `关于开展2025年行政执法案卷评查的通知\n\n各乡镇人民政府：\n\n${text}`,
  ).findings.map(({data}) => data.text)

describe('subject-year', () => {
  test('only another year than that of the title', () => {
    expect(told('决定开展2024年行政执法案卷评查。')).toEqual(['2024年行政执法案'])
  })

  test.each([
    '决定开展2025年行政执法案卷评查，2024年行政执法案卷评查的问题一并整改。',
    '在2024年行政执法案卷评查的基础上，开展评查。',
    '决定开展案卷评查。',
  ])('%s is left alone', text => {
    expect(told(text)).toEqual([])
  })
})
