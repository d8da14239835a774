import type {Page, Run} from '../pages/types.ts'
import {textRuns} from './text-object.ts'
import {childOf, childrenOf, numbersOf, type XmlElement} from './xml.ts'

/** What the pages of a document have in common. */
export interface Setting {
  /** Left, top, width and height, in millimetres. */
  readonly box: readonly number[] | undefined
  /** The contents of the page templates, by their ID. */
  readonly templates: ReadonlyMap<string, XmlElement>
}

/** The picture of a text takes at least this part of its page. */
const pictureShare = 0.2
/** Letters that are drawn instead of written are many paths. */
const manyPaths = 50

/** What stands on a page, its templates included; annotations and seals are not of the text. */
export function pageOf(root: XmlElement, {box, templates}: Setting): Page {
  const [left = 0, top = 0, width = 210, height = 297] = boxOf(root) ?? box ?? []
  const used = childrenOf(root, 'Template').flatMap(
    ({attributes}) => templates.get(attributes.get('TemplateID') ?? '') ?? [],
  )
  const objects = [root, ...used].flatMap(objectsOf)
  const runs = objects.flatMap((object): Run[] =>
    object.name === 'TextObject'
      ? textRuns(object).map(run => ({...run, x: run.x - left, y: run.y - top}))
      : [],
  )
  const pictures = objects.filter(object => object.name === 'ImageObject')
  const paths = objects.filter(object => object.name === 'PathObject').length
  const isLarge = ({attributes}: XmlElement) => {
    const [, , across = 0, down = 0] = numbersOf(attributes.get('Boundary'))
    return across * down >= width * height * pictureShare
  }
  return {width, height, runs, painted: pictures.some(isLarge) || paths > manyPaths}
}

/** The area of a page or of all pages. */
export function boxOf(element: XmlElement | undefined): readonly number[] | undefined {
  const area = childOf(element, 'Area') ?? childOf(element, 'PageArea')
  const box = numbersOf((childOf(area, 'PhysicalBox') ?? childOf(area, 'ApplicationBox'))?.text)
  return box.length === 4 && box[2]! > 0 && box[3]! > 0 ? box : undefined
}

/** The visible objects of all layers, out of their blocks. */
function objectsOf(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const collect = (element: XmlElement) => {
    for (const child of element.children) {
      if (child.attributes.get('Visible')?.toLowerCase() === 'false') continue
      if (child.name === 'Layer' || child.name === 'PageBlock') collect(child)
      else found.push(child)
    }
  }
  for (const content of childrenOf(root, 'Content')) collect(content)
  return found
}
