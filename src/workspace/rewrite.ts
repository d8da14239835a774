import {readFileSync, writeFileSync} from 'node:fs'
import {decode} from '../read/decode.ts'

/** Changes the text of a file; what was not UTF-8 is written as UTF-8. Undefined leaves the file alone. */
export function rewrite(file: string, change: (text: string) => string | undefined): boolean {
  const bytes = readFileSync(file)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const changed = change(decode(bytes).text)
  if (changed === undefined) return false
  writeFileSync(file, (hasMark ? '\ufeff' : '') + changed)
  return true
}
