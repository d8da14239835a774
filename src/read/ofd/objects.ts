import {Unreadable} from '../unreadable.ts'
import {identity, type Matrix, matrixOf, multiply} from './matrix.ts'
import {childrenOf, damaged, type XmlElement} from './xml.ts'

/** An object of a page, and the way from its own plane to the page. */
export interface PlacedObject {
  readonly object: XmlElement
  readonly matrix: Matrix
}

/** The composite units of the resources, by their IDs: like a page, each has contents. */
export type Units = (id: string) => XmlElement | undefined

/** No page has as many; units that hold units can claim to. */
const mostObjects = 200_000
const deepest = 20

/** The visible objects of all layers, out of their blocks and composites. */
export function objectsOf(root: XmlElement, units: Units): PlacedObject[] {
  const found: PlacedObject[] = []
  const collect = (objects: readonly XmlElement[], outer: Matrix, depth: number): void => {
    for (const object of objects) {
      if (object.attributes.get('Visible')?.toLowerCase() === 'false') continue
      if (object.name === 'Layer' || object.name === 'PageBlock') {
        collect(object.children, outer, depth)
        continue
      }
      const matrix = multiply(outer, matrixOf(object))
      found.push({object, matrix})
      const unit = object.name === 'CompositeObject' && units(object.attributes.get('ResourceID') ?? '')
      if (unit && depth < deepest) collect(contentOf(unit), matrix, depth + 1)
      if (found.length > mostObjects) throw new Unreadable(damaged)
    }
  }
  collect(contentOf(root), identity, 0)
  return found
}

const contentOf = (element: XmlElement): XmlElement[] =>
  childrenOf(element, 'Content').flatMap(({children}) => children)
