import {existsSync, renameSync, rmSync} from 'node:fs'
import path from 'node:path'
import type {FolderFormat} from '../../generate/files.ts'
import {writeFolder} from '../../generate/folder.ts'

export interface Corpus {
  /** The folder to audit. */
  readonly reports: string
  readonly lastYear: string
  readonly roster: string
  /** Without its ending: `.json` and `.ndjson`. */
  readonly truth: string
}

export const reportedYear = 2024

/** Generated reports, made once for each seed, count and format, and kept below `cache`. */
export function corpusOf(
  cache: string,
  given: {count: number; seed: number; format: FolderFormat; withLastYear?: boolean},
): Corpus {
  const {count, seed, format, withLastYear = false} = given
  const name = `${format}-${count}-seed-${seed}${withLastYear ? '-two-years' : ''}`
  const folder = path.join(cache, name)
  if (!existsSync(folder)) {
    // Half a folder would be taken for a whole one.
    const half = `${folder}.part`
    rmSync(half, {recursive: true, force: true})
    writeFolder(half, {count, seed, format, year: reportedYear, withLastYear})
    renameSync(half, folder)
  }
  return {
    reports: path.join(folder, 'reports'),
    lastYear: path.join(folder, 'last-year'),
    roster: path.join(folder, 'units.yaml'),
    truth: path.join(folder, 'reports.truth'),
  }
}
