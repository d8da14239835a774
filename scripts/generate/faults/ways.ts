import {paragraphsOf, partOf, type Sentence, sentence} from '../draft.ts'
import type {Fault, Spot, Touched} from './types.ts'

/** Ways of going wrong that many faults share. */

/** Adds a sentence; «» stand around what is wrong in it. */
export function says(rule: string, name: string, ...templates: readonly string[]): Fault {
  return {rule, name, touches: [], plant: spot => insert(spot, spot.write(spot.chance.pick(templates)))}
}

/** The same for what Markdown would hide. */
export const saysInPlainText = (rule: string, name: string, ...templates: readonly string[]): Fault => ({
  ...says(rule, name, ...templates),
  notInMarkdown: true,
})

/** Writes something else at one of the places where the measures have a pattern; «» as above. */
export function writes(
  rule: string,
  name: string,
  pattern: RegExp,
  wrong: Wrong,
  ...orSays: string[]
): Fault {
  return {
    rule,
    name,
    touches: [],
    plant(spot) {
      const has = (text: string) => pattern.test(text)
      const paragraph = spot.paragraph(has)
      if (!paragraph) return orSays.length > 0 && insert(spot, spot.write(spot.chance.pick(orSays)))
      const sentences = paragraph.sentences.filter(({text}) => has(text))
      const one = spot.chance.pick(sentences)
      one.text = one.text.replace(pattern, (...match) =>
        braced(spot, typeof wrong === 'string' ? wrong : wrong(match as string[], spot)),
      )
      return true
    },
  }
}

type Wrong = string | ((match: string[], spot: Spot) => string)

/** Changes one of the elements of the document; the place is the whole of it unless «» say otherwise. */
export function element(
  rule: string,
  name: string,
  which:
    | 'title'
    | 'recipient'
    | 'signature'
    | 'date'
    | 'copyTo'
    | 'issued'
    | 'annexNote'
    | 'closing'
    | 'marking',
  wrong: (text: string | undefined, spot: Spot) => string | undefined,
  touches: readonly Touched[] = [which],
): Fault {
  return {
    rule,
    name,
    touches,
    plant(spot) {
      const text = wrong(spot.draft[which], spot)
      if (text === undefined) return false
      spot.draft[which] = braced(spot, text)
      return true
    },
  }
}

/** Behind a sentence of a paragraph of the measures, not the last one: what is missing may be marked there. */
export function insert(spot: Spot, text: string): boolean {
  const paragraph = spot.paragraph()
  if (!paragraph) return false
  const at = 1 + spot.chance.below(paragraph.sentences.length - 1)
  paragraph.sentences.splice(at, 0, sentence(braced(spot, text)))
  return true
}

export function braced(spot: Spot, text: string): string {
  const found = /^(.*?)«(.*)»(.*)$/s.exec(text)
  return found ? found[1]! + spot.mark(found[2]!) + found[3]! : spot.mark(text)
}

/** The sentences of a part, in the order of the text. */
export function sentencesOf(spot: Spot, part: Parameters<typeof partOf>[1]): Sentence[] {
  const section = partOf(spot.draft, part)
  return section ? paragraphsOf(section).flatMap(({sentences}) => sentences) : []
}
