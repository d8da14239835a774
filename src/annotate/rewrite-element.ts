import type {Change} from '../fix/splice.ts'
import type {Fragment} from '../read/docx/types.ts'
import {tagName, xmlAt} from './cut.ts'
import {withFreshIds, withoutHistory} from './ids.ts'
import type {Piece} from './revisable.ts'
import {author} from './types.ts'
import {escapeXml, type Write} from './writer.ts'

/**
 * An element of text (`w:t`) with tracked changes: its run ends before each of them and begins again behind it, and
 * what goes and what comes stands in runs of its own that look alike.
 *
 * @returns what takes the place of the element, and of the tags of its run where it stands at their side
 * @param pieces of one element, in the order of the text
 */
export function rewriteElement(
  xml: string,
  pieces: readonly Piece[],
  write: Write,
  fresh: () => number,
): Change {
  const {fragment, paragraph} = pieces[0]!
  const {element, run} = fragment
  const open = xml.slice(run.start, run.contentStart)
  const close = xml.slice(run.contentEnd, run.end)
  const isFirst = element.start === run.contentStart
  const isLast = element.end === run.contentEnd
  let text = ''
  let isOpen = !isFirst
  let isOriginal = isFirst
  const mark = (name: string, content: string) => {
    if (isOpen) text += close
    isOpen = false
    text += write(name, {id: fresh(), author}, content + close)
  }
  const enter = () => {
    if (isOpen) return
    // The first run keeps what it has; its copies tell their history under numbers of their own.
    text += isOriginal ? open : withFreshIds(open, fresh)
    isOriginal = false
    isOpen = true
  }
  const keep = (content: string) => {
    if (content === '') return
    enter()
    text += content
  }
  for (const one of paragraph.fragments.filter(({element: other}) => other === element)) {
    let at = 0
    for (const {from, to, added} of pieces.filter(piece => piece.fragment === one)) {
      keep(source(xml, one, at, from))
      if (to > from) mark('del', withFreshIds(open, fresh) + deleted(source(xml, one, from, to)))
      if (added !== '')
        mark('ins', withoutHistory(open) + write('t', {'xml:space': 'preserve'}, escapeXml(added)))
      at = to
    }
    keep(source(xml, one, at, one.length))
  }
  if (!isLast) enter()
  else if (isOpen) text += close
  return {start: isFirst ? run.start : element.start, end: isLast ? run.end : element.end, text}
}

/** The units [from, to) of a fragment as an element of their own. */
function source(xml: string, fragment: Fragment, from: number, to: number): string {
  if (from >= to) return ''
  const {element, kind} = fragment
  if (kind === 'element') return xml.slice(element.start, element.end)
  const content = xml.slice(xmlAt(xml, fragment, from, false), xmlAt(xml, fragment, to, true))
  const tag = tagName(xml, element.start)
  const inner = kind === 'cdata' ? `<![CDATA[${content}]]>` : content
  return `<${tag} xml:space="preserve">${inner}</${tag}>`
}

/** Text that is gone has a name of its own. */
function deleted(element: string): string {
  return element.replace(/^<((?:[^\s<>:/]+:)?)t(?=[\s>])([\s\S]*)<\/\1t>$/, '<$1delText$2</$1delText>')
}
