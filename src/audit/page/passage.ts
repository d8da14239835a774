import {type Content, markup} from '../../reporter/escape/markup.ts'
import {type Marked, piecesOf} from '../../reporter/html/pieces.ts'
import type {CopiedPassage, CopyKind} from '../copies/types.ts'
import {type Difference, differencesOf} from './diff.ts'

/** Beside each other: what is equal is plain, what differs is marked, and names of other units stand out. */
export function sidesOf({a, b, foreign}: CopiedPassage, kind: CopyKind): readonly [Content, Content] {
  const differences = differencesOf(a.text, b.text)
  const names = placesOf(
    b.text,
    foreign.map(({name}) => name),
  )
  return [
    sideOf(a.text, differences.a, [], kind === 'renumbered' ? 'del' : 'mark'),
    sideOf(b.text, differences.b, names, kind === 'renumbered' ? 'ins' : 'mark'),
  ]
}

type Element = 'mark' | 'ins' | 'del' | 'foreign'

/** Of the same unit one text became the other; of two units nobody can tell which words were the first. */
function sideOf(
  text: string,
  differences: readonly Difference[],
  names: readonly Difference[],
  element: Element,
): Content {
  const marked: Marked<Element>[] = [
    ...differences.map(({from, to}) => ({item: element, from, to})),
    ...names.map(({from, to}) => ({item: 'foreign' as const, from, to})),
  ]
  return piecesOf(text, marked).map(({text, covering}) => {
    const differs = covering.find(item => item !== 'foreign')
    const inner = differs ? wrapped(text, differs) : text
    return covering.includes('foreign') ? markup`<strong class="foreign">${inner}</strong>` : inner
  })
}

function wrapped(text: string, element: Element): Content {
  if (element === 'del') return markup`<del>${text}</del>`
  return element === 'ins' ? markup`<ins>${text}</ins>` : markup`<mark class="differs">${text}</mark>`
}

/** All places of the names; a name inside another one stands out with it. */
function placesOf(text: string, names: readonly string[]): readonly Difference[] {
  return [...new Set(names)].flatMap(name => {
    const places: Difference[] = []
    if (name === '') return places
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      places.push({from: at, to: at + name.length})
    return places
  })
}
