import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** All that a run writes goes into one folder, which goes with it. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-real-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, {recursive: true, force: true})
}
