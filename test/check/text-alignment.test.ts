import {describe, expect, test} from 'vitest'
import type {ExampleLine} from '../../src/rule/types.ts'
import {runCheck} from '../support/check.ts'
import {draft, lines} from '../support/layout.ts'

const found = (title: ExampleLine, text = draft) =>
  runCheck('text-alignment', lines({1: title}, text)).findings.map(
    ({data}) => (data.found as {zh: string}).zh,
  )

describe('text-alignment', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('text-alignment', draft).examined).toBe(0)
  })

  test('a title in the middle, and titles at a side', () => {
    expect(found({alignment: 'center'})).toEqual([])
    expect(found({alignment: 'left'})).toEqual(['左对齐'])
    expect(found({alignment: 'right'})).toEqual(['右对齐'])
    expect(found({alignment: 'justify', indent: 0})).toEqual(['两端对齐'])
  })

  test('moved by spaces or an indent: where it stands in the end, nobody knows', () => {
    expect(found({alignment: 'left', indent: 5})).toEqual([])
    expect(found({alignment: 'left'}, `　　　　${draft}`)).toEqual([])
  })
})
