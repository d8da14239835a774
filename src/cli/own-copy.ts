import {readFileSync} from 'node:fs'
import path from 'node:path'
import {author} from '../annotate/types.ts'
import type {Words} from '../diagnostic/types.ts'
import {openArchive} from '../read/zip/archive.ts'

/**
 * Why a copy must not be written: 核稿 is an everyday word, and a file of that name may be a colleague's. Ours bears a comment or
 * a tracked change of ours, unless it is the draft as it was.
 *
 * @param draft the bytes that the copy is made of
 */
export function foreignCopy(target: string, draft: Uint8Array, cwd: string): Words | undefined {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path.resolve(cwd, target))
  } catch {
    // There is none, or the writing will tell.
    return undefined
  }
  if (Buffer.compare(bytes, draft) === 0 || isOurs(bytes)) return undefined
  return {
    zh: `${target} 已经有了，里面没有“${author}”的批注和修订，可能是别人的文件，没有覆盖；请先把它改名`,
    en: `${target} is there already, without comments or changes by ${author}: it may be somebody's own and was not overwritten; rename it first`,
  }
}

const parts = new Set(['word/document.xml', 'word/comments.xml'])
const ours = `w:author="${author}"`

function isOurs(bytes: Uint8Array): boolean {
  try {
    const found = openArchive(bytes, name => parts.has(name))
    return [...found.values()].some(part => Buffer.from(part).includes(ours))
  } catch {
    return false
  }
}
