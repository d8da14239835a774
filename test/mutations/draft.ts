import {createContext} from '../../src/check/context.ts'
import {compileRoles} from '../../src/check/role.ts'
import {widthOf} from '../../src/diagnostic/width.ts'
import {readText} from '../../src/read/text/text.ts'
import {catalogue, diagnosticsOf, presetOf} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'
import {wrapAtColumns} from '../support/rewrap.ts'

/**
 * A draft as parts that can be changed one at a time. What is not changed is printed as it stands in the file; what
 * is changed in a hard-wrapped draft is wrapped anew, as its author would do it.
 */
export interface Draft {
  readonly id: string
  /** The year that is reported on. */
  readonly year: number
  readonly kind: string
  readonly parts: readonly Part[]
  /** Columns of a hard-wrapped draft. */
  readonly columns: number | undefined
}

/** A block: title, heading, paragraph, signature … A heading and the text behind it on its line are two. */
export interface Part {
  /** Stays when the words change, so that what was taken out can be told. */
  readonly id: string
  readonly type: string
  readonly words: string
  /** As in the file; undefined for what was changed. */
  readonly source: string | undefined
  /** What stands before it in the file: line breaks and indents; empty behind a heading on the same line. */
  readonly gap: string
  /** Of headings: 1 for the outermost. */
  readonly depth: number
  /** For each unit of the words: does a finding stand there already? */
  readonly taken: readonly boolean[]
}

export const roles = compileRoles(catalogue.roles)
export const recommended = presetOf('recommended')

/** The five drafts of docs/examples. */
export const fiveDrafts: readonly Draft[] = drafts.map(({id, text}) => draftFrom(id, text))

function draftFrom(id: string, text: string): Draft {
  const report = readText(text)
  const {blocks} = createContext(report, roles, catalogue.data)
  const places = diagnosticsOf(report, recommended)
    .flatMap(({range, related}) => [range, ...related.map(one => one.range)])
    .map(({start, end}) => [start.offset!, end.offset!] as const)
  let done = 0
  const parts = blocks.map(({node, flow, sections}, index): Part => {
    const start = node.position!.start.offset!
    // The full stop of a run-in heading belongs to neither block; a heading that loses its text keeps it.
    const stop = text[node.position!.end.offset!] === '。' ? '。' : ''
    const end = node.position!.end.offset! + stop.length
    const gap = text.slice(done, start)
    done = end
    return {
      id: `${id}/${index}`,
      type: node.type,
      words: flow.text + stop,
      source: text.slice(start, end),
      gap,
      depth: node.type === 'sectionHeading' ? sections.at(-1)!.depth : 0,
      taken: [...flow.text].map((_, at) =>
        places.some(([first, last]) => flow.offset(at) >= first && flow.offset(at) < last),
      ),
    }
  })
  return {id, year: report.year!, kind: report.kind, parts, columns: columnsOf(text)}
}

/** The most common width of the lines, if it is that of a page. */
function columnsOf(text: string): number | undefined {
  const counts = new Map<number, number>()
  for (const line of text.split('\n')) {
    const width = widthOf(line.trim())
    if (width >= 40) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  return count >= 10 ? width : undefined
}

/** Signs around the place that was changed. They are as wide as nothing, so that wrapping does not see them. */
export const from = '\u2061'
export const to = '\u2062'

const loneSign = new RegExp(`\\n([${from}${to}]+)$`)

export interface Printed {
  readonly text: string
  /** The place between the signs; undefined when the change has no place of its own. */
  readonly place: readonly [number, number] | undefined
  /** Where each part stands, by its id. */
  readonly spans: ReadonlyMap<string, readonly [number, number]>
}

export function print({parts, columns}: Draft): Printed {
  const spans = new Map<string, readonly [number, number]>()
  let text = ''
  for (const group of onOneLine(parts)) {
    text += group[0]!.gap
    const start = text.length
    if (columns !== undefined && group.some(({source}) => source === undefined)) {
      const words = group.map((part, at) => (at > 0 ? part.gap : '') + part.words).join('')
      // No line has nothing but a sign.
      text += wrapAtColumns(words, columns).replace(loneSign, '$1').replaceAll('\n', '\n\n')
      for (const {id} of group) spans.set(id, [start, text.length])
    } else {
      for (const [at, {id, gap, source, words}] of group.entries()) {
        if (at > 0) text += gap
        const begin = text.length
        text += source ?? words
        spans.set(id, [begin, text.length])
      }
    }
  }
  const begin = text.indexOf(from)
  const bare = text.replace(from, '')
  const end = bare.indexOf(to)
  const place = begin === -1 ? undefined : ([begin, end] as const)
  return {text: bare.replace(to, ''), place, spans}
}

/** Run-in headings with the text behind them. */
function onOneLine(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    if (!part.gap.includes('\n') && groups.length > 0) groups.at(-1)!.push(part)
    else groups.push([part])
  }
  return groups
}
