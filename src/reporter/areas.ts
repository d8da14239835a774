import type {Language} from '../diagnostic/types.ts'
import {areaWords} from './words.ts'

/** By the part of the rule's id before “/”: the known areas in their order, then the others by name. */
export function groupByArea<Item>(
  items: Iterable<Item>,
  idOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const areas = new Map<string, Item[]>(Object.keys(areaWords).map(area => [area, []]))
  const others = new Map<string, Item[]>()
  for (const item of items) {
    const area = idOf(item).split('/')[0]!
    const group = areas.get(area) ?? others.get(area) ?? []
    if (!areas.has(area)) others.set(area, group)
    group.push(item)
  }
  const sorted = [...others].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map([...areas, ...sorted].filter(([, group]) => group.length > 0))
}

/** What an area is called; one that a preset of one's own has made goes by its name. */
export function areaTitle(area: string, language: Language): string {
  return areaWords[area]?.[language] ?? area
}
