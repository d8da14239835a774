import {createHash} from 'node:crypto'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import type {Unread} from '../../../audit/record.ts'
import type {Workspace} from '../../../workspace/workspace.ts'
import type {Listed} from '../messages.ts'
import type {Batch, Place} from './run.ts'

/** Drafts as other machines are told of them. */
export async function batchOf(
  drafts: readonly Listed[],
  unreadOf: (listed: Listed) => Unread,
  workspace: Workspace,
  build: string,
): Promise<Batch> {
  return {drafts: drafts.map(unreadOf), settings: await settingsKey(drafts, workspace, build)}
}

/** The drafts of a batch, in the folder of this machine. */
export function listedIn(folder: string, {operand}: Place, {drafts}: Batch): Listed[] {
  return drafts.map(unread => ({
    draft: {path: path.join(folder, unread.path), name: path.join(operand, unread.path)},
    path: unread.path,
    unread,
  }))
}

/** A name of all that the outcomes of drafts depend on besides themselves: the same where they would be judged alike. */
export async function settingsKey(
  drafts: readonly Listed[],
  workspace: Workspace,
  build: string,
): Promise<string> {
  const hash = createHash('sha1')
  for (const {draft} of drafts) {
    const settings = await workspace.settingsFor(draft.path)
    hash.update(`${await workspace.cacheKeyOf(draft, build, settings)}\n`)
  }
  return hash.digest('base64url')
}

/** The drafts that are on this machine as they are on the other, and those that are not. */
export async function compare(drafts: readonly Listed[]): Promise<{same: Listed[]; different: Listed[]}> {
  const isSame = await Promise.all(drafts.map(isHere))
  return {
    same: drafts.filter((_, at) => isSame[at]),
    different: drafts.filter((_, at) => !isSame[at]),
  }
}

/** Times may differ between machines; sizes do not. */
async function isHere({draft, unread}: Listed): Promise<boolean> {
  if (!isBelow(unread!.path)) return false
  const found = await stat(draft.path).catch(() => undefined)
  const [, size] = unread!.stamp.split(' ')
  return found ? String(found.size) === size : size === undefined
}

/** What comes by the queue may be anything: it leads to nothing outside the folder. */
export function isBelow(name: string): boolean {
  return !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..') && !name.includes('\0')
}

/** @returns the first and the last, and others at equal distances */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  return Array.from({length: count}, (_, at) => items[Math.round((at * (items.length - 1)) / (count - 1))]!)
}
