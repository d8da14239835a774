import rehypeParse from 'rehype-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'
import type {Element, Nodes, Root} from '../../src/read/html/node.ts'

/** Parsers of what reporters write, so that tests read it as a program would. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** @throws {Error} for what is not well-formed */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', text => {
    open.at(-1)!.text += text
  })
  parser.write(source).close()
  return root.children[0]!
}

export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ])
}

/** RFC 4180, read a character at a time. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!
    const row = rows.at(-1)!
    const add = (more: string) => row.push(row.pop() + more)
    if (quoted) {
      if (character !== '"') add(character)
      else if (source[at + 1] === '"') {
        add(character)
        at++
      } else quoted = false
    } else if (character === '"' && row.at(-1) === '') quoted = true
    else if (character === ',') row.push('')
    else if (character === '\r' && source[at + 1] === '\n') {
      rows.push([''])
      at++
    } else add(character)
  }
  return rows.slice(0, -1)
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** As the runner of GitHub Actions reads a line of a log; undefined for one that is no command. */
export function parseCommand(line: string): Command | undefined {
  const match = /^::(\w+)(?: (.*?))?::(.*)$/su.exec(line)
  if (!match) return undefined
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = (match[2] ?? '').split(',').map(property => {
    const at = property.indexOf('=')
    return [property.slice(0, at), unescaped(property.slice(at + 1))]
  })
  return {name: match[1]!, properties: Object.fromEntries(properties), message: unescaped(match[3]!)}
}

export function parseHtml(source: string): Root {
  return unified().use(rehypeParse).parse(source)
}

export function elements(node: Nodes, matches: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && matches(node) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(child => elements(child, matches))] : own
}

export function byClass(node: Nodes, name: string): Element[] {
  return elements(node, ({properties}) => classes(properties.className).includes(name))
}

export function classes(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** The text that a person reads, without the elements that `skip` names. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && skip(node)) return ''
  return 'children' in node ? node.children.map(child => textOf(child, skip)).join('') : ''
}
