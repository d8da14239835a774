import {cityOffices, type Department, departments, towns} from './departments.ts'
import {type Place, placeOf} from './places.ts'

/** An organ that has to report. */
export interface Unit {
  /** “岚泽县教育局”, as it signs. */
  readonly name: string
  /** Other names under which it goes: “岚泽县市场监管局”. */
  readonly short: readonly string[]
  readonly place: Place
  readonly department: Department
  /** Its number among the organs of its place. */
  readonly at: number
  readonly isTown: boolean
}

/** Organs of a place, those among them that do not report. */
export const unitsOfPlace = departments.length + towns.length

export function unitOf(block: number, at: number): Unit {
  const place = placeOf(block)
  const isOffice = at >= departments.length
  const isTown = isOffice && place.level === 'county'
  const department = isOffice ? (isTown ? towns : cityOffices)[at - departments.length]! : departments[at]!
  return {
    name: place.name + department.name,
    short: department.short ? [place.name + department.short] : [],
    place,
    department,
    at,
    isTown,
  }
}

/** “我局”, “我镇”: how a unit speaks of itself. */
export function ownName({department: {name}, isTown}: Unit): string {
  if (isTown) return name.includes('乡') ? '我乡' : '我镇'
  if (name.endsWith('委员会')) return '我委'
  if (name.endsWith('办公室')) return '我办'
  return name.endsWith('局') ? '我局' : '本单位'
}

/** An office of a government, not the government of a town nor a people's association. */
export function isOffice({department: {name}, isTown}: Unit): boolean {
  return !isTown && /(?:局|委员会|办公室|中心|大队)$/.test(name)
}

/** What is asked of offices, but not of the one that supervises them. */
export function isSupervised(unit: Unit): boolean {
  return isOffice(unit) && unit.department.name !== '司法局'
}
