/** Compiles the built-in YAML to dist/catalogue.js, so that no run has to parse it. */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {FaultsError, formatFaults} from '../src/rule/fault/fault.ts'
import type {Catalogue} from '../src/rule/types.ts'
import {loadBuiltIn} from './sources.ts'

const root = path.resolve(import.meta.dirname, '..')

try {
  const {catalogue} = loadBuiltIn(root)
  mkdirSync(path.join(root, 'dist'), {recursive: true})
  writeFileSync(path.join(root, 'dist/catalogue.js'), moduleOf(catalogue))
} catch (error) {
  if (!(error instanceof FaultsError)) throw error
  process.stderr.write(formatFaults(error.faults, error.sources, 'zh'))
  process.exitCode = 2
}

/** `JSON.parse` starts faster than an object literal of that size. */
function moduleOf(catalogue: Catalogue): string {
  return `export const catalogue = JSON.parse(${literal(JSON.stringify(catalogue, withoutSources))})\n`
}

/** Where an entry of the data can be looked up is for docs/data.md, not for a run. */
function withoutSources(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value
}

/** In single quotes: the many double quotes of JSON stay as they are. */
function literal(json: string): string {
  const escaped = json.replace(/[\\'\u2028\u2029]/g, character =>
    character === '\u2028' ? '\\u2028' : character === '\u2029' ? '\\u2029' : `\\${character}`,
  )
  return `'${escaped}'`
}
