import {damaged, locked} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {XmlReader} from '../xml/xml-reader.ts'
import {Inflater, openZip, type ZipEntry} from '../zip/unzip.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

const namespaces: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'manifest'].map(name => [`${oasis}:${name}:1.0`, name] as const),
  [`${oasis}:drawing:1.0`, 'draw'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

/** The parts of an OpenDocument text that are read; both are the same part of a flat one (.fodt). */
export interface OdtPackage {
  readonly content: XmlReader
  readonly styles: XmlReader | undefined
}

/** @throws {Unreadable} for a file that is cut off, damaged or locked */
export function openOdt(bytes: Uint8Array): OdtPackage {
  if (bytes[0] !== 0x50) return {content: readerOf(bytes), styles: undefined}
  const zip = openZip(bytes)
  const inflater = new Inflater(zip)
  const part = (name: string): Uint8Array | undefined => {
    const entry = zip.entries.findLast((one: ZipEntry) => one.name === name)
    return entry && inflater.inflate(entry)
  }
  const manifest = part('META-INF/manifest.xml')
  // The parts of a locked file are there, but nobody can read them; newer ones are one locked part.
  if (manifest && /<\w+:encryption-data\b/.test(new TextDecoder().decode(manifest)))
    throw new Unreadable(locked)
  const content = part('content.xml')
  if (!content) throw new Unreadable(damaged)
  const styles = part('styles.xml')
  return {content: readerOf(content), styles: styles && readerOf(styles)}
}

function readerOf(bytes: Uint8Array): XmlReader {
  const encoding =
    bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0)
      ? 'utf-16le'
      : bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new XmlReader(new TextDecoder(encoding, {fatal: true}).decode(bytes), namespaces)
  } catch {
    throw new Unreadable(damaged)
  }
}
