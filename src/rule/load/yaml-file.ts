import type {Document, Node, Pair, YAMLError} from 'yaml'
import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit} from 'yaml'
import type {Fault, FaultText, Place} from '../fault/fault.ts'
import {yamlText} from '../fault/yaml-texts.ts'

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[]

/** A parsed YAML file that knows where everything stands. */
export interface YamlFile {
  readonly file: string
  /** Plain data; undefined where the syntax is too broken to tell what was meant. */
  readonly value: unknown
  /** Of the syntax only. */
  readonly faults: readonly Fault[]
  /** Is there anything at this path, be it empty? */
  has(path: Path): boolean
  /** The key at the end of the path; for a list's entry the entry itself. */
  key(path: Path): Place
  /** The value; the key when there is no value. */
  at(path: Path): Place
  /** Some words in the value; the whole value when they are written in another way there. */
  within(path: Path, words: string): Place
  /** The first key of a mapping that has no name of its own; the value when it is no mapping. */
  head(path: Path): Place
  fault(place: Place, text: FaultText): Fault
}

/** Parses without throwing; a broken file has faults and no value. */
export function parseYaml(text: string, file: string): YamlFile {
  const source = text.replace(/^\ufeff/, '')
  const counter = new LineCounter()
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  })
  const place = (start: number, end: number): Place => placeOf(source, counter, start, end)
  const fault = ({line, column, length}: Place, words: FaultText): Fault => ({
    file,
    line,
    column,
    length,
    ...words,
  })
  const errors = [...document.errors, ...document.warnings, ...aliasErrors(document)]
  const faults = leading(errors).map(({code, message, pos}) => {
    const where = code === 'DUPLICATE_KEY' ? place(pos[0], endOfKey(source, pos[0])) : place(...pos)
    return fault(where, yamlText(code, message, lineAt(source, pos[0])))
  })
  const locate = (path: Path): Located => find(document, path)
  const at = (path: Path): Place => {
    const {node, key} = locate(path)
    const [start, end] = rangeOf(node) ?? rangeOf(key) ?? [0, 0]
    return start === end && key ? place(...(rangeOf(key) ?? [0, 0])) : place(start, end)
  }
  return {
    file,
    value: errors.every(error => harmless.has(error.code)) ? document.toJS({maxAliasCount: -1}) : undefined,
    faults,
    has: path => locate(path).found,
    key: path => {
      const key = rangeOf(locate(path).key)
      return key ? place(...key) : at(path)
    },
    at,
    head: path => {
      const {node} = locate(path)
      const first = isMap(node) ? rangeOf(node.items[0]?.key) : undefined
      return first ? place(...first) : at(path)
    },
    within: (path, words) => {
      const [start, end] = rangeOf(locate(path).node) ?? [0, 0]
      const index = source.slice(start, end).indexOf(words)
      return index < 0 ? at(path) : place(start + index, start + index + words.length)
    },
    fault,
  }
}

/** The structure is sure in spite of these, so that the other faults of the file can be told as well. */
const harmless: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE'])

type SyntaxError = Pick<YAMLError, 'message' | 'pos'> & {readonly code: string}

/** One a line, and none of those that only follow from an earlier one: after it the parser gropes. */
function leading(errors: readonly SyntaxError[]): readonly SyntaxError[] {
  const groping = errors.findIndex(({code}) => !harmless.has(code) && code !== 'TAB_AS_INDENT')
  return errors.filter(
    ({code}, index) => harmless.has(code) || code === 'TAB_AS_INDENT' || groping < 0 || index <= groping,
  )
}

/** The parser leaves it to `toJS` to throw for an alias without anchor. */
function aliasErrors(document: Document.Parsed): readonly SyntaxError[] {
  const errors: SyntaxError[] = []
  let count = 0
  visit(document, {
    Alias(_, alias) {
      const [start, end] = rangeOf(alias) ?? [0, 0]
      if (!alias.resolve(document)) errors.push({code: 'BAD_ALIAS', message: 'Bad alias', pos: [start, end]})
      if (++count === aliasLimit) errors.push({code: 'RESOURCE_EXHAUSTION', message: '', pos: [start, end]})
    },
  })
  return errors
}

/** Nested aliases can make a small file huge: no honest preset needs many. */
const aliasLimit = 20

interface Located {
  readonly found: boolean
  readonly key?: unknown
  readonly node?: unknown
}

function find(document: Document.Parsed, path: Path): Located {
  let located: Located = {found: true, node: document.contents}
  for (const step of path) {
    const node = isAlias(located.node) ? located.node.resolve(document) : located.node
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({key}) => isScalar(key) && String(key.value) === step)
      located = pair ? {found: true, key: pair.key, node: pair.value} : {found: false}
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      located = {found: true, node: node.items[step]}
    } else {
      return {found: false}
    }
  }
  return located
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}

function endOfKey(source: string, start: number): number {
  const colon = source.indexOf(':', start)
  return colon < 0 ? start + 1 : colon
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  return source.slice(start).split(/\r?\n/, 1)[0] ?? ''
}

function placeOf(source: string, counter: LineCounter, start: number, end: number): Place {
  const {line, col} = counter.linePos(start)
  const lineEnd = source.slice(start).search(/[\r\n]|$/) + start
  return {
    line: Math.max(1, line),
    column: Math.max(1, col),
    length: Math.max(1, Math.min(end, lineEnd) - start),
  }
}
