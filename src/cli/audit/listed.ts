import path from 'node:path'
import {ownString} from '../../tree/own-string.ts'
import type {Draft} from '../../workspace/drafts.ts'
import type {Listed} from './messages.ts'

/**
 * The drafts of an audit, with the paths that their records have: below the folder when one is audited, else as they were
 * named. The same on every machine, whatever folder the reports lie in there. In memory stands one name of each, for there
 * may be a hundred thousand of them, as long as the run takes.
 */
export class DraftList implements Iterable<Listed> {
  readonly #names: readonly string[]
  readonly #cwd: string
  /** What `names` are below. */
  readonly #folder: string | undefined

  private constructor(names: readonly string[], cwd: string, folder: string | undefined) {
    this.#names = names
    this.#cwd = cwd
    this.#folder = folder
  }

  /** @param drafts that `operands` stand for, seen from `cwd` */
  static of(drafts: readonly Draft[], operands: readonly string[], cwd: string): DraftList {
    const [only] = operands
    const folder = operands.length === 1 && drafts.every(({name}) => isBelow(name, only!)) ? only : undefined
    const nameOf = ({name}: Draft) => (folder === undefined ? name : path.relative(folder, name))
    return new DraftList(
      drafts.map(draft => ownString(nameOf(draft))),
      cwd,
      folder,
    )
  }

  get length(): number {
    return this.#names.length
  }

  *[Symbol.iterator](): Generator<Listed> {
    for (const name of this.#names) yield this.#listed(name)
  }

  filter(isKept: (listed: Listed) => boolean): DraftList {
    const names = this.#names.filter(name => isKept(this.#listed(name)))
    return new DraftList(names, this.#cwd, this.#folder)
  }

  #listed(own: string): Listed {
    const name = this.#folder === undefined ? own : path.join(this.#folder, own)
    return {
      draft: {path: path.resolve(this.#cwd, name), name},
      path: path.sep === '/' ? own : own.replaceAll(path.sep, '/'),
    }
  }
}

function isBelow(name: string, folder: string): boolean {
  const relative = path.relative(folder, name)
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}

/** Is the draft in this part? Parts are about equal, and a draft stays in its part when others come and go. */
export function isInShard({path}: Listed, {part, of}: {readonly part: number; readonly of: number}): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % of === part - 1
}
