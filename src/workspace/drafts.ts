import {lstatSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import type {Found} from './search.ts'

/** A file to be linted. */
export interface Draft {
  /** Absolute: what ESLint users expect in every output. */
  readonly path: string
  /** As the user named it, or below the folder that the user named. */
  readonly name: string
}

/** An argument that led to no file, or a folder that could not be opened. */
export interface Unmatched {
  readonly pattern: string
  readonly words: Words
}

export interface Drafts {
  /** Sorted by path, each once. */
  readonly files: readonly Draft[]
  readonly unmatched: readonly Unmatched[]
}

/**
 * The drafts that files, folders and globs stand for. A named file counts whatever it is called.
 *
 * @param extensions of the files in folders that count, “.docx”; all that can be read when absent
 */
export async function findDrafts(
  patterns: readonly string[],
  cwd: string,
  extensions?: readonly string[],
): Promise<Drafts> {
  const files = new Map<string, Draft>()
  const unmatched: Unmatched[] = []
  const add = (name: string) => {
    const absolute = resolve(cwd, name)
    if (!files.has(absolute)) files.set(absolute, {path: absolute, name})
  }
  const addFound = (pattern: string, below: string, found: Found, none: Words) => {
    for (const file of found.files) add(join(below, file))
    for (const folder of found.closed) unmatched.push({pattern: join(below, folder), words: closed})
    if (found.files.length + found.closed.length === 0) unmatched.push({pattern, words: none})
  }
  for (const pattern of patterns) {
    const entry = entryAt(resolve(cwd, pattern))
    if (entry === 'file') add(pattern)
    else if (entry === 'folder') {
      const {searchFolder} = await import('./search.ts')
      addFound(pattern, pattern, await searchFolder(resolve(cwd, pattern), extensions), noDrafts)
    } else if (/[*?[\]{}()!]/.test(pattern)) {
      const {searchGlob} = await import('./search.ts')
      addFound(pattern, '', await searchGlob(pattern, cwd), noMatch)
    } else unmatched.push({pattern, words: missing})
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {files: sorted, unmatched}
}

const missing: Words = {zh: '没有这个文件或文件夹', en: 'no such file or folder'}
const noDrafts: Words = {
  zh: '文件夹里没有文稿（Word、WPS、网页、文本等）',
  en: 'no draft in this folder (Word, WPS, web pages, text …)',
}
const noMatch: Words = {zh: '没有文件符合这个通配符', en: 'no file matches this pattern'}
const closed: Words = {zh: '文件夹打不开', en: 'this folder cannot be opened'}

/** A link that leads nowhere counts as a file: it is there, and opening it tells what is wrong. */
function entryAt(absolute: string): 'file' | 'folder' | undefined {
  const entry = attempt(() => statSync(absolute)) ?? attempt(() => lstatSync(absolute))
  return entry && (entry.isDirectory() ? 'folder' : 'file')
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
