import {createHash} from 'node:crypto'
import {closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import type {PackedOutcome} from './packed.ts'
import {writeOutput} from './write-output.ts'

export type CacheStrategy = 'metadata' | 'content'

/** What came of a draft the last time. */
interface Entry {
  /** Its time and size, or a hash of its content. */
  readonly stamp: string
  /** Of all else that it depends on: `cacheKey`. */
  readonly key: string
  /** The day, where waivers in the draft may have one until which they hold. */
  readonly day?: string
  readonly outcome: PackedOutcome
}

const defaultName = '.hegaocache'
/** As strings stand in memory: Chinese in UTF-8 takes longer to decode than all else here. */
const encoding = 'utf16le'
const beginning = '{"hegaoCache":'
/** Another form of the file has another number. */
const head = `${beginning}2}`

/**
 * What came of drafts in earlier runs, in a file of lines of JSON. Whatever is wrong with the file or a line of it,
 * it counts as not there. Two runs at once: the last one to end is kept, and the file is whole at any time.
 */
export class OutcomeCache {
  readonly #file: string
  readonly #strategy: CacheStrategy
  readonly #lines: Map<string, string>
  readonly #kept = new Map<string, string>()
  #isChanged = false

  /** @param location a file, or a folder that the file is in; `.hegaocache` in `cwd` when undefined */
  constructor(location: string | undefined, strategy: CacheStrategy, cwd: string) {
    this.#file = cacheFile(location, cwd)
    this.#strategy = strategy
    this.#lines = readLines(this.#file)
  }

  /** Undefined where the draft, or what its outcome depends on, has changed. */
  get(draft: string, key: string, today: string): PackedOutcome | undefined {
    const line = this.#lines.get(draft)
    const entry = line === undefined ? undefined : parse(line)
    if (!entry || entry.key !== key || (entry.day ?? today) !== today) return undefined
    if (entry.stamp !== this.#stamp(draft)) return undefined
    this.#kept.set(draft, line!)
    return entry.outcome
  }

  put(draft: string, key: string, outcome: PackedOutcome, today: string): void {
    this.#isChanged = true
    const stamp = this.#stamp(draft)
    // What could not be read may be readable the next time.
    if (stamp === undefined || 'unreadable' in outcome) this.#lines.delete(draft)
    else {
      const day = outcome.report.comments ? {day: today} : {}
      this.#kept.set(draft, JSON.stringify([draft, {stamp, key, ...day, outcome} satisfies Entry]))
    }
  }

  /** Writes the file, with the drafts of earlier runs that are still there; else why it was not written. */
  save(cwd: string): Words | undefined {
    if (!this.#isChanged) return undefined
    for (const [draft, line] of this.#lines)
      if (!this.#kept.has(draft) && existsSync(draft)) this.#kept.set(draft, line)
    const text = `${[head, ...this.#kept.values()].join('\n')}\n`
    return writeOutput(path.relative(cwd, this.#file), Buffer.from(text, encoding), cwd)
  }

  #stamp(draft: string): string | undefined {
    try {
      if (this.#strategy === 'content')
        return createHash('sha1').update(readFileSync(draft)).digest('base64url')
      const {mtimeMs, size, ino} = statSync(draft)
      return `${mtimeMs} ${size} ${ino}`
    } catch {
      return undefined
    }
  }
}

/**
 * Why a file must not be made a cache, or removed as one: it is there under a name of its own, and is something else. What is
 * called as a cache is called is one, however broken.
 */
export function refusedCache(location: string | undefined, cwd: string): Words | undefined {
  const file = cacheFile(location, cwd)
  if (path.basename(file) === defaultName || !isSomethingElse(file)) return undefined
  return {
    zh: `${location} 不是核稿的缓存，没有动它；请给 --cache-location 另写一个文件名，或者写文件夹`,
    en: `${location} is no cache of Hegao and was left alone; give --cache-location another file name, or a folder`,
  }
}

function isSomethingElse(file: string): boolean {
  const expected = Buffer.from(beginning, encoding)
  const first = Buffer.alloc(expected.length)
  try {
    const descriptor = openSync(file, 'r')
    try {
      const size = readSync(descriptor, first)
      return size > 0 && !first.equals(expected)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

/** Removes the file of the cache: `--no-cache`. */
export function dropCache(location: string | undefined, cwd: string): void {
  rmSync(cacheFile(location, cwd), {force: true})
}

function cacheFile(location: string | undefined, cwd: string): string {
  const asked = path.resolve(cwd, location ?? defaultName)
  const isFolder = location?.endsWith('/') || statSync(asked, {throwIfNoEntry: false})?.isDirectory()
  return isFolder ? path.join(asked, defaultName) : asked
}

/** The lines by the draft that they begin with; not parsed before they are asked for. */
function readLines(file: string): Map<string, string> {
  const lines = new Map<string, string>()
  let text: string
  try {
    text = readFileSync(file, encoding)
  } catch {
    return lines
  }
  const [first, ...rest] = text.split('\n')
  if (first !== head) return lines
  for (const line of rest) {
    const draft = /^\["(?:[^"\\]|\\.)*"/.exec(line)?.[0].slice(1)
    if (draft === undefined) continue
    try {
      lines.set(JSON.parse(draft), line)
    } catch {
      // A broken line is as good as none.
    }
  }
  return lines
}

function parse(line: string): Entry | undefined {
  try {
    const [, entry] = JSON.parse(line) as [string, Entry]
    return entry.outcome && 'path' in entry.outcome ? entry : undefined
  } catch {
    return undefined
  }
}
