import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {RosterIndex} from '../../../src/audit/unit/roster-index.ts'
import type {Source} from '../../../src/audit/unit/types.ts'
import {parseRoster} from '../../../src/rule/load/load-roster.ts'

interface Case {
  name: string
  told: string[]
  unit?: string
  confidence?: number
  near?: string[]
}

const table: {roster: string; cases: Case[]} = parse(
  readFileSync(path.join(import.meta.dirname, 'roster-names.yaml'), 'utf8'),
)
const {roster} = parseRoster(table.roster, '名单.yaml')
const index = new RosterIndex(roster!)

const trust: Readonly<Record<string, number>> = {
  title: 0.95,
  signature: 0.9,
  text: 0.75,
  file: 0.7,
  folder: 0.5,
}

describe('a name leads to a unit of the roster', () => {
  test.each(table.cases)('$name', ({told, unit, confidence, near}) => {
    const units = told.map(one => {
      const [, value, from] = /^(.*) (\w+)$/.exec(one)!
      return {value: value!, from: from as Source, confidence: trust[from!]!}
    })
    const found = index.find({units})
    if (unit === undefined) expect(found).toEqual({near: near!.map(name => expect.objectContaining({name}))})
    else {
      expect(found.unit?.name).toBe(unit)
      if (confidence !== undefined) expect(found).toMatchObject({confidence})
    }
  })

  test('each unit is found by its own name', () => {
    for (const {name} of roster!.units)
      expect(index.find({units: [{value: name, from: 'title', confidence: 0.95}]}).unit?.name).toBe(name)
  })
})
