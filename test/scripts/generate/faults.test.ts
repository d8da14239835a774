import {describe, expect, test} from 'vitest'
import {isAt} from '../../../scripts/bench/audit/score-faults.ts'
import {compose, penOf, type Source} from '../../../scripts/generate/compose.ts'
import {docxOf} from '../../../scripts/generate/docx.ts'
import {faults} from '../../../scripts/generate/faults/index.ts'
import type {Fault} from '../../../scripts/generate/faults/types.ts'
import {plantFaults} from '../../../scripts/generate/plant.ts'
import {type Format, type Printed, print} from '../../../scripts/generate/print.ts'
import {unitOf, unitsOfPlace} from '../../../scripts/generate/units.ts'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {readMarkdown} from '../../../src/read/markdown/markdown.ts'
import {readText} from '../../../src/read/text/text.ts'
import {diagnosticsOf, presetOf} from '../../support/built-in.ts'
import {chanceOf} from '../../support/chance.ts'

const recommended = presetOf('recommended')
/** Faults of one kind in so many reports; not all reports have a place for each. */
const seeds = 6
const tries = 60

describe.each([2023, 2024, 2025])('a report on %i with one fault', year => {
  test.each(kindsOf(year))('%s: its rule finds it at its place, and nothing else is found', (_, fault) => {
    for (const [at, printed] of broken(fault, year, 'txt').entries()) {
      const found = diagnosticsOf(readText(printed.text), recommended).map(compared)
      const [place] = printed.places
      const others = found.filter(one => !isAt(one, place!))
      expect(others, `report ${at}: ${place!.words}`).toEqual([])
      expect(found.length, `report ${at}, ${place!.line}:${place!.column} “${place!.words}”`).toBeGreaterThan(
        0,
      )
    }
  })
})

test('in Markdown and in Word the same faults are found at the same places', () => {
  for (const fault of faults) {
    for (const format of ['md', 'docx'] as const) {
      if (format === 'md' && fault.notInMarkdown) continue
      const [printed] = broken(fault, 2024, format)
      const found = diagnosticsOf(read(printed!, format), recommended).map(compared)
      const [place] = printed!.places
      expect(found.length, `${format}: ${fault.name}`).toBeGreaterThan(0)
      expect(
        found.filter(one => !isAt(one, place!)),
        `${format}: ${fault.name}`,
      ).toEqual([])
    }
  }
})

test('faults of many kinds stand in one report without disturbing each other', () => {
  for (let seed = 0; seed < 40; seed++) {
    const source = sourceOf(seed, 2024)
    const draft = compose(source)
    const chance = chanceOf(`several ${seed}`)
    const planted = plantFaults(draft, faults, 6, chance, penOf(source, chance))
    const {text, places} = print(draft, planted, 'txt')
    const found = diagnosticsOf(readText(text), recommended).map(compared)
    expect(places).toHaveLength(planted.length)
    expect(
      found.filter(one => !places.some(place => isAt(one, place))),
      text,
    ).toEqual([])
    expect(
      places.filter(place => !found.some(one => isAt(one, place))),
      text,
    ).toEqual([])
  }
})

test('the faults are of more than sixty rules, of all areas', () => {
  const rules = new Set(faults.map(({rule}) => rule))
  expect(rules.size).toBeGreaterThan(60)
  const areas = new Set([...rules].map(rule => rule.split('/')[0]))
  expect([...areas].toSorted()).toEqual([
    'content',
    'fazhi',
    'gongwen',
    'punctuation',
    'structure',
    'wording',
  ])
})

/** Those that a report on that year can have: a law is not “not yet” adopted in every year. */
function kindsOf(year: number): (readonly [string, Fault])[] {
  return faults
    .filter(fault => broken(fault, year, 'txt').length > 0)
    .map(fault => [`${fault.rule} ${fault.name}`, fault] as const)
}

function broken(fault: Fault, year: number, format: Format): Printed[] {
  const result: Printed[] = []
  for (let seed = 0; seed < tries && result.length < (format === 'txt' ? seeds : 1); seed++) {
    const source = sourceOf(seed, year)
    const draft = compose(source)
    const chance = chanceOf(`${fault.name} ${seed}`)
    const look = format === 'docx' ? {indent: '', gap: '\n', dot: '．'} : draft.look
    const whole = {...draft, look}
    const planted = plantFaults(whole, [fault], 1, chance, penOf(source, chance))
    if (planted.length > 0) result.push(print(whole, planted, format))
  }
  return result
}

function sourceOf(seed: number, year: number): Source {
  const at = seed * 11
  const key = `${year} ${seed}`
  return {unit: unitOf(Math.floor(at / unitsOfPlace), at % unitsOfPlace), year, identity: key, wording: key}
}

function read(printed: Printed, format: Format) {
  if (format === 'md') return readMarkdown(printed.text)
  const report = readDocx(docxOf(printed.lines, true))
  expect(report.text.trimEnd()).toBe(printed.text.trimEnd())
  return report
}

function compared({
  ruleId,
  severity,
  message,
  range: {start, end},
}: ReturnType<typeof diagnosticsOf>[number]) {
  return {
    ...{ruleId, severity, message},
    ...{line: start.line, column: start.column, endLine: end.line, endColumn: end.column},
  }
}
