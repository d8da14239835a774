import type {Node, Parent} from 'unist'

/** All nodes of a type in a tree, in reading order: without the walker that bundles for browsers do without. */
export function nodesOf(type: string, node: Node): Parent[] {
  const children = (node as Partial<Parent>).children ?? []
  return [...(node.type === type ? [node as Parent] : []), ...children.flatMap(child => nodesOf(type, child))]
}
