import {Inflater, openZip} from './unzip.ts'

/**
 * The wanted parts of a ZIP archive, by their paths: with `/` between folders and none in front.
 *
 * @throws {Unreadable} for an archive that is cut off or damaged, that unpacks to more than 100 MB, or whose
 *   paths lead out of it
 */
export function openArchive(bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, Uint8Array> {
  const zip = openZip(bytes)
  const inflater = new Inflater(zip)
  const entries = zip.entries.filter(({name}) => !name.endsWith('/') && wanted(name))
  return new Map(entries.map(entry => [entry.name, inflater.inflate(entry)]))
}
