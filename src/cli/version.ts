import {readFileSync, statSync} from 'node:fs'
import type {Io} from './io.ts'

/** Of package.json, which lies two folders up from the source, from dist/cli and from dist/bin alike. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return manifest.version
}

/** The version, and when the program and its rules were built: in a checkout they change without a new version. */
export function buildStamp({program}: Io): string {
  const rules = new URL('../../dist/catalogue.utf16', import.meta.url)
  const files = [rules, ...(program === undefined ? [] : [program])]
  const times = files.map(file => statSync(file, {throwIfNoEntry: false})?.mtimeMs)
  return [version(), ...times].join(' ')
}
