import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const made: string[] = []

process.on('exit', () => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A folder that is gone when the program ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))
  made.push(folder)
  return folder
}
