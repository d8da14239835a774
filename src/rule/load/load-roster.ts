import {organLevels, organOf, organTypes} from '../../tree/organ.ts'
import {ownString} from '../../tree/own-string.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {deepFreeze} from '../freeze.ts'
import {type Roster, type RosterUnit, usualDeadline} from '../roster.ts'
import {type RosterAsWritten, rosterSchema, type UnitAsWritten} from '../schema/roster-schema.ts'
import {type Examination, examine} from './issues.ts'
import {partsOf} from './roster-parts.ts'
import {type Path, parseYaml, type YamlFile} from './yaml-file.ts'

export interface ParsedRoster {
  /** Absent when there are faults. */
  readonly roster?: Roster
  readonly faults: readonly Fault[]
}

/** A roster of units. Pure; never throws for what stands in the file. */
export function parseRoster(source: string, file: string): ParsedRoster {
  const written: UnitAsWritten[] = []
  const faults: Fault[] = []
  const names = new Names()
  let deadline: string | undefined
  for (const {text, shift} of partsOf(source)) {
    const yaml = parseYaml(text, file)
    const examined: Examination<RosterAsWritten> =
      yaml.value === undefined ? {faults: []} : examine(rosterSchema, yaml.value, yaml)
    const units = examined.data?.units.map(unit => (typeof unit === 'string' ? {name: unit} : unit)) ?? []
    const own = [...yaml.faults, ...examined.faults, ...names.faultsOf(units, yaml, shift)]
    faults.push(...own.map(fault => ({...fault, line: fault.line + shift})))
    written.push(...units)
    deadline ??= examined.data?.deadline
  }
  if (faults.length > 0) return {faults: faults.toSorted(byPlace)}
  const roster = {file, units: written.map(unit => unitOf(unit, deadline)), deadline: deadline ?? '03-01'}
  return {roster: deepFreeze(roster), faults: []}
}

/** Fifty thousand units stay as long as the drafts are read: what most have in common stands in memory once. */
function unitOf({name, short, ...own}: UnitAsWritten, all?: string): RosterUnit {
  const told = organOf(name)
  const type = organTypes.find(one => one === own.type) ?? told.type
  const level = organLevels.find(one => one === own.level) ?? told.level
  const rank = {...(level && {level}), ...(type && {type})}
  const usual = usualDeadline(rank)
  const deadline = own.deadline ?? (all === undefined && usual !== '03-01' ? usual : undefined)
  return {
    name: ownString(name),
    short: short === undefined ? noNames : [short].flat().map(ownString),
    ...rank,
    kinds: own.kinds ?? usualKinds,
    ...(deadline && {deadline}),
  }
}

const usualKinds: RosterUnit['kinds'] = ['annual-report']
const noNames: RosterUnit['short'] = []

/** A name that two units have would make one of them missing for ever. */
class Names {
  /** The unit that has a name, by its full name, and the line. */
  readonly #known = new Map<string, {readonly unit: string; readonly line: number}>()

  /** @param shift of the lines of `yaml` in the whole file */
  faultsOf(units: readonly UnitAsWritten[], yaml: YamlFile, shift: number): readonly Fault[] {
    const faults: Fault[] = []
    for (const [at, written] of units.entries()) {
      const unit = withoutSpaces(written.name)
      for (const [name, path] of namesOf(yaml, written, at)) {
        const plain = withoutSpaces(name)
        const place = yaml.at(path)
        const other = this.#known.get(plain)
        if (other) faults.push(yaml.fault(place, faultTexts.sameUnit(plain, other.unit, unit, other.line)))
        else this.#known.set(plain, {unit, line: place.line + shift})
      }
    }
    return faults
  }
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
