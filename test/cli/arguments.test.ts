import {describe, expect, test} from 'vitest'
import {languageOf, parseArguments} from '../../src/cli/arguments.ts'

const message = (...argv: string[]) => {
  try {
    return JSON.stringify(parseArguments(argv))
  } catch (error) {
    return (error as Error).message
  }
}

describe('parseArguments', () => {
  test('lint is the command when none is named, with the defaults of the table', () => {
    expect(parseArguments(['a.txt'])).toMatchObject({
      command: 'lint',
      operands: ['a.txt'],
      language: 'zh',
      color: undefined,
      output: {requests: [{format: 'stylish'}], maxWarnings: -1},
      drafts: {kind: undefined, year: undefined, phase: undefined},
      rules: {presets: undefined, config: undefined, ignore: true},
    })
    expect(parseArguments(['lint', 'a.txt']).operands).toEqual(['a.txt'])
  })

  test('takes long, short and joined forms, anywhere', () => {
    expect(
      parseArguments(['a.txt', '-f', 'json', '--year=2024', '--preset', 'a', '--preset', 'b.yaml']),
    ).toMatchObject({
      output: {requests: [{format: 'json'}]},
      drafts: {year: 2024},
      rules: {presets: ['a', 'b.yaml']},
    })
    expect(parseArguments(['-fjson', 'a.txt']).output.requests).toEqual([{format: 'json'}])
  })

  test('the last of two values counts', () => {
    expect(parseArguments(['--lang', 'en', '--lang', 'zh', 'a.txt']).language).toBe('zh')
    expect(parseArguments(['--color', '--no-color', 'a.txt']).color).toBe(false)
  })

  test('after -- everything is a path', () => {
    expect(parseArguments(['--', '-f']).operands).toEqual(['-f'])
  })

  test('only a call without anything is a call for help', () => {
    expect(parseArguments([]).bare).toBe(true)
    expect(parseArguments(['--lang', 'en']).bare).toBe(true)
    expect(parseArguments(['lint']).bare).toBe(false)
    expect(parseArguments(['-f', 'json']).bare).toBe(false)
  })

  test.each([
    [['--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
    [['--zzz'], 'unknown option --zzz; see hegao help for all options'],
    [['-x'], 'unknown option -x; see hegao help for all options'],
    [['--format', 'xml'], 'wrong value “xml” for --format; expected one of stylish, checklist, json'],
    [['-f'], '-f needs a value; expected one of stylish, checklist, json'],
    [['--preset='], '--preset needs a value; expected NAME|FILE'],
    [['--year', '24'], 'wrong value “24” for --year; expected a year of four digits, such as 2024'],
    [['--encoding', 'morse'], /^wrong value “morse” for --encoding; expected one of utf-8, /],
    [['tree', '--json=yes', 'a'], '--json takes no value'],
    [['tree', '-f', 'json', 'a'], 'the command tree has no option --format; it belongs to lint'],
  ])('%j is a mistake', (argv, words) => {
    expect(message(...argv)).toMatch(words)
  })

  test('asking for help is never a mistake of another kind', () => {
    expect(parseArguments(['tree', '-f', 'json', '--help']).help).toBe(true)
  })

  test('the language is known even where the rest is wrong', () => {
    expect(languageOf(['--zzz', '--lang', 'en'])).toBe('en')
    expect(languageOf(['--lang', 'fr'])).toBe('zh')
  })
})
