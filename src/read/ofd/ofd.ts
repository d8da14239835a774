import type {Report} from '../../tree/types.ts'
import {pagesReport} from '../pages/pages.ts'
import type {Page} from '../pages/types.ts'
import type {ReadOptions} from '../report.ts'
import type {Units} from './objects.ts'
import {boxOf, pageOf} from './page.ts'
import {need, openParts, type Part, type Parts} from './parts.ts'
import {childOf, childrenOf, type XmlElement} from './xml.ts'

/**
 * Reads an OFD file (GB/T 33190—2016). Several documents in it are read one after the other, their pages counted
 * on.
 *
 * @throws {Unreadable} for a file that is damaged, encrypted or scanned
 */
export function readOfd(bytes: Uint8Array, options: ReadOptions = {}): Report {
  const parts = openParts(bytes)
  const entry = need(parts.at('OFD.xml', ''))
  const documents = childrenOf(entry.root, 'DocBody').map(body => {
    const current = childrenOf(childOf(body, 'Versions'), 'Version').find(
      ({attributes}) => attributes.get('Current')?.toLowerCase() === 'true',
    )
    const version = current && parts.at(current.attributes.get('BaseLoc') ?? '', entry.path)
    const root = version && childOf(version.root, 'DocRoot')
    return root
      ? need(parts.at(root.text, version.path))
      : need(parts.at(childOf(body, 'DocRoot')?.text ?? '', entry.path))
  })
  return pagesReport(
    documents.flatMap(document => pagesOf(document, parts)),
    options,
  )
}

function pagesOf({root, path}: Part, parts: Parts): Page[] {
  const common = childOf(root, 'CommonData')
  const templates = childrenOf(common, 'TemplatePage').flatMap(({attributes}) => {
    const part = parts.at(attributes.get('BaseLoc') ?? '', path)
    return part ? [[attributes.get('ID') ?? '', part.root] as const] : []
  })
  const box = boxOf(common)
  const shared = unitsOf(
    [...childrenOf(common, 'PublicRes'), ...childrenOf(common, 'DocumentRes')],
    path,
    parts,
  )
  return childrenOf(childOf(root, 'Pages'), 'Page').map(({attributes}) => {
    const page = need(parts.at(attributes.get('BaseLoc') ?? '', path))
    const own = unitsOf(childrenOf(page.root, 'PageRes'), page.path, parts)
    return pageOf(page.root, {box, templates: new Map(templates), units: id => own(id) ?? shared(id)})
  })
}

/** Composite units are rare, and resources large: they are read when the first unit is asked for. */
function unitsOf(resources: readonly XmlElement[], path: string, parts: Parts): Units {
  let units: ReadonlyMap<string, XmlElement> | undefined
  const read = () =>
    new Map(
      resources
        .flatMap(({text}) => childrenOf(parts.at(text, path)?.root, 'CompositeGraphicUnits'))
        .flatMap(group => childrenOf(group, 'CompositeGraphicUnit'))
        .map(unit => [unit.attributes.get('ID') ?? '', unit] as const),
    )
  return id => {
    units ??= read()
    return units.get(id)
  }
}
