import type {Root} from './parse.ts'

/** Small questions about the nodes of a page. */

type Child = Root['children'][number]
export type Element = Extract<Child, {type: 'element'}>
export type Nodes = Root | Child | Element['children'][number]
export type {Root}

export const isElement = (node: Nodes): node is Element => node.type === 'element'

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? (node.children as readonly Nodes[]) : []
}

export function elementsOf(node: Nodes): Element[] {
  return childrenOf(node).filter(isElement)
}

/** The value of an attribute as text, in the parser's spelling: `className`, `href`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** All elements below a node, in document order. */
export function* descendants(node: Nodes): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* descendants(child)
  }
}

/** All characters below a node, white space as it is. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return childrenOf(node).map(rawText).join('')
}

const spaces = /[\s\u200b\ufeff]+/g

/** The characters that count when two texts are compared. */
export function bareText(node: Nodes): string {
  return bare(rawText(node))
}

export function bare(text: string): string {
  return text.replace(spaces, '')
}

/** A link to elsewhere; one to a place on the page itself (a footnote, a table of contents) is text. */
export function isLink(element: Element): boolean {
  return element.tagName === 'a' && 'href' in element.properties && !/^#./.test(attribute(element, 'href'))
}

const han = /[\u3400-\u9fff\uf900-\ufaff]/g
export const countHan = (text: string): number => text.match(han)?.length ?? 0

/** How many Han characters stand below each node, in all and inside links. */
export interface Weight {
  readonly own: number
  readonly linked: number
  readonly links: number
}

/** Weighs a node and all nodes below it, each once. */
export function weigh(root: Nodes): ReadonlyMap<Nodes, Weight> {
  const weights = new Map<Nodes, Weight>()
  const visit = (node: Nodes, inLink: boolean): Weight => {
    const linking = isElement(node) && isLink(node)
    let own = 0
    let linked = 0
    let links = linking ? 1 : 0
    if (node.type === 'text') {
      const count = countHan(node.value)
      if (inLink) linked = count
      else own = count
    }
    for (const child of childrenOf(node)) {
      const weight = visit(child, inLink || linking)
      own += weight.own
      linked += weight.linked
      links += weight.links
    }
    const weight = {own, linked, links}
    weights.set(node, weight)
    return weight
  }
  visit(root, false)
  return weights
}
