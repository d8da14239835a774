import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/** A folder on the disk with these files, gone after the test. A name that ends in “/” makes a folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hegao-')))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), {recursive: true})
    if (!name.endsWith('/')) writeFileSync(file, content)
  }
  return folder
}
