import type {Page} from '../pages/types.ts'
import type {Matrix} from './matrix.ts'
import {objectsOf, type PlacedObject, type Units} from './objects.ts'
import {textRuns} from './text-object.ts'
import {childOf, childrenOf, numbersOf, type XmlElement} from './xml.ts'

/** What the pages of a document have in common. */
export interface Setting {
  /** Left, top, width and height, in millimetres. */
  readonly box: readonly number[] | undefined
  /** The contents of the page templates, by their ID. */
  readonly templates: ReadonlyMap<string, XmlElement>
  readonly units: Units
}

/** The picture of a text takes at least this part of its page. */
const pictureShare = 0.2
/** Letters that are drawn instead of written are many paths. */
const manyPaths = 50

/** What stands on a page, its templates included; annotations and seals are not of the text. */
export function pageOf(root: XmlElement, {box, templates, units}: Setting): Page {
  const [left = 0, top = 0, width = 210, height = 297] = boxOf(root) ?? box ?? []
  const used = childrenOf(root, 'Template').flatMap(
    ({attributes}) => templates.get(attributes.get('TemplateID') ?? '') ?? [],
  )
  const objects = [root, ...used].flatMap(content => objectsOf(content, units))
  const named = (name: string) => objects.filter(({object}) => object.name === name)
  const runs = named('TextObject').flatMap(({object, matrix}) => textRuns(object, matrix))
  const isLarge = ({object, matrix}: PlacedObject) =>
    pictureSize(object, matrix) >= width * height * pictureShare
  return {
    width,
    height,
    runs: runs.map(run => ({...run, x: run.x - left, y: run.y - top})),
    painted: named('ImageObject').some(isLarge) || named('PathObject').length > manyPaths,
  }
}

/** A picture is drawn on a square of 1 by 1, which the matrix makes larger; else its boundary tells. */
function pictureSize({attributes}: XmlElement, [a, b, c, d]: Matrix): number {
  const [, , across = 0, down = 0] = numbersOf(attributes.get('Boundary'))
  return attributes.has('CTM') ? Math.abs(a * d - b * c) : across * down
}

/** The area of a page or of all pages. */
export function boxOf(element: XmlElement | undefined): readonly number[] | undefined {
  const area = childOf(element, 'Area') ?? childOf(element, 'PageArea')
  const box = numbersOf((childOf(area, 'PhysicalBox') ?? childOf(area, 'ApplicationBox'))?.text)
  return box.length === 4 && box[2]! > 0 && box[3]! > 0 ? box : undefined
}
