import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import path from 'node:path'
import {letterMark, letterNames} from '../audit/notice/mark.ts'
import {generator} from '../reporter/generator.ts'
import {draftOf, isCopy} from './copy-name.ts'

/**
 * The drafts without what an earlier run wrote among them: pages, folders with a letter, where copies of drafts with
 * comments lie as well, and copies that stand beside their drafts. A 报告.核稿.docx that stands alone is somebody's draft.
 *
 * @param isNamed what the user has named is kept
 */
export function withoutOutputs<One extends {readonly path: string}>(
  drafts: readonly One[],
  isNamed: (draft: One) => boolean,
): readonly One[] {
  const all = new Set(drafts.map(draft => draft.path))
  const folders = new Set(drafts.flatMap(draft => (isLetter(draft.path) ? path.dirname(draft.path) : [])))
  const isOurs = (file: string) =>
    folders.has(path.dirname(file)) || (isWordCopy(file) && all.has(draftOf(file))) || isPage(file)
  return drafts.filter(draft => isNamed(draft) || !isOurs(draft.path))
}

const isWordCopy = (file: string): boolean => /\.do[ct][xm]$/i.test(file) && isCopy(file)

const names: ReadonlySet<string> = new Set(Object.values(letterNames))

function isLetter(file: string): boolean {
  return names.has(path.basename(file)) && contentOf(() => readFileSync(file)).includes(letterMark)
}

/** In the head of a page, before its style. */
const reach = 1000

function isPage(file: string): boolean {
  return /\.html?$/i.test(file) && contentOf(() => beginningOf(file)).includes(generator)
}

function beginningOf(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(reach)
    return bytes.subarray(0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

/** What cannot be read is told when it is read as a draft. */
function contentOf(read: () => Buffer): Buffer {
  try {
    return read()
  } catch {
    return Buffer.alloc(0)
  }
}
