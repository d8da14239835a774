import {organOf} from '../../tree/organ.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {deepFreeze} from '../freeze.ts'
import {type Roster, type RosterUnit, usualDeadline} from '../roster.ts'
import {rosterSchema, type UnitAsWritten} from '../schema/roster-schema.ts'
import {examine} from './issues.ts'
import {type Path, parseYaml, type YamlFile} from './yaml-file.ts'

export interface ParsedRoster {
  /** Absent when there are faults. */
  readonly roster?: Roster
  readonly faults: readonly Fault[]
}

/** A roster of units. Pure; never throws for what stands in the file. */
export function parseRoster(source: string, file: string): ParsedRoster {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {faults: yaml.faults}
  const {data, faults} = examine(rosterSchema, yaml.value, yaml)
  const written = data?.units.map(unit => (typeof unit === 'string' ? {name: unit} : unit)) ?? []
  const all = [...yaml.faults, ...faults, ...sameNames(yaml, written)].toSorted(byPlace)
  if (!data || all.length > 0) return {faults: all}
  const {deadline} = data
  const roster = {file, units: written.map(unit => unitOf(unit, deadline)), deadline: deadline ?? '03-01'}
  return {roster: deepFreeze(roster), faults: []}
}

function unitOf(
  {name, short = [], kinds = ['annual-report'], ...own}: UnitAsWritten,
  all?: string,
): RosterUnit {
  const told = organOf(name)
  const type = own.type ?? told.type
  const level = own.level ?? told.level
  const rank = {...(level && {level}), ...(type && {type})}
  const usual = usualDeadline(rank)
  const deadline = own.deadline ?? (all === undefined && usual !== '03-01' ? usual : undefined)
  return {name, short: [short].flat(), ...rank, kinds, ...(deadline && {deadline})}
}

/** A name that two units have would make one of them missing for ever. */
function sameNames(yaml: YamlFile, units: readonly UnitAsWritten[]): readonly Fault[] {
  const known = new Map<string, {readonly unit: number; readonly line: number}>()
  const faults: Fault[] = []
  for (const [unit, written] of units.entries()) {
    for (const [name, path] of namesOf(yaml, written, unit)) {
      const plain = withoutSpaces(name)
      const place = yaml.at(path)
      const other = known.get(plain)
      if (!other) known.set(plain, {unit, line: place.line})
      else {
        const [one, two] = [units[other.unit]!, written].map(unit => withoutSpaces(unit.name))
        faults.push(yaml.fault(place, faultTexts.sameUnit(plain, one!, two!, other.line)))
      }
    }
  }
  return faults
}

function withoutSpaces(name: string): string {
  return name.replace(/\s/g, '')
}

function namesOf(
  yaml: YamlFile,
  {name, short = []}: UnitAsWritten,
  unit: number,
): readonly (readonly [string, Path])[] {
  const base = ['units', unit]
  const full = yaml.has([...base, 'name']) ? [...base, 'name'] : base
  const shorts = [short].flat().map((other, index) => {
    const path = [...base, 'short', ...(Array.isArray(short) ? [index] : [])]
    return [other, path] as const
  })
  return [[name, full], ...shorts]
}
