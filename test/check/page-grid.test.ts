import {describe, expect, test} from 'vitest'
import type {ExampleLayout, ExampleLine} from '../../src/rule/types.ts'
import {runCheck} from '../support/check.ts'
import {draft, look} from '../support/layout.ts'

const all = (line: ExampleLine) => ({4: line, 5: line, 7: line, 9: line})
const found = (layout: ExampleLayout, options: Readonly<Record<string, unknown>>) => {
  const {findings, examined} = runCheck('page-grid', look(layout), options)
  return examined === 0 ? 'nothing' : findings.map(({data}) => (data.found as {zh: string}).zh)
}
const lines = (layout: ExampleLayout) => found(layout, {of: 'lines', count: 22})
const characters = (layout: ExampleLayout) => found(layout, {of: 'characters', count: 28})

describe('page-grid', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('page-grid', draft).examined).toBe(0)
  })

  test('lines: by exact spacing', () => {
    for (const spacing of [28, 28.95, 29]) expect(lines({lines: all({spacing})})).toEqual([])
    expect(lines({lines: all({spacing: 30})})).toEqual(['每面排21行'])
    expect(lines({lines: all({spacing: 25})})).toEqual(['每面排25行'])
  })

  test('lines: by the grid, where the spacing does not say', () => {
    expect(lines({grid: {line: 28.95}, lines: all({spacing: 0})})).toEqual([])
    expect(lines({grid: {line: 15.6}, lines: all({spacing: 0})})).toEqual(['每面排40行'])
    expect(lines({lines: all({spacing: 0})})).toBe('nothing')
  })

  test('lines: as most of the text has it', () => {
    expect(lines({lines: {4: {spacing: 20}}})).toEqual([])
  })

  test('characters: by size and grid', () => {
    expect(characters({grid: {character: -0.207}})).toEqual([])
    expect(characters({})).toEqual(['每行排27个字'])
    expect(characters({lines: all({size: 14})})).toEqual(['每行排31个字'])
  })
})
