import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Io} from './io.ts'
import {version} from './version.ts'

/** The version, and what the program and its rules are: the same on every machine that has them. */
export function buildDigest({program}: Io): string {
  const rules = readFileSync(new URL('../../dist/catalogue.utf16', import.meta.url))
  const digest = createHash('sha1').update(rules)
  // The launcher names the program by a hash of its content.
  if (program !== undefined) digest.update(readFileSync(program))
  return `${version()} ${digest.digest('base64url')}`
}
