import {describe, expect, test} from 'vitest'
import {blocksOf} from '../../../src/reporter/html/blocks.ts'
import type {Numbered} from '../../../src/reporter/html/numbered.ts'
import {diagnostic, rule} from '../outcomes.ts'

const empty = rule('structure/empty-section')

function noteAt(line: number): Numbered {
  const point = {line, column: 1, offset: 0}
  const range = {start: point, end: point}
  return {diagnostic: diagnostic(empty, '', {range}), number: line, look: 'error', mark: '', note: ''}
}

function blocks(lines: readonly string[], notes: readonly number[]) {
  const found = blocksOf(lines, notes.map(noteAt), ({diagnostic}) => diagnostic.range.start.line)
  return found.map(({first, last, notes}) => `${first}-${last}: ${notes.map(({number}) => number).join(' ')}`)
}

const long = '我局全年审查文件四十件。'.repeat(40)

describe('notes beside the text', () => {
  test('begin at their line when the text before is long enough', () => {
    expect(blocks([long, long, long], [1, 3])).toEqual(['1-2: 1', '3-3: 3'])
  })

  test('are pushed down where lines are short, rather than tearing the text apart', () => {
    expect(blocks(['一、做法', '二、问题', '三、打算', long, long], [1, 2, 3, 5])).toEqual([
      '1-4: 1 2 3',
      '5-5: 5',
    ])
  })

  test('leave the lines before the first of them alone', () => {
    expect(blocks([long, '一、做法', '无。'], [2])).toEqual(['1-1: ', '2-3: 2'])
  })
})
