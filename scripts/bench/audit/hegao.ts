import {createReadStream, readFileSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import type {Audit, DraftRecord} from '../../../src/audit/types.ts'
import {type Corpus, reportedYear} from './corpus.ts'
import {type Run, run} from './run.ts'

const program = path.resolve(import.meta.dirname, '../../../dist/bin/hegao.cjs')

export interface HegaoOptions {
  /** For what it writes. */
  readonly folder: string
  readonly against?: string
  readonly watchesMemory?: boolean
  /** Without the records: only the result, as other linters print theirs. */
  readonly isBrief?: boolean
}

export interface AuditFiles {
  readonly json: string
  readonly ndjson: string
}

/** `hegao audit` as a process, with two workers and nothing left over from an earlier run. */
export async function audit(
  corpus: Corpus,
  {folder, against, watchesMemory, isBrief}: HegaoOptions,
): Promise<Run & AuditFiles> {
  const json = path.join(folder, 'audit.json')
  const ndjson = path.join(folder, 'audit.ndjson')
  const args = [
    program,
    'audit',
    corpus.reports,
    ...['--units', corpus.roster, '--year', String(reportedYear), '--concurrency', '2', '--no-resume'],
    ...['--records', path.join(folder, 'records')],
    ...(against ? ['--against', against] : []),
    ...['-f', 'json', '-o', json],
    ...(isBrief ? [] : ['-f', 'ndjson', '-o', ndjson]),
  ]
  const done = await run(process.execPath, args, {cwd: folder, ...(watchesMemory && {watchesMemory})})
  return {...done, json, ndjson}
}

export const readAudit = (file: string): Audit => JSON.parse(readFileSync(file, 'utf8'))

/** The records of drafts, one after the other: all at once they would fill the memory. */
export async function* readRecords(file: string): AsyncGenerator<DraftRecord> {
  for await (const line of createInterface({input: createReadStream(file)})) {
    const record = JSON.parse(line)
    if (record.type === 'draft') yield record
  }
}
