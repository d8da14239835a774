import path from 'node:path'
import {summarise} from '../../audit/summarise.ts'
import type {Roster} from '../../audit/unit/types.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {workspaceOf} from '../workspace.ts'
import {writeOutputs} from './outputs.ts'

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
  roster: Roster | undefined,
  invocation: Invocation,
  io: Io,
): Promise<Told> {
  const {year} = invocation.drafts
  const audit = summarise(records, {
    ...(found !== undefined && {found}),
    ...(roster && {roster}),
    ...(year !== undefined && {year}),
  })
  const isWritten = await writeOutputs({audit, records}, invocation, io)
  const isGood =
    invocation.output.exitZero ||
    (audit.missing.length === 0 &&
      audit.drafts.every(({unreadable, counts}) => !unreadable && counts.error === 0))
  return {isWritten, isGood}
}

/**
 * Named on the command line, or by the configuration of what is audited.
 *
 * @throws {NotFoundError | FaultsError} for a roster that is not there, or has mistakes
 */
export async function rosterOf(invocation: Invocation, io: Io): Promise<Roster | undefined> {
  const {audit, command, operands} = invocation
  const {loadRoster} = await import('../../workspace/roster.ts')
  if (audit.units !== undefined) return loadRoster(audit.units, io.cwd)
  if (command !== 'audit') return undefined
  const configured = await workspaceOf(invocation, io).configuredFor(path.resolve(io.cwd, operands[0]!, 'x'))
  const {units, file} = configured?.config ?? {}
  if (units === undefined) return undefined
  return loadRoster(path.join(path.dirname(file!), units), io.cwd)
}
