import {describe, expect, test} from 'vitest'
import {parseRoster} from '../../../src/rule/load/load-roster.ts'
import {partsOf} from '../../../src/rule/load/roster-parts.ts'

const unit = (at: number) => `第${at}县审计局`
const lines = (count: number, indent = '  ') =>
  Array.from({length: count}, (_, at) =>
    at % 3 === 0
      ? `${indent}- ${unit(at)}\n`
      : at % 3 === 1
        ? `${indent}- {name: ${unit(at)}, deadline: 02-20}\n`
        : `${indent}- name: ${unit(at)}\n${indent}  kinds:\n${indent}    - shufa\n`,
  ).join('')
const placesOf = (source: string) =>
  parseRoster(source, '名单.yaml').faults.map(({line, column, message}) => `${line}:${column} ${message.zh}`)

describe('a long roster', () => {
  test.each([
    ['indented', `units:\n${lines(2500)}`],
    ['not indented', `units:\n${lines(2500, '')}`],
    ['with a deadline above and remarks between', `# 全国\ndeadline: 01-31\nunits: # 名单\n\n${lines(2500)}`],
    ['with a deadline below', `units:\n${lines(2500)}# 完\ndeadline: 01-31\n`],
    ['with the line breaks of Windows', `\ufeffunits:\n${lines(2500)}`.replaceAll('\n', '\r\n')],
  ])('%s is read in parts, and is the same as in one', (_, source) => {
    expect([...partsOf(source)]).toHaveLength(3)
    // An anchor, though in a remark, keeps it in one part.
    const whole = `${source}# &\n`
    expect([...partsOf(whole)]).toHaveLength(1)
    expect(parseRoster(source, '名单.yaml')).toEqual(parseRoster(whole, '名单.yaml'))
    expect(parseRoster(source, '名单.yaml').roster?.units).toHaveLength(2500)
  })

  test('tells mistakes in any part at their lines', () => {
    const source = `units:\n${lines(1500)}  - {nam: 某局}\n${lines(1500).replaceAll('第', '又')}deadlin: 03-01\n`
    expect(placesOf(source)).toEqual(placesOf(`${source}# &\n`))
    expect(placesOf(source).length).toBeGreaterThanOrEqual(2)
  })

  test('tells a name that two parts have, with both lines', () => {
    const source = `units:\n${lines(1500)}  - ${unit(0)}\n`
    expect(placesOf(source)).toEqual(['2502:5 “第0县审计局”写了两次：第 2 行已有'])
  })

  test('stays one part where its units are no list of lines', () => {
    const names = Array.from({length: 1500}, (_, at) => unit(at))
    expect([...partsOf(`units: [${names.join(', ')}]\n`)]).toHaveLength(1)
  })
})
