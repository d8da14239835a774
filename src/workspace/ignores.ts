import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {decode} from '../read/decode.ts'
import type {FilePattern} from '../rule/config.ts'
import {FilePatterns} from './file-patterns.ts'

const ignoreFile = '.hegaoignore'

/** What `.hegaoignore` in the folder and the command line say to pass over; both from that folder. */
export function loadIgnores(cwd: string, patterns: readonly string[]): FilePatterns {
  const file = path.join(cwd, ignoreFile)
  const lines = existsSync(file) ? decode(readFileSync(file)).text.split(/\r\n?|\n/) : []
  const written = lines.flatMap((line, index): FilePattern[] => {
    const isPattern = line.trim() !== '' && !line.startsWith('#')
    return isPattern ? [{pattern: line, origin: {file: ignoreFile, line: index + 1}}] : []
  })
  const asked = patterns.map(
    (pattern): FilePattern => ({pattern, origin: {file: '--ignore-pattern', line: 1}}),
  )
  return new FilePatterns([...written, ...asked], () => cwd)
}
