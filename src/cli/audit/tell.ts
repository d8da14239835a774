import type {AuditFormat} from '../../audit/formats.ts'
import {summarise} from '../../audit/summarise.ts'
import type {Audit} from '../../audit/types.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import {writeOutput} from '../../workspace/write-output.ts'
import type {Invocation, OutputRequest} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {bytesOf, ndjsonOf} from './ndjson.ts'

export interface Told {
  /** All outputs that were asked for. */
  readonly isWritten: boolean
  /** No error, nothing unreadable, nobody missing. */
  readonly isGood: boolean
}

/** Sums up the records, and writes each output that was asked for. */
export async function tellAudit(
  records: RecordIndex,
  found: number | undefined,
  invocation: Invocation,
  io: Io,
): Promise<Told> {
  const {output, language} = invocation
  const audit = summarise(records, {...(found !== undefined && {found})})
  let isWritten = true
  for (const request of output.requests) {
    const failure = await write(request, audit, records, invocation, io)
    if (failure) io.stderr.write(says(failure, language))
    isWritten &&= failure === undefined
  }
  const isGood =
    output.exitZero ||
    (audit.missing.length === 0 &&
      audit.drafts.every(({unreadable, counts}) => !unreadable && counts.error === 0))
  return {isWritten, isGood}
}

async function write(
  {format, file}: OutputRequest,
  audit: Audit,
  records: RecordIndex,
  invocation: Invocation,
  io: Io,
) {
  const pieces = await render(format as AuditFormat, audit, records, invocation, io)
  if (file !== undefined) return writeOutput(file, bytesOf(pieces), io.cwd)
  for (const piece of pieces) io.stdout.write(typeof piece === 'string' ? piece : piece.toString())
  return undefined
}

async function render(
  format: AuditFormat,
  audit: Audit,
  records: RecordIndex,
  _invocation: Invocation,
  _io: Io,
): Promise<Iterable<string | Buffer>> {
  switch (format) {
    case 'ndjson':
      return ndjsonOf(records)
    default:
      return [`${JSON.stringify(audit)}\n`]
  }
}
