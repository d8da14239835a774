import path from 'node:path'
import type {Draft} from '../../workspace/drafts.ts'
import type {Listed} from './messages.ts'

/**
 * Drafts with the paths that their records have: below the folder when one is audited, else as they were named. The
 * same on every machine, whatever folder the reports lie in there.
 */
export function listedOf(drafts: readonly Draft[], operands: readonly string[]): Listed[] {
  const [only] = operands
  const isFolder = operands.length === 1 && drafts.every(({name}) => name !== only)
  return drafts.map(draft => ({
    draft,
    path: (isFolder ? path.relative(only!, draft.name) : draft.name).replaceAll(path.sep, '/'),
  }))
}

/** Is the draft in this part? Parts are about equal, and a draft stays in its part when others come and go. */
export function isInShard({path}: Listed, {part, of}: {readonly part: number; readonly of: number}): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % of === part - 1
}
