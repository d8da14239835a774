import type {CheckContext, Finding} from '../check/types.ts'

/**
 * Is a finding about words that the user has allowed? What is missing cannot be allowed. Undefined where the text has
 * no such words.
 */
export function allowedIn({
  data: {allow},
  blocks,
  text,
}: CheckContext): ((finding: Finding) => boolean) | undefined {
  const words = allow.filter(word => text.includes(word))
  if (words.length === 0) return undefined
  const spans = blocks.flatMap(({flow}) =>
    words.flatMap(word => placesOf(word, flow.text).map(at => flow.range(at, at + word.length))),
  )
  return ({range: {start, end}}) =>
    start.offset !== end.offset &&
    spans.some(span => span.start.offset! <= start.offset! && end.offset! <= span.end.offset!)
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at)
  return places
}
