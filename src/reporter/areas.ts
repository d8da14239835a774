import type {Verdict} from '../lint/types.ts'
import {areaWords} from './words.ts'

/** The known areas in their order, then the others by name. */
export function groupByArea(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const areas = new Map<string, Verdict[]>(Object.keys(areaWords).map(area => [area, []]))
  const others = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const area = verdict.rule.id.split('/')[0]!
    const group = areas.get(area) ?? others.get(area) ?? []
    if (!areas.has(area)) others.set(area, group)
    group.push(verdict)
  }
  const sorted = [...others].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map([...areas, ...sorted].filter(([, group]) => group.length > 0))
}
