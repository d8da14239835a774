import {describe, expect, test} from 'vitest'
import {type Fault, FaultsError, formatFaults} from '../../../src/rule/fault/fault.ts'
import {words} from '../fake.ts'

const fault: Fault = {
  file: 'my.yaml',
  line: 2,
  column: 10,
  length: 2,
  code: 'not-listed',
  message: words('不对', 'wrong'),
}

function frame(source: string, parts: Partial<Fault> = {}): string {
  return formatFaults([{...fault, ...parts}], new Map([['my.yaml', source]]), 'zh')
}

describe('formatFaults', () => {
  test('puts the caret right under Han text and full-width marks', () => {
    expect(frame('a: 1\ntitle: 甲“乙”丙\n', {column: 11, length: 1})).toBe(
      [
        'my.yaml:2:11  不对',
        '  1 | a: 1',
        '> 2 | title: 甲“乙”丙',
        `    | ${' '.repeat(7 + 2 + 2 + 2)}^^`,
        '',
      ].join('\n'),
    )
  })

  test('keeps the gutter straight from line 9 to 10', () => {
    const source = `${'a: 1\n'.repeat(9)}b: 2\n`
    expect(frame(source, {line: 10, column: 1, length: 1, hint: words('改', 'mend')})).toBe(
      'my.yaml:10:1  不对\n   9 | a: 1\n> 10 | b: 2\n     | ^\n     改\n',
    )
  })

  test('shows a tab as wide as the caret thinks it is', () => {
    expect(frame('a:\n\tb: x\n', {column: 5, length: 1})).toContain('> 2 |   b: x\n    |      ^\n')
  })

  test('counts lines with any line break, and from after a byte order mark', () => {
    expect(frame('\ufeffa: 1\r\nb: 2\r\n', {column: 1, length: 1})).toContain(
      '  1 | a: 1\n> 2 | b: 2\n    | ^\n',
    )
  })

  test('does without the source', () => {
    expect(formatFaults([fault], new Map(), 'en')).toBe('my.yaml:2:10  wrong\n')
  })

  test('parts the frames with an empty line, and is empty for no fault', () => {
    expect(formatFaults([fault, fault], new Map(), 'zh')).toBe('my.yaml:2:10  不对\n\nmy.yaml:2:10  不对\n')
    expect(formatFaults([], new Map(), 'zh')).toBe('')
  })
})

test('FaultsError carries the faults, and says them for a log', () => {
  const error = new FaultsError([fault], new Map([['my.yaml', 'a']]))
  expect(error.message).toBe('my.yaml:2:10 wrong')
  expect(error.faults).toEqual([fault])
  expect(error.sources.get('my.yaml')).toBe('a')
})
