import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** A new folder; it goes when the tests have run. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'files-'))
}

/**
 * Has LibreOffice write each file in another format into `folder`, in one start for all of them.
 *
 * @returns where the files are, in the order of `files`
 * @throws {Error} if one was not written
 */
export function convertAll(files: readonly string[], format: string, folder: string): string[] {
  if (files.length === 0) return []
  mkdirSync(folder, {recursive: true})
  // Two at once with one profile: the second ends without a word and without a file.
  const profile = temporaryFolder()
  const {stderr} = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${profile}`,
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ],
    {encoding: 'utf8', timeout: 300_000},
  )
  const extension = format.split(':')[0]!
  return files.map(file => {
    const written = path.join(folder, `${path.parse(file).name}.${extension}`)
    // It ends with exit code 0 even when it could not read a file.
    if (!existsSync(written)) throw new Error(`LibreOffice wrote no ${written}: ${stderr}`)
    return written
  })
}
