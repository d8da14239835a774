import {type DocumentNote, flatParagraphs} from '../document.ts'
import {blocksOf} from './blocks.ts'
import {attribute, childrenOf, type Element, isElement, type Nodes} from './node.ts'

/** A part of a page apart from its notes. */
export interface WithNotes {
  readonly text: Element
  readonly notes: readonly DocumentNote[]
}

/** Takes the footnotes and endnotes of Word and LibreOffice out of a page, and the signs that lead to them. */
export function takeNotes(body: Element): WithNotes {
  const found: {kind: 'footnote' | 'endnote'; element: Element}[] = []
  const take = (node: Nodes): Nodes => {
    if (!('children' in node)) return node
    const kept = childrenOf(node).filter(child => {
      if (!isElement(child)) return true
      const kind = noteKind(child)
      if (kind) found.push({kind, element: take(child) as Element})
      return !kind && !isSign(child)
    })
    return {...node, children: kept.map(take)} as Nodes
  }
  const text = take(body) as Element
  const notes = (['footnote', 'endnote'] as const).flatMap(kind =>
    found
      .filter(one => one.kind === kind)
      .map(({element}, index): DocumentNote => {
        const place = kind === 'footnote' ? {footnote: index + 1} : {endnote: index + 1}
        return {type: 'note', place, paragraphs: flatParagraphs(blocksOf(element, true))}
      }),
  )
  return {text, notes}
}

function noteKind(element: Element): 'footnote' | 'endnote' | undefined {
  const named =
    /^sd(foot|end)note\d+$/.exec(attribute(element, 'id')) ??
    /mso-element\s*:\s*(foot|end)note\s*(?:;|$)/i.exec(attribute(element, 'style'))
  return named ? (named[1]!.toLowerCase() === 'foot' ? 'footnote' : 'endnote') : undefined
}

function isSign(element: Element): boolean {
  if (element.tagName !== 'a') return false
  return (
    /\bsd(?:foot|end)note(?:anc|sym)\b/.test(attribute(element, 'className')) ||
    /mso-(?:foot|end)note-id/i.test(attribute(element, 'style'))
  )
}
