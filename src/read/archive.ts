import {unzipSync} from 'fflate'
import {Unreadable} from './unreadable.ts'

/** Of what is unpacked, in bytes: drafts have less than a tenth. */
const largest = 100e6

/**
 * The wanted parts of a ZIP archive, by their paths: with `/` between folders and none in front.
 *
 * @throws {Unreadable} for an archive that is cut off or damaged, that unpacks to more than 100 MB, or whose
 *   paths lead out of it
 */
export function openArchive(bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, Uint8Array> {
  let total = 0
  const paths = new Map<string, string>()
  const filter = ({name, originalSize}: {name: string; originalSize: number}): boolean => {
    const path = pathOf(name)
    if (path.endsWith('/') || !wanted(path)) return false
    // Before anything is unpacked: the sizes stand in the directory.
    total += originalSize
    if (total > largest) throw new Unreadable(large)
    paths.set(name, path)
    return true
  }
  const parts = unpack(bytes, filter)
  return new Map(Object.entries(parts).map(([name, part]) => [paths.get(name)!, part]))
}

type Filter = (file: {name: string; originalSize: number}) => boolean

function unpack(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {filter})
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(damaged)
  }
}

function pathOf(name: string): string {
  const path = decodeName(name)
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
  if (path.split('/').includes('..')) throw new Unreadable(damaged)
  return path
}

/** Names without the mark of UTF-8 come as one character a byte; programs here write UTF-8 or GBK all the same. */
function decodeName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\x00-\xff]/.test(name)) return name
  const bytes = Uint8Array.from(name, character => character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const damaged = {
  zh: '文件已损坏或不完整，打不开；请重新保存或下载后再核',
  en: 'this file is damaged or incomplete; save or download it again',
}
const large = {
  zh: '文件解开后超过 100 MB，太大了；请另存为 .docx 后再核',
  en: 'this file unpacks to more than 100 MB; save it as .docx',
}
