import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {PassagePiece} from '../../../src/audit/page/data.ts'
import {type Placed, passagesOf} from '../../../src/audit/page/excerpt.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import {runs} from '../../support/property.ts'

const text = '某局2025年度报告\n一、做法\n全年审查文件四十件，指导所属单位三次。\n二、问题\n无。'
const lines = linesOf(text)

function finding(words: string, number: number, given: Partial<Placed> = {}): Placed {
  const start = text.indexOf(words)
  const {start: from, end: to} = lines.range(start, start + words.length)
  return {
    number,
    look: 'error',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...given,
  }
}

/** “全年[审查]¹文件⋯”. */
function shown(piece: PassagePiece): string {
  if (piece === null) return '⋯'
  if (typeof piece === 'string') return piece
  return typeof piece === 'number' ? `(${piece})` : `[${piece[0]}]`
}

function passages(text: string, findings: readonly Placed[]): string[] {
  return passagesOf(text, findings, line => `第 ${line} 行`).map(
    ({lines, findings}) =>
      `${lines.map(({number, pieces}) => `${number}：${pieces.map(shown).join('')}`).join(' / ')} → ${findings.join('、')}`,
  )
}

describe('the text around findings', () => {
  test('is the line in which they begin, with their words marked and numbered', () => {
    expect(passages(text, [finding('四十', 1), finding('三次', 2, {look: 'hint'})])).toEqual([
      '第 3 行：全年审查文件[四十](1)件，指导所属单位[三次](2)。 → 1、2',
    ])
  })

  test('is cut where findings overlap, and looks like the gravest', () => {
    const found = [finding('文件四十', 1, {look: 'hint'}), finding('四十件', 2)]
    expect(passages(text, found)).toEqual([
      '第 3 行：全年审查[文件][四十](1)[件](2)，指导所属单位三次。 → 1、2',
    ])
    const [passage] = passagesOf(text, found, String)
    expect(passage!.lines[0]!.pieces.filter(piece => Array.isArray(piece))).toEqual([
      ['文件', 'hint', false],
      ['四十', 'error', true],
      ['件', 'error', false],
    ])
  })

  test('shows where something is missing, also behind the last line', () => {
    const end = {line: 9, column: 1, endLine: 9, endColumn: 1}
    expect(passages(text, [finding('无。', 1, end)])).toEqual(['第 5 行：无。(-1) → 1'])
  })

  test('of a whole section is its first three lines', () => {
    const whole = finding('一、做法', 1, {endLine: 5, endColumn: 3})
    expect(passages(text, [whole])).toEqual([
      '第 2 行：[一、做法](1) / 第 3 行：[全年审查文件四十件，指导所属单位三次。] / 第 4 行：[二、问题] → 1',
    ])
    expect(passages(text, [whole, finding('二、问题', 2)])).toHaveLength(2)
  })

  test('leaves out what is far from any finding', () => {
    const long = `${'甲'.repeat(500)}乙${'丙'.repeat(500)}`
    const one = {number: 1, look: 'error' as const, line: 1, column: 501, endLine: 1, endColumn: 502}
    expect(passages(long, [one])).toEqual([`第 1 行：⋯${'甲'.repeat(60)}[乙](1)${'丙'.repeat(60)}⋯ → 1`])
  })

  test('never changes a word, whatever the findings are', () => {
    const place = fc.nat({max: 60})
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('甲', '乙', '😀', '\n', '。'), minLength: 1, maxLength: 60}),
        fc.array(fc.tuple(place, place), {minLength: 1, maxLength: 6}),
        (text, spans) => {
          const lines = linesOf(text)
          const found = spans
            .map(([a, b]) =>
              [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)].sort((x, y) => x - y),
            )
            .sort(([a], [b]) => a! - b!)
            .map(([from, to], at): Placed => {
              const {start, end} = lines.range(from!, to!)
              return {
                number: at + 1,
                look: 'warning',
                line: start.line,
                column: start.column,
                endLine: end.line,
                endColumn: end.column,
              }
            })
          const passages = passagesOf(text, found, String)
          for (const {number, pieces} of passages.flatMap(({lines}) => lines)) {
            const words = pieces.map(piece =>
              Array.isArray(piece) ? piece[0] : typeof piece === 'string' ? piece : '',
            )
            expect(words.join('')).toBe(text.split('\n')[Number(number) - 1])
          }
          expect(passages.flatMap(({findings}) => findings)).toEqual(found.map(({number}) => number))
          const refs = passages
            .flatMap(({lines}) => lines.flatMap(({pieces}) => pieces))
            .filter(piece => typeof piece === 'number')
          expect(refs.map(Math.abs).sort((a, b) => a - b)).toEqual(found.map(({number}) => number))
        },
      ),
      runs(300),
    )
  })
})
