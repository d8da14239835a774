import {stringify} from 'yaml'

/** The lines of a mapping, in the style of the built-in rules. */
export function yamlLines(data: Readonly<Record<string, unknown>>): readonly string[] {
  return stringify(data, {lineWidth: 0, blockQuote: 'literal'}).trimEnd().split('\n')
}

/** A key with its value on one line, if need be in quotes. */
export function yamlLine(
  key: string,
  value: string | {readonly zh: string; readonly en: string},
): readonly string[] {
  return yamlLines({[key]: value})
}

export function indented(lines: readonly string[], width: number): readonly string[] {
  return lines.map(line => (line === '' ? '' : ' '.repeat(width) + line))
}

/** Lines that count once the “#” is taken away; explanations have a space behind it. */
export function switchedOff(lines: readonly string[]): readonly string[] {
  return lines.map(line => line.replace(/^ */, '$&#'))
}
