import {parseHan} from '../../src/tree/numbering.ts'
import type {Chance} from '../support/chance.ts'
import {type Draft, from, type Part, roles, to} from './draft.ts'

/** One way in which drafts go wrong. A domain expert reads this list: the name says what the author did. */
export interface Kind {
  readonly name: string
  /** The rule that must find it. */
  readonly rule: string
  readonly change: Mutation
  /** Rules that may speak up or fall silent as well, each with the reason why that is right. */
  readonly besides?: Readonly<Record<string, string>>
  /** What is not found, and why: the share that is found today stands for the usual 97 %. */
  readonly gap?: {readonly found: number; readonly why: string}
}

/** Of another date: the day of issue stays. */
export const issuedEarlier = {'gongwen/issued-before-date': '成文日期推后，印发日期没有一起改'}

/** Breaks a draft at a place that chance picks; undefined when the draft has no such place. */
export type Mutation = (draft: Draft, chance: Chance) => Change | undefined

export interface Change {
  /** What the broken draft is compared with: the draft, or the draft with what it needs to be broken. */
  readonly before: Draft
  readonly after: Draft
  /** The same without the fault, where something was added: it must raise no finding. */
  readonly right?: Draft
}

// —— Parts ——

export const isHeading = (part: Part): boolean => part.type === 'sectionHeading'
export const isParagraph = (part: Part): boolean => part.type === 'paragraph'
export const isFree = (part: Part): boolean => !part.taken.includes(true)

export function headingsOf({parts}: Draft): Part[] {
  return parts.filter(isHeading)
}

/** What stands under a heading, subsections included. */
export function under({parts}: Draft, heading: Part): Part[] {
  const rest = parts.slice(parts.indexOf(heading) + 1)
  const end = rest.findIndex(part => !isParagraph(part) && !(isHeading(part) && part.depth > heading.depth))
  return end === -1 ? rest : rest.slice(0, end)
}

/** The headings of one level under one heading, this one among them. */
export function siblings(draft: Draft, heading: Part): Part[] {
  const parent = outer(draft, heading)
  const all = parent ? under(draft, parent) : draft.parts
  return all.filter(part => isHeading(part) && part.depth === heading.depth)
}

/** The heading under which a part stands. */
function outer({parts}: Draft, part: Part): Part | undefined {
  const depth = isHeading(part) ? part.depth : Number.POSITIVE_INFINITY
  return parts.slice(0, parts.indexOf(part)).findLast(one => isHeading(one) && one.depth < depth)
}

/** Is a heading about a topic of data/roles.yaml? */
export function isAbout(heading: Part, role: string): boolean {
  return roles.heading(role, heading.words.replace(/^[^、．）]{1,4}[、．）]/, '').replace(/。$/, ''))
}

/** The outermost heading over a part; undefined before the first one. */
export function topOf(draft: Draft, part: Part): Part | undefined {
  let top = outer(draft, part)
  while (top && top.depth > 1) top = outer(draft, top)
  return top
}

/** The parts that tell what was done: adding to shortcomings or plans rightly changes what is said of them. */
export function accounts(draft: Draft): Part[] {
  return draft.parts.filter(part => {
    const top = isParagraph(part) ? topOf(draft, part) : undefined
    return top && !['shortcomings', 'plan', 'first-responsible'].some(role => isAbout(top, role))
  })
}

// —— Changes ——

/** Other words for a part, which stays the same part. */
export function reworded(draft: Draft, part: Part, words: string): Draft {
  const taken: boolean[] = []
  return replaced(draft, part, [{...part, words, taken, source: undefined}])
}

/** Other parts in place of one. */
export function replaced(draft: Draft, part: Part, others: readonly Part[]): Draft {
  return {...draft, parts: draft.parts.flatMap(one => (one.id === part.id ? others : [one]))}
}

export function without(draft: Draft, gone: readonly Part[]): Draft {
  const ids = new Set(gone.map(({id}) => id))
  return {...draft, parts: draft.parts.filter(({id}) => !ids.has(id))}
}

/** A new part on lines of its own. */
export function added(draft: Draft, type: string, words: string): Part {
  const gap = draft.columns === undefined ? '\n' : '\n\n'
  return {id: `new ${type} ${words}`, type, words, source: undefined, gap, depth: 0, taken: []}
}

export function putBehind(draft: Draft, part: Part, ...others: Part[]): Draft {
  return replaced(draft, part, [part, ...others])
}

export const marked = (words: string): string => `${from}${words}${to}`
/** “全年{1件文件均}备案。”: the braces are around the fault. */
export const braced = (words: string): string =>
  words.includes('{') ? words.replace('{', from).replace('}', to) : marked(words)

/** The number of a heading, and of those behind it under the same heading, one less. */
export function movedUp(draft: Draft, headings: readonly Part[]): Draft {
  return headings.reduce((moved, heading) => reworded(moved, heading, counted(heading.words, -1)), draft)
}

/** “三、举措” and 1 → “四、举措”. */
export function counted(words: string, by: number): string {
  return words.replace(/[一二三四五六七八九十]+|\d+/, number =>
    /\d/.test(number) ? String(Number(number) + by) : numerals[parseHan(number)! + by]!,
  )
}

export const numerals = ['', ...'一二三四五六七八九十', '十一', '十二']

// —— Mutations that many kinds share ——

interface Where {
  /** Which parts; else headings and paragraphs. */
  readonly parts?: (draft: Draft) => readonly Part[]
  /** Also inside 《》, where most rules do not look for wordings. */
  readonly inTitles?: boolean
}

/** Writes something else at one of the places where the draft has a pattern, and where no finding stands yet. */
export function writes(pattern: RegExp, other: Other, {parts = bodyOf, inTitles}: Where = {}): Mutation {
  return (draft, chance) => {
    const places = parts(draft).flatMap(part =>
      [...part.words.matchAll(new RegExp(pattern, 'g'))]
        // What stands beside the words of a finding may be what made it one.
        .filter(
          ({0: found, index}) =>
            !part.taken.slice(Math.max(0, index - 1), index + found.length + 1).includes(true),
        )
        .filter(({index}) => inTitles || !isInTitle(part.words, index))
        .map(match => ({part, match})),
    )
    if (places.length === 0) return undefined
    const {part, match} = chance.pick(places)
    const {0: found, index} = match
    const wrong = typeof other === 'string' ? other : other(match, chance)
    const words = part.words.slice(0, index) + braced(wrong) + part.words.slice(index + found.length)
    return {before: draft, after: reworded(draft, part, words)}
  }
}

type Other = string | ((match: RegExpExecArray, chance: Chance) => string)

function bodyOf({parts}: Draft): Part[] {
  // The finding of a stray space before a heading quotes the heading.
  return parts.filter(part => (isHeading(part) && !/ $/.test(part.gap)) || isParagraph(part))
}

function isInTitle(words: string, at: number): boolean {
  const before = words.slice(0, at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** Adds a sentence with a fault; the right sentence at the same place must raise no finding. */
export function says(...sentences: readonly (readonly [right: string, wrong: string])[]): Mutation {
  return (draft, chance) => {
    const [right, wrong] = chance.pick(sentences)
    return saysAt(draft, chance, right, wrong)
  }
}

export function saysAt(draft: Draft, chance: Chance, right: string, wrong: string): Change {
  const places = accounts(draft).flatMap(part =>
    sentenceEnds(part.words)
      // A sentence in the middle of what a finding quotes would change the finding.
      .filter(at => !(part.taken[at - 1] && part.taken[at]))
      .map(at => ({part, at})),
  )
  const {part, at} = chance.pick(places)
  const write = (sentence: string) =>
    reworded(draft, part, part.words.slice(0, at) + sentence + part.words.slice(at))
  return {before: draft, after: write(braced(wrong)), right: write(right)}
}

/** Behind each full stop outside quotes and brackets. */
function sentenceEnds(words: string): number[] {
  let depth = 0
  return [...words].flatMap((unit, at) => {
    if ('“（《'.includes(unit)) depth++
    if ('”）》'.includes(unit)) depth--
    return unit === '。' && depth === 0 ? [at + 1] : []
  })
}

/** One of several mutations, by chance; the next one where it does not apply. */
export function oneOf(...mutations: readonly Mutation[]): Mutation {
  return (draft, chance) => {
    for (const mutation of chance.shuffled(mutations)) {
      const change = mutation(draft, chance)
      if (change) return change
    }
    return undefined
  }
}
