import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {stringify} from 'yaml'
import {patterns} from './patterns.ts'
import type {RunOptions} from './run.ts'

const folder = path.join(import.meta.dirname, 'peers')

/** A program to measure: what to run, in which folder. */
export interface Peer {
  readonly name: string
  readonly args: readonly string[]
  readonly options: RunOptions
}

/** Installs the other linters, on the first use. They are no dependencies of the project. */
export function installPeers(): void {
  if (existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'})
}

const bin = (...parts: string[]) => path.join(folder, 'node_modules', ...parts)

/** Its own eleven rules on two threads, as JSON. */
export function autoCorrect(reports: string, output: string): Peer {
  const args = [
    bin('autocorrect-node', 'cli.js'),
    '--lint',
    '--format',
    'json',
    '--threads',
    '2',
    '--quiet',
    reports,
  ]
  return {name: 'AutoCorrect', args, options: {output}}
}

/** All its rules. */
export function markdownlint(reports: string, output: string): Peer {
  const args = [bin('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md']
  return {name: 'markdownlint-cli2', args, options: {output, cwd: reports}}
}

/** With fifty patterns of prh. */
export function textlint(reports: string, work: string, output: string): Peer {
  mkdirSync(work, {recursive: true})
  const prh = path.join(work, 'prh.yaml')
  const config = path.join(work, 'textlintrc.json')
  writeFileSync(
    prh,
    stringify({
      version: 1,
      rules: patterns.map(([pattern, expected]) => ({pattern: `/${pattern}/`, expected})),
    }),
  )
  writeFileSync(config, JSON.stringify({rules: {prh: {rulePaths: [prh]}}}))
  const args = [
    bin('textlint', 'bin', 'textlint.js'),
    ...['--config', config, '--rules-base-directory', bin(), '--format', 'json', '**/*.md'],
  ]
  return {name: 'textlint, 50 patterns', args, options: {output, cwd: reports}}
}

/** remark-parse with the extensions that hegao uses, and nothing else, on two threads. */
export function remarkParse(reports: string): Peer {
  const script = path.join(import.meta.dirname, 'remark-parse.mjs')
  return {name: 'remark-parse alone', args: [script, reports], options: {}}
}
