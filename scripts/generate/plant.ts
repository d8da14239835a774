import type {Chance} from '../../test/support/chance.ts'
import {type Draft, type Paragraph, paragraphsOf, partOf} from './draft.ts'
import {type Fault, markBase, type Spot, type Touched} from './faults/types.ts'

/** A fault that was planted; its marks in the draft are those of its number. */
export interface Planted {
  readonly fault: Pick<Fault, 'name' | 'rule'>
  readonly number: number
}

/**
 * Breaks a draft in so many ways, none of which disturbs another: each has the parts that it touches, and the paragraph
 * that it stands in, to itself, and no rule is broken twice.
 *
 * @param write fills in templates
 */
export function plantFaults(
  draft: Draft,
  faults: readonly Fault[],
  count: number,
  chance: Chance,
  write: (template: string) => string,
): Planted[] {
  const planted: Planted[] = []
  const touched = new Set<Touched>()
  const rules = new Set<string>()
  const taken = new Set<Paragraph>()
  const chosen = chance.shuffled(faults)
  for (const fault of chosen) {
    if (planted.length === count) break
    if (rules.has(fault.rule) || fault.touches.some(one => touched.has(one))) continue
    const number = planted.length
    const spot: Spot = {
      draft,
      chance,
      write,
      mark: words => markAround(number, words),
      paragraph: fits => takeParagraph(draft, taken, chance, fits),
    }
    if (!fault.plant(spot)) continue
    planted.push({fault, number})
    rules.add(fault.rule)
    for (const one of fault.touches) touched.add(one)
  }
  return planted
}

/** Words between the marks of fault number so-and-so. */
export function markAround(number: number, words: string): string {
  return String.fromCharCode(markBase + 2 * number) + words + String.fromCharCode(markBase + 2 * number + 1)
}

function takeParagraph(
  draft: Draft,
  taken: Set<Paragraph>,
  chance: Chance,
  fits: (text: string) => boolean = () => true,
): Paragraph | undefined {
  const measures = partOf(draft, 'measures')
  const free = (measures ? paragraphsOf(measures) : []).filter(
    one => one.sentences.length > 1 && !taken.has(one) && fits(one.sentences.map(({text}) => text).join('')),
  )
  if (free.length === 0) return undefined
  const found = chance.pick(free)
  taken.add(found)
  return found
}
