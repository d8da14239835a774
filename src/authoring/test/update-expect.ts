import {isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, stringify, type YAMLMap} from 'yaml'
import type {Path} from '../../rule/load/yaml-file.ts'
import {isAlike} from '../own-options.ts'

/**
 * The YAML with other lines under `expect` of one example; undefined where it cannot be done safely. Only
 * that value is written anew: printing the whole document would move comments, breaks and quotes about.
 *
 * @param path leads to the example
 */
export function updateExpect(source: string, path: Path, lines: readonly string[]): string | undefined {
  const document = parseDocument(source)
  const example = document.errors.length > 0 ? undefined : document.getIn(path, true)
  if (!isMap(example)) return undefined
  const pair = example.items.find(({key}) => isScalar(key) && key.value === 'expect')
  const updated = pair ? replaced(source, example, pair, lines) : added(source, example, lines)
  return isAlike(dataOf(updated), withLines(document.toJS(), path, lines)) ? updated : undefined
}

/** Undefined where the text is no longer sound YAML: an anchor was lost to which an alias refers. */
function dataOf(source: string): unknown {
  const document = parseDocument(source)
  try {
    return document.errors.length > 0 ? undefined : document.toJS()
  } catch {
    return undefined
  }
}

function withLines(data: unknown, path: Path, lines: readonly string[]): unknown {
  const example = path.reduce((value, key) => (value as Record<string, unknown>)[key], data)
  Object.assign(example as object, {expect: lines})
  return data
}

function replaced(source: string, example: YAMLMap, {key, value}: Pair, lines: readonly string[]): string {
  const keyEnd = rangeOf(key)[1]
  const [start, end] = value === null || isEmpty(value) ? [keyEnd + 1, keyEnd + 1] : rangeOf(value)
  const indent = columnOf(source, rangeOf(key)[0])
  const isBlock = isSeq(value) && !value.flow
  if (isBlock || (!example.flow && isTooWide(indent, lines))) {
    // The dashes stay where they were; a list that was in brackets goes below its key.
    const column = isBlock ? columnOf(source, start) : indent + 2
    const from = isBlock ? start - column : keyEnd + 1
    const head = isBlock ? '' : breakOf(source)
    return source.slice(0, from) + head + block(lines, column, source) + source.slice(trimmed(source, end))
  }
  const space = source[start - 1] === ':' ? ' ' : ''
  return source.slice(0, start) + space + flow(lines) + source.slice(trimmed(source, end))
}

function added(source: string, example: YAMLMap, lines: readonly string[]): string {
  const end = trimmed(source, rangeOf(example.items.at(-1)!.value)[1])
  if (example.flow) return `${source.slice(0, end)}, expect: ${flow(lines)}${source.slice(end)}`
  const indent = columnOf(source, rangeOf(example.items[0]!.key)[0])
  const lineEnd = source.slice(end).search(/\r?\n|$/) + end
  const value = isTooWide(indent, lines)
    ? `${breakOf(source)}${block(lines, indent + 2, source)}`
    : ` ${flow(lines)}`
  const line = `${breakOf(source)}${' '.repeat(indent)}expect:${value}`
  return source.slice(0, lineEnd) + line + source.slice(lineEnd)
}

function block(lines: readonly string[], indent: number, source: string): string {
  return lines.map(line => `${' '.repeat(indent)}- ${quoted(line)}`).join(breakOf(source))
}

function flow(lines: readonly string[]): string {
  return `[${lines.map(quoted).join(', ')}]`
}

/** In single quotes, as the built-in rules have it: messages are full of marks that mean something to YAML. */
function quoted(line: string): string {
  const scalar = new Scalar(line)
  scalar.type = 'QUOTE_SINGLE'
  return stringify(scalar, {lineWidth: 0}).trimEnd()
}

/** One line in brackets is always short enough: there is no better place to break it. */
function isTooWide(indent: number, lines: readonly string[]): boolean {
  return lines.length > 1 && indent + 'expect: '.length + flow(lines).length > 110
}

function rangeOf(node: unknown): readonly [number, number] {
  const {range} = node as {range: readonly [number, number, number]}
  return [range[0], range[1]]
}

function isEmpty(node: unknown): boolean {
  const [start, end] = rangeOf(node)
  return start === end
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1)
}

/** The end of a value without the breaks and spaces behind it. */
function trimmed(source: string, end: number): number {
  return source.slice(0, end).trimEnd().length
}

function breakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n'
}
