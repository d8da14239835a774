import {describe, expect, test} from 'vitest'
import {padEnd} from '../../src/diagnostic/width.ts'
import {type Score, scoreOutlines} from './outline-score.ts'

const {scores, absent} = scoreOutlines()
const isOurs = ({name}: Score) => name.startsWith('draft-') || name.startsWith('R')

describe('outlines against those that a careful reader wrote down', () => {
  console.log(table(scores))
  if (absent.length > 0)
    console.log(`Not scored, because ../shared/corpus is not beside this checkout:\n  ${absent.join('\n  ')}`)

  test('our five drafts and six layouts are all scored', () => {
    expect(scores.filter(isOurs)).toHaveLength(11)
  })

  test.each(scores.filter(isOurs).map(score => [score.name, score] as const))(
    '%s is read without a mistake',
    (_name, {missing, extra, wrong}) => {
      expect({missing, extra, wrong}).toEqual({missing: [], extra: [], wrong: []})
    },
  )

  test('each file has at least 0.9 of its headings right', () => {
    expect(scores.filter(({f1}) => f1 < 0.9).map(({name, f1}) => `${name} ${f1.toFixed(3)}`)).toEqual([])
  })

  test('all files together have at least 0.97 of their headings right', () => {
    expect(overall(scores)).toBeGreaterThanOrEqual(0.97)
  })

  test('title, addressee, signature, date and year are right in at least 95 % of all cases', () => {
    const wrong = scores.flatMap(score => score.wrong.map(part => `${score.name} ${part}`))
    expect(1 - wrong.length / (scores.length * 5), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

function overall(all: readonly Score[]): number {
  const sum = (key: 'expected' | 'found' | 'matched') => all.reduce((total, score) => total + score[key], 0)
  return (2 * sum('matched')) / (sum('expected') + sum('found'))
}

function table(all: readonly Score[]): string {
  const rows = all.map(({name, expected, found, f1, wrong, missing, extra}) => [
    name,
    String(expected),
    String(found),
    f1.toFixed(3),
    [...wrong, ...missing.map(one => `missing: ${one}`), ...extra.map(one => `extra: ${one}`)].join('; '),
  ])
  const head = ['file', 'headings expected', 'found', 'F1', 'wrong']
  const last = ['all', '', '', overall(all).toFixed(3), '']
  return [head, ...rows, last]
    .map(row =>
      row
        .map((cell, at) => padEnd(cell, [12, 18, 6, 6, 0][at]!))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}
