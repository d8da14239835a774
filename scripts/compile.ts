/**
 * Compiles the built-in YAML to dist/catalogue.js and .utf16, so that no run has to parse it, and the script of the page
 * of an audit to dist/audit-page.js.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {catalogueText} from '../src/cli/catalogue-text.ts'
import {FaultsError, formatFaults} from '../src/rule/fault/fault.ts'
import {compileAuditPage} from './audit-page.ts'
import {loadBuiltIn} from './sources.ts'
import {usualTexts} from './usual-texts.ts'
import {withScreen} from './with-screen.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Where an entry of the data can be looked up is for docs/data.md, not for a run; no check asks these either. */
const unused: ReadonlySet<string> = new Set(['source', 'ended'])

try {
  const {catalogue} = loadBuiltIn(root)
  mkdirSync(path.join(root, 'dist'), {recursive: true})
  const json = JSON.stringify(withScreen(catalogue, usualTexts(root)), withoutUnused)
  writeFileSync(path.join(root, 'dist/catalogue.js'), moduleOf(json))
  // In the encoding that Node reads fastest: no byte of it need be looked at.
  writeFileSync(path.join(root, 'dist/catalogue.utf16'), catalogueText(JSON.parse(json)), 'utf16le')
  await compileAuditPage(root)
} catch (error) {
  if (!(error instanceof FaultsError)) throw error
  process.stderr.write(formatFaults(error.faults, error.sources, 'zh'))
  process.exitCode = 2
}

/** `JSON.parse` starts faster than an object literal of that size. */
function moduleOf(json: string): string {
  return `export const catalogue = JSON.parse(${literal(json)})\n`
}

function withoutUnused(key: string, value: unknown): unknown {
  return unused.has(key) ? undefined : value
}

/** In single quotes: the many double quotes of JSON stay as they are. */
function literal(json: string): string {
  const escaped = json.replace(/[\\'\u2028\u2029]/g, character =>
    character === '\u2028' ? '\\u2028' : character === '\u2029' ? '\\u2029' : `\\${character}`,
  )
  return `'${escaped}'`
}
