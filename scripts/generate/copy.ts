import {type Chance, chanceOf} from '../../test/support/chance.ts'
import {compose, penOf, type Source} from './compose.ts'
import {type Draft, paragraphsOf, partOf, type Section} from './draft.ts'
import type {Place} from './places.ts'
import type {CopyWay} from './schedule.ts'
import {topics} from './topics/index.ts'

/**
 * The draft of a unit that took another unit's.
 *
 * @param own what it would have written itself
 * @param taken the same unit and numbers, with the wording of the other
 * @param from the place of the other
 */
export function copiedDraft(own: Source, taken: Source, way: CopyWay, from: Place): Draft {
  if (way === 'sections') return withSections(compose(own), compose(taken), chanceOf(`${own.identity} which`))
  const draft = compose(way === 'left-over' ? {...taken, leftOver: from} : taken)
  if (way === 'edited') edit(draft, own)
  return draft
}

/** Puts a few other sentences in place of those of the measures. */
export function edit(draft: Draft, source: Source): void {
  const chance = chanceOf(`${source.identity} edits`)
  const write = penOf(source, chance)
  const sentences = paragraphsOf(partOf(draft, 'measures')!)
    .flatMap(paragraph => paragraph.sentences.slice(1))
    .filter(({text, about}) => !about && !threeSystems.test(text))
  for (const one of chance.shuffled(sentences).slice(0, 3 + chance.below(4))) {
    const point = /^[一二三四五六七八九]是/.exec(one.text)?.[0] ?? ''
    one.text = point + write(chance.pick(chance.pick(plain).sentences))
  }
}

const threeSystems = /执法全过程记录/
/** Topics of which a report may tell one sentence only. */
const plain = topics.filter(({needs}) => !needs)

/** Some of its sections in place of one's own: a few of the measures, or what is wanting and what is planned. */
function withSections(draft: Draft, other: Draft, chance: Chance): Draft {
  const [mine, theirs] = [partOf(draft, 'measures')!, partOf(other, 'measures')!]
  if (chance.below(2) === 0 && isPlain(mine) && isPlain(theirs)) {
    const start = chance.below(mine.sections.length - 3)
    const headings = new Set(mine.sections.map(({heading}) => heading))
    const taken = theirs.sections.slice(start, start + 3).filter(({heading}) => !headings.has(heading))
    mine.sections.splice(start, taken.length, ...taken.map(one => ({...one, runIn: mine.sections[0]!.runIn})))
    if (!hasTwice(mine)) return draft
  }
  const sections = draft.sections.map(section =>
    section.part === 'shortcomings' || section.part === 'plan' ? partOf(other, section.part)! : section,
  )
  return {...draft, sections}
}

/** Subsections with nothing under them but text. */
function isPlain({sections}: Section): boolean {
  return sections.length > 3 && sections.every(one => one.sections.length === 0)
}

/** Two sections about enforcement would tell the same systems twice. */
function hasTwice(section: Section): boolean {
  return (
    paragraphsOf(section).filter(({sentences}) => sentences.some(({text}) => threeSystems.test(text)))
      .length > 1
  )
}
