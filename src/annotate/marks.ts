import {type Change, splice} from '../fix/splice.ts'
import type {TextElement} from '../read/docx/types.ts'
import type {Anchor} from './anchor.ts'
import {type Cut, tagName} from './cut.ts'
import {freshIds, withFreshIds} from './ids.ts'
import type {Write} from './writer.ts'

/** A comment by its number, and where it goes. */
export interface Placed {
  readonly id: number
  readonly anchor: Anchor
}

/** The marks at one place: what ends there stands before what begins there. */
interface Marks {
  readonly cut: Cut
  readonly ends: string[]
  readonly points: string[]
  readonly starts: string[]
}

/** The XML of the main part with the marks of comments in it, and nothing else changed. */
export function withMarks(xml: string, placed: readonly Placed[], write: Write): string {
  const places = new Map<number, Marks>()
  const at = (cut: Cut): Marks => {
    const known = places.get(cut.at) ?? {cut, ends: [], points: [], starts: []}
    places.set(cut.at, known)
    return known
  }
  for (const {id, anchor} of placed) {
    const {from, to} = anchor
    const start = write('commentRangeStart', {id})
    const end = write('commentRangeEnd', {id}) + write('r', {}, write('commentReference', {id}))
    if (from === to) at(from).points.push(start + end)
    else {
      at(from).starts.push(start)
      at(to).ends.push(end)
    }
  }
  const all = [...places.values()]
  const fresh = freshIds([xml])
  const changes = all.map(({cut, ends, points, starts}): Change => {
    const marks = [...ends, ...points, ...starts].join('')
    return {start: cut.at, end: cut.at + cut.skip, text: cut.close + marks + withFreshIds(cut.open, fresh)}
  })
  const elements = new Set(all.flatMap(({cut}) => (cut.element ? [cut.element] : [])))
  return splice(xml, [...changes, ...[...elements].flatMap(element => keepSpace(xml, element))])
}

/**
 * A text that is cut may have a space at the cut, which counts only if its element says so; then the space at its
 * ends would count as well, which did not.
 */
function keepSpace(xml: string, {start, contentStart, contentEnd, keepsSpace}: TextElement): Change[] {
  if (keepsSpace) return []
  const tag = tagName(xml, start)
  const rest = xml
    .slice(start + 1 + tag.length, contentStart)
    .replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  const content = xml.slice(contentStart, contentEnd)
  const before = /^[ \t\r\n]*/.exec(content)![0].length
  const behind = /[ \t\r\n]*$/.exec(content)![0].length
  return [
    {start, end: contentStart + before, text: `<${tag} xml:space="preserve"${rest}`},
    {start: contentEnd - behind, end: contentEnd, text: ''},
  ]
}
