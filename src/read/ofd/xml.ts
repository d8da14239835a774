import {SaxesParser} from 'saxes'
import {decode} from '../decode.ts'
import {Unreadable} from '../unreadable.ts'

/** An element of an OFD part. Programs differ in the prefix of its namespace, so names come without one. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

/** No OFD part nests half as deep. */
const deepest = 200

/**
 * The root element of a part.
 *
 * @throws {Unreadable} for what is no XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const top: Growing = {name: '', attributes: new Map(), children: [], text: ''}
  const open: Growing[] = [top]
  const parser = new SaxesParser({position: false})
  parser.on('opentag', ({name, attributes}) => {
    const element: Growing = {
      name: localName(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      children: [],
      text: '',
    }
    if (open.length > deepest) throw new Unreadable(damaged)
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => {
    open.at(-1)!.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    throw new Unreadable(damaged)
  })
  parser.write(textOf(bytes)).close()
  const [root] = top.children
  if (!root) throw new Unreadable(damaged)
  return root
}

function textOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).text.trimStart()
  } catch {
    throw new Unreadable(damaged)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The first child of that name, or of the names that lead down to it. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = element
  for (const name of names) found = found?.children.find(child => child.name === name)
  return found
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

/** Numbers kept apart by spaces; whatever else stands there is left out. */
export function numbersOf(text: string | undefined): number[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .flatMap(part => (part !== '' && Number.isFinite(Number(part)) ? [Number(part)] : []))
}

export const damaged = {
  zh: 'OFD 文件已损坏，打不开；请重新导出或下载后再核',
  en: 'this OFD file is damaged; export or download it again',
}
