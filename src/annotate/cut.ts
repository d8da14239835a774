import type {DocxParagraph, DocxRun, Fragment, TextElement} from '../read/docx/types.ts'
import {sourceIndex} from '../read/xml/entities.ts'

/**
 * A place in the XML of the main part where marks can stand. It may be inside a run: then the run is closed before
 * the marks, and opened again behind them.
 */
export interface Cut {
  readonly at: number
  readonly close: string
  readonly open: string
  /** What is left out of the XML behind `at`. */
  readonly skip: number
  /** The element whose text is cut. */
  readonly element: TextElement | undefined
}

/** Between two elements. */
export const between = (at: number): Cut => ({at, close: '', open: '', skip: 0, element: undefined})

/** Before the character at `offset` of the report, if it is in the fragment, else before the fragment. */
export function cutBefore(xml: string, fragment: Fragment, offset: number): Cut {
  const {run, element, kind, textStart} = fragment
  if (run.whole) return between(run.start)
  if (kind === 'element') return beside(xml, run, element.start)
  const at = xmlAt(xml, fragment, Math.max(0, offset - textStart), false)
  return isNothing(xml.slice(element.contentStart, at), element)
    ? beside(xml, run, element.start)
    : inside(xml, fragment, at)
}

/** Behind the character before `offset` of the report, if it is in the fragment, else behind the fragment. */
export function cutBehind(xml: string, fragment: Fragment, offset: number): Cut {
  const {run, element, kind, textStart, length} = fragment
  if (run.whole) return between(run.end)
  if (kind === 'element') return beside(xml, run, element.end)
  const at = xmlAt(xml, fragment, Math.min(length, offset - textStart), true)
  return isNothing(xml.slice(at, element.contentEnd), element)
    ? beside(xml, run, element.end)
    : inside(xml, fragment, at)
}

/** The end of a paragraph that has nothing but a number. */
export function cutEmpty(xml: string, {end}: DocxParagraph): Cut {
  if (!xml.startsWith('/>', end - 2)) return between(xml.lastIndexOf('</', end - 1))
  const tag = tagName(xml, xml.lastIndexOf('<', end - 1))
  return {at: end - 2, close: '>', open: `</${tag}>`, skip: 2, element: undefined}
}

/** “w:t”, as it is written there. */
export function tagName(xml: string, at: number): string {
  return /[^\s/>]+/.exec(xml.slice(at + 1, at + 100))![0]
}

/** May this stand before the first character of an element, or behind the last? Space that does not count may. */
function isNothing(source: string, {keepsSpace}: TextElement): boolean {
  return (keepsSpace ? /^(?:<!\[CDATA\[|\]\]>)?$/ : /^(?:[ \t\r\n]|<!\[CDATA\[|\]\]>)*$/).test(source)
}

/** Where the unit at `index` of a fragment stands. A pair of halves is not cut. */
export function xmlAt(xml: string, {xmlStart, xmlEnd, kind}: Fragment, index: number, up: boolean): number {
  const at = xmlStart + (kind === 'text' ? sourceIndex(xml.slice(xmlStart, xmlEnd), index) : index)
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(xml.slice(at - 1, at + 1)) ? at + (up ? 1 : -1) : at
}

/** Between two elements of a run; at its ends, outside of it. */
function beside(xml: string, run: DocxRun, at: number): Cut {
  if (at <= run.contentStart) return between(run.start)
  if (at >= run.contentEnd) return between(run.end)
  return {at, ...reopened(xml, run), skip: 0, element: undefined}
}

function inside(xml: string, {run, element, kind}: Fragment, at: number): Cut {
  const {close, open} = reopened(xml, run)
  const tag = tagName(xml, element.start)
  const [closing, opening] = kind === 'cdata' ? [']]>', '<![CDATA['] : ['', '']
  return {
    at,
    close: `${closing}</${tag}>${close}`,
    open: `${open}<${tag} xml:space="preserve">${opening}`,
    skip: 0,
    element,
  }
}

/** Its end tag; and its start tag with its properties. */
function reopened(xml: string, run: DocxRun): {close: string; open: string} {
  return {close: xml.slice(run.contentEnd, run.end), open: xml.slice(run.start, run.contentStart)}
}
