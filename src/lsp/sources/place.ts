import {type Document, isPair, isScalar, isSeq, type Node, parseDocument, visit} from 'yaml'
import type {Path} from '../../rule/load/yaml-file.ts'

/** Where the cursor stands in a YAML file that is being written. */
export interface Place {
  /** The keys and indexes that lead to the mapping, list or value that is being written. */
  readonly path: Path
  /** A key is being written, in the mapping at `path`; otherwise the value at `path`. */
  readonly isKey: boolean
  /** What is written of the word so far: [start, end) in the text. */
  readonly start: number
  readonly end: number
  /** All the rest of the file, as data. */
  readonly value: unknown
}

/** Stands for the word at the cursor; nobody writes it. */
const marker = 'HEGAO\u2060'

/**
 * A file that is being written is rarely right. So the word at the cursor is taken out, and what could stand there is
 * tried: a key or a value. Undefined where the file is too broken to tell, and inside comments.
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(lineStart, offset)
  if (/(?:^|\s)#/.test(before)) return undefined
  const start = offset - /[^\s:,[\]{}"'#]*$/.exec(before)![0].length
  const end = offset + /^[^\s:,[\]{}"'#]*/.exec(text.slice(offset))![0].length
  const lead = text.slice(lineStart, start)
  // “key: ” before the cursor, outside of braces: only a value can follow.
  const valueOnly = /:\s+["']?$/.test(lead)
  const hasColon = /^["']?\s*:(?:\s|$)/.test(text.slice(end))
  const attempts = valueOnly ? [marker] : hasColon ? [marker] : [`${marker}: `, marker]
  for (const written of attempts) {
    const document = parseDocument(text.slice(0, start) + written + text.slice(end), {logLevel: 'silent'})
    const found = find(document)
    if (found) return {...found, start, end, value: dataOf(document)}
  }
  return undefined
}

function find(document: Document.Parsed): {readonly path: Path; readonly isKey: boolean} | undefined {
  let found: {path: Path; isKey: boolean} | undefined
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string' || !node.value.includes(marker)) return undefined
      const isKey = key === 'key'
      const path = pathOf([...ancestors, node] as readonly Node[])
      found = {path: isKey ? path.slice(0, -1) : path, isKey}
      return visit.BREAK
    },
  })
  return found
}

/** The data without what stands for the cursor. */
function dataOf(document: Document.Parsed): unknown {
  try {
    return withoutMarker(document.toJS({maxAliasCount: 100}))
  } catch {
    return undefined
  }
}

function withoutMarker(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarker)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !key.includes(marker))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutMarker(inner)]))
}

/** From the top of the document down to the last of the nodes. */
function pathOf(nodes: readonly unknown[]): Path {
  const path: (string | number)[] = []
  for (const [at, node] of nodes.entries()) {
    const next = nodes[at + 1]
    if (isPair(node)) path.push(isScalar(node.key) ? String(node.key.value) : String(node.key))
    else if (isSeq(node) && next !== undefined) path.push(node.items.indexOf(next))
  }
  return path
}

/** What stands at an offset of a file: a key, or a value; for hovers. */
export interface Written {
  readonly path: Path
  readonly isKey: boolean
  readonly word: string
  readonly start: number
  readonly end: number
  readonly value: unknown
}

export function writtenAt(text: string, offset: number): Written | undefined {
  const document = parseDocument(text, {logLevel: 'silent'})
  let written: Written | undefined
  visit(document, {
    Scalar(key, node, ancestors) {
      const [start, end] = node.range ?? [0, 0]
      if (offset < start || offset > end) return undefined
      const path = pathOf([...ancestors, node] as readonly Node[])
      written = {path, isKey: key === 'key', word: String(node.value), start, end, value: dataOf(document)}
      return visit.BREAK
    },
  })
  return written
}
