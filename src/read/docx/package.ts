import {damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {XmlReader} from '../xml/xml-reader.ts'
import {Inflater, openZip, type Zip, type ZipEntry} from '../zip/unzip.ts'
import {notWord} from './faults.ts'

/** The namespaces of WordprocessingML, of its transitional and its strict form alike. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
])

/** A part that holds XML. Offsets in `xml` are UTF-16 units, a byte order mark included. */
export interface Part {
  /** In the package, without a slash before it: `word/document.xml`. */
  readonly name: string
  readonly xml: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

export interface Relationship {
  readonly id: string
  /** The last word of the type, which is the same in strict files: `styles`, `footnotes`. */
  readonly type: string
  /** The name of a part, or a URL where it is external. */
  readonly target: string
  readonly external: boolean
}

/** A file as OPC (ECMA-376 part 2) sees it: parts, and how they belong together. */
export class Package {
  readonly zip: Zip
  /** The part with the body. */
  readonly main: Part
  /** Of the main part. */
  readonly relationships: readonly Relationship[]
  readonly #inflater: Inflater
  readonly #entries: ReadonlyMap<string, ZipEntry>

  /** @throws {Unreadable} for what is no Word document, or a damaged one */
  constructor(bytes: Uint8Array) {
    this.zip = openZip(bytes)
    this.#inflater = new Inflater(this.zip)
    // Names are the same in capitals; of two with one name, the one written last counts.
    this.#entries = new Map(this.zip.entries.map(entry => [entry.name.toLowerCase(), entry]))
    const target = this.relationshipsOf('').find(({type, external}) => type === 'officeDocument' && !external)
    const main = this.part(target?.target ?? 'word/document.xml')
    if (!main) throw new Unreadable(notWord)
    this.main = main
    this.relationships = this.relationshipsOf(main.name)
  }

  /** Undefined when there is no such part. */
  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase())
  }

  part(name: string): Part | undefined {
    const entry = this.entry(name)
    return entry && {name: entry.name, ...decodePart(this.#inflater.inflate(entry))}
  }

  /** The part that the main part names as its styles, numbering, footnotes … */
  related(type: string): Part | undefined {
    const found = this.relationships.find(relation => relation.type === type && !relation.external)
    return found && this.part(found.target)
  }

  /** Of a part, or of the package itself where the name is empty. */
  relationshipsOf(name: string): Relationship[] {
    const slash = name.lastIndexOf('/') + 1
    const part = this.part(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`)
    if (!part) return []
    const found: Relationship[] = []
    const reader = readerOf(part)
    reader.child()
    while (reader.child()) {
      if (reader.name === 'rel:Relationship') {
        const external = reader.attribute('TargetMode') === 'External'
        const target = reader.attribute('Target') ?? ''
        const type = reader.attribute('Type') ?? ''
        found.push({
          id: reader.attribute('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: external ? target : resolve(target, name.slice(0, slash)),
          external,
        })
      }
      reader.skip()
    }
    return found
  }
}

export function readerOf({xml}: Part): XmlReader {
  return new XmlReader(xml, namespaces)
}

/** A target is a URL: relative to the folder of its source, or from the root of the package. */
function resolve(target: string, folder: string): string {
  const path: string[] = []
  const full = target.startsWith('/') ? target : folder + target
  for (const step of full.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return decoded(path.join('/'))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** OPC allows no other encodings. Byte order marks are kept, so that offsets are those of the file. */
const decoders = {
  'utf-8': new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}),
  'utf-16le': new TextDecoder('utf-16le', {fatal: true, ignoreBOM: true}),
  'utf-16be': new TextDecoder('utf-16be', {fatal: true, ignoreBOM: true}),
}

function decodePart(bytes: Uint8Array): {xml: string; encoding: Part['encoding']} {
  const encoding = encodingOf(bytes)
  try {
    return {xml: decoders[encoding].decode(bytes), encoding}
  } catch {
    throw new Unreadable(damaged)
  }
}

function encodingOf(bytes: Uint8Array): Part['encoding'] {
  const first = bytes[0]
  const second = bytes[1]
  if (first === 0xff || (first === 0x3c && second === 0)) return 'utf-16le'
  return first === 0xfe || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}
