import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {temporaryFolder} from './soffice.ts'

/** The Python of Debian: only that one knows its LibreOffice. */
const python = '/usr/bin/python3'

/**
 * Has LibreOffice accept or reject all tracked changes of Word files, and write them into a folder.
 *
 * @returns where the files are, in the order of `files`
 * @throws {Error} if one was not written
 */
export function settleAll(files: readonly string[], what: 'Accept' | 'Reject', folder: string): string[] {
  mkdirSync(folder, {recursive: true})
  const targets = files.map(file => path.join(folder, path.basename(file)))
  const {stderr} = spawnSync(
    python,
    [
      path.join(import.meta.dirname, 'settle.py'),
      temporaryFolder(),
      `.uno:${what}AllTrackedChanges`,
      ...files.flatMap((file, at) => [file, targets[at]!]),
    ],
    {encoding: 'utf8', timeout: 300_000},
  )
  for (const target of targets)
    if (!existsSync(target)) throw new Error(`LibreOffice wrote no ${target}: ${stderr}`)
  return targets
}
