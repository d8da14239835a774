import {lstatSync, realpathSync} from 'node:fs'
import path from 'node:path'
import type {Draft} from './drafts.ts'

/**
 * Drafts without those that are other names of the same file: links, and folders that contain themselves by a link.
 * The name without a link stays, else the first one.
 */
export function eachFileOnce(drafts: readonly Draft[]): Draft[] {
  const folders = new Map<string, string>()
  const realOf = (file: string): string => {
    const folder = path.dirname(file)
    let real = folders.get(folder)
    if (real === undefined) {
      real = following(folder)
      folders.set(folder, real)
    }
    const name = path.join(real, path.basename(file))
    return lstatSync(name, {throwIfNoEntry: false})?.isSymbolicLink() ? following(name) : name
  }
  const kept = new Map<string, Draft>()
  for (const draft of drafts) {
    const real = realOf(draft.path)
    if (!kept.has(real) || draft.path === real) kept.set(real, draft)
  }
  return [...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** A link that leads nowhere is what it is: reading it will tell. */
function following(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
