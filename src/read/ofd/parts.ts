import {Unreadable} from '../unreadable.ts'
import {openArchive} from '../zip/archive.ts'
import {damaged, parseXml, type XmlElement} from './xml.ts'

/** The XML parts of an OFD file. */
export interface Parts {
  /** The part at a location, as another part names it; undefined when there is none. */
  at(location: string, from: string): Part | undefined
}

export interface Part {
  readonly path: string
  readonly root: XmlElement
}

/** @throws {Unreadable} for an archive that is damaged, and for an encrypted one */
export function openParts(bytes: Uint8Array): Parts {
  let locked = false
  const files = openArchive(bytes, path => {
    if (/(?:^|\/)(?:encryptions\.xml|decr?yptseed\.dat)$/i.test(path)) locked = true
    return /\.xml$/i.test(path)
  })
  if (locked) throw new Unreadable(encrypted)
  // Windows does not tell capitals from small letters, so neither do all programs.
  const byName = new Map([...files].map(([path, content]) => [path.toLowerCase(), {path, content}]))
  return {
    at(location, from) {
      for (const path of candidates(location.trim(), from)) {
        const file = byName.get(path.toLowerCase())
        if (file) return {path: file.path, root: parseXml(file.content)}
      }
      return undefined
    },
  }
}

/** From the root with “/” in front; else beside the part that names it, and, as some write it, from the root. */
function candidates(location: string, from: string): string[] {
  const path = location.replaceAll('\\', '/')
  const folder = from.split('/').slice(0, -1)
  return path.startsWith('/') ? [join([], path)] : [join(folder, path), join([], path)]
}

function join(folder: readonly string[], path: string): string {
  const steps = [...folder]
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A part that must be there. */
export function need(part: Part | undefined): Part {
  if (!part) throw new Unreadable(damaged)
  return part
}

const encrypted = {
  zh: 'OFD 文件已加密；请解密另存后再核',
  en: 'this OFD file is encrypted; save it without encryption',
}
