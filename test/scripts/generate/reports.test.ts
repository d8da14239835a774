import {describe, expect, test} from 'vitest'
import {compose} from '../../../scripts/generate/compose.ts'
import {linesOf} from '../../../scripts/generate/lines.ts'
import {responsibleFormulas} from '../../../scripts/generate/topics/first-responsible.ts'
import {closingFormulas, formulas} from '../../../scripts/generate/topics/frame.ts'
import {type Unit, unitOf, unitsOfPlace} from '../../../scripts/generate/units.ts'
import {readText} from '../../../src/read/text/text.ts'
import {findingsOf, presetOf} from '../../support/built-in.ts'

const recommended = presetOf('recommended')

describe.each([2023, 2024, 2025])('reports on %i without faults', year => {
  test('have no finding, not even a hint', () => {
    for (let seed = 0; seed < 120; seed++) {
      const text = textOf(seed, year).join('\n')
      expect(findingsOf(readText(text), recommended), text).toEqual([])
    }
  })

  test('are annual reports of that year, of the length of real ones', () => {
    for (let seed = 0; seed < 20; seed++) {
      const report = readText(textOf(seed, year).join('\n'))
      expect(report.kind).toBe('annual-report')
      expect(report.year).toBe(year)
      expect(report.text.length).toBeGreaterThan(1500)
      expect(report.text.length).toBeLessThan(8000)
    }
  })
})

describe('reports that were written independently', () => {
  const count = 80
  const shared = longestShared(Array.from({length: count}, (_, seed) => textOf(seed, 2024)))

  test('hardly ever share a passage of 30 characters besides formulas', () => {
    const pairs = (count * (count - 1)) / 2
    expect(shared.size / pairs).toBeLessThan(0.015)
  })

  test('never share a passage of 50', () => {
    expect([...shared.values()].filter(({length}) => length >= 50)).toEqual([])
  })
})

function sourceUnit(seed: number): Unit {
  return unitOf(Math.floor(seed / unitsOfPlace), seed % unitsOfPlace)
}

/** Its lines. */
function textOf(seed: number, year: number): string[] {
  const key = `${year} ${seed}`
  return linesOf(compose({unit: sourceUnit(seed), year, identity: key, wording: key})).map(({text}) => text)
}

/** Words from above, which all units have alike. */
const fromAbove = [
  ...[...formulas, ...responsibleFormulas, ...closingFormulas].flatMap(one => one.split(/\{\w+\}/)),
  '坚持以习近平新时代中国特色社会主义思想为指导',
  '坚持以习近平法治思想为指导',
  '公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序',
]
const systems = /行政执法公示、执法全过程记录[、和]重大执法决定法制审核(?:制度|“三项制度”)?|《[^》]*》/g

/** The longest passage that each pair of texts shares, of those from 30 characters: without numbers and own names. */
function longestShared(texts: readonly (readonly string[])[]): Map<string, string> {
  const length = 30
  const places = new Map<string, number[]>()
  for (const [at, lines] of texts.entries()) {
    const seen = new Set<string>()
    for (const piece of lines.flatMap(line => masked(line, sourceUnit(at)).split('\n')))
      for (let start = 0; start + length <= piece.length; start++)
        seen.add(piece.slice(start, start + length))
    for (const gram of seen) places.set(gram, [...(places.get(gram) ?? []), at])
  }
  const shared = new Map<string, string>()
  for (const [gram, all] of places)
    for (const [index, first] of all.entries())
      for (const second of all.slice(index + 1)) {
        const key = `${first} ${second}`
        const before = shared.get(key) ?? ''
        // Grams are in the order of the first text: one that overlaps the last goes on from it.
        const goesOn = before?.endsWith(gram.slice(0, -1))
        shared.set(key, goesOn ? before + gram.at(-1) : before.length > length ? before : gram)
      }
  return shared
}

function masked(line: string, {name, place}: Unit): string {
  let text = line
  for (const words of fromAbove) if (words.length > 4) text = text.replaceAll(words, '\n')
  for (const own of [name, place.name, place.stem]) text = text.replaceAll(own, '')
  return text.replace(systems, '\n').replace(/\d+/g, '0')
}
