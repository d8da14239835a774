import type {Package, Part} from '../read/docx/package.ts'
import {damaged} from '../read/faults.ts'
import {Unreadable} from '../read/unreadable.ts'
import {appended, rootOf} from './append.ts'
import {namespaceOf} from './writer.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A comments part without comments, for a document that has none, beside the main part. */
export function newCommentsPart(file: Package): Part {
  const folder = folderOf(file.main.name)
  let name = `${folder}comments.xml`
  for (let number = 2; file.entry(name); number++) name = `${folder}comments${number}.xml`
  const uri = namespaceOf(rootOf(file.main))
  return {name, xml: `${declaration}<w:comments xmlns:w="${uri}"></w:comments>`, encoding: 'utf-8'}
}

/** What must say that the part is there: the content types, and the relationships of the main part. */
export function declareComments(file: Package, part: Part): [Pick<Part, 'name' | 'encoding'>, string][] {
  return [declareType(file, part), declareRelationship(file, part)]
}

function declareType(file: Package, {name}: Part): [Part, string] {
  const types = file.part('[Content_Types].xml')
  if (!types) throw new Unreadable(damaged)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  return [types, withChild(types, 'Override', ` PartName="/${name}" ContentType="${type}"`)]
}

function declareRelationship(file: Package, {name}: Part): [Pick<Part, 'name' | 'encoding'>, string] {
  const {main} = file
  const folder = folderOf(main.name)
  const path = `${folder}_rels/${main.name.slice(folder.length)}.rels`
  const relationships = file.part(path) ?? {name: path, encoding: 'utf-8', xml: noRelationships}
  const office = namespaceOf(rootOf(main)).startsWith('http://purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const ids = new Set(file.relationships.map(({id}) => id))
  let number = ids.size + 1
  while (ids.has(`rId${number}`)) number++
  const attributes = ` Id="rId${number}" Type="${office}/comments" Target="${name.slice(folder.length)}"`
  return [relationships, withChild(relationships, 'Relationship', attributes)]
}

const noRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

/** Adds an element, with the prefix of the root, behind its other children. */
function withChild(part: Part, name: string, attributes: string): string {
  const prefix = /^<([^\s/>:]+:)?/.exec(rootOf(part))![1] ?? ''
  return appended(part, `<${prefix}${name}${attributes}/>`)
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)
