import {describe, expect, test} from 'vitest'
import {parseArguments} from '../../src/cli/arguments.ts'
import {fixModeOf} from '../../src/cli/fix-mode.ts'
import {UsageError} from '../../src/cli/usage.ts'

const mode = (line: string, readsStdin = false) => fixModeOf(parseArguments(line.split(' ')), readsStdin)

describe('what is fixed', () => {
  test('nothing that is not asked for', () => {
    expect(mode('a.txt')).toBeUndefined()
  })

  test.each([
    ['--fix a.txt', 'write'],
    ['--fix-dry-run a.txt', 'dry'],
    ['--diff a.txt', 'diff'],
    ['--diff --fix-dry-run a.txt', 'diff'],
  ])('%s: all that is certain', (line, to) => {
    expect(mode(line)).toEqual({to, types: ['problem', 'layout', 'directive']})
  })

  test('what --fix-type names, and nothing else', () => {
    expect(mode('--fix --fix-type suggestion,layout --fix-type problem a.txt')?.types).toEqual([
      'suggestion',
      'layout',
      'problem',
    ])
  })

  test('a draft from standard input has no file to write; what would be written can be shown', () => {
    expect(() => mode('--fix a.txt', true)).toThrow(UsageError)
    expect(mode('--fix-dry-run a.txt', true)).toMatchObject({to: 'dry'})
  })
})
