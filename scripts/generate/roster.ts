import {filesOfPlace, type Schedule} from './schedule.ts'
import type {Unit} from './units.ts'

/** The units that have to report: those with a file, and those that are missing. */
export function rosterOf(schedule: Schedule, count: number): string {
  const lines = ['units:']
  for (let start = 0; start < count; start += filesOfPlace) {
    for (let index = start; index < Math.min(count, start + filesOfPlace); index++) {
      const {unit, role} = schedule.slot(index)
      if (role.kind !== 'second' && role.kind !== 'nameless') lines.push(entryOf(unit))
    }
    for (const unit of schedule.missing(start / filesOfPlace)) lines.push(entryOf(unit))
  }
  return `${lines.join('\n')}\n`
}

function entryOf({name, short, place, isTown}: Unit): string {
  const level = isTown ? 'town' : place.level
  return `  - {name: ${name}${short.length > 0 ? `, short: [${short.join(', ')}]` : ''}, level: ${level}}`
}
