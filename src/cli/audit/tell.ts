import {statSync} from 'node:fs'
import path from 'node:path'
import {summarise} from '../../audit/summarise.ts'
import type {Roster} from '../../audit/unit/types.ts'
import type {Data} from '../../check/data.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {workspaceOf} from '../workspace.ts'
import {type Earlier, openAgainst, openEarlier} from './earlier.ts'
import type {DraftList} from './listed.ts'
import {writeNotices} from './notices.ts'
import {writeOutputs} from './outputs.ts'
import {collectGarbage} from './small-heap.ts'

/** What records are looked at beside. */
export interface Surroundings {
  readonly workspace: Workspace
  readonly data: Data
  readonly roster?: Roster
  readonly against?: Earlier
  readonly trend?: Earlier
  /** @param isDone the run: otherwise what was read for it is kept for the next one */
  close(isDone: boolean): void
}

export interface Told {
  /** All outputs that were asked for. */
  readonly isWritten: boolean
  /** No error, nothing unreadable, nobody missing. */
  readonly isGood: boolean
}

/**
 * Roster, knowledge, and the records of other runs.
 *
 * @throws {NotFoundError | FaultsError | RecordsError} for what is not there, or has mistakes
 */
export async function surroundingsOf(invocation: Invocation, io: Io): Promise<Surroundings> {
  const {audit, command, operands} = invocation
  const workspace = workspaceOf(invocation, io)
  // Of what is audited; records from elsewhere are looked at with what is known here.
  const audited = path.resolve(io.cwd, command === 'audit' ? operands[0]! : '.')
  const isFile = statSync(audited, {throwIfNoEntry: false})?.isFile() ?? false
  const inside = isFile ? audited : path.join(audited, 'x')
  const {ruleSet} = await workspace.settingsFor(inside)
  const roster = await rosterOf(inside, workspace, invocation, io)
  const trend = audit.trend === undefined ? undefined : openEarlier(audit.trend, io)
  const against = audit.against === undefined ? undefined : await openAgainst(audit.against, invocation, io)
  return {
    workspace,
    data: ruleSet.data,
    ...(roster && {roster}),
    ...(trend && {trend}),
    ...(against && {against}),
    close: isDone => {
      trend?.close(isDone)
      against?.close(isDone)
    },
  }
}

/**
 * Sums up the records, and writes each output that was asked for.
 *
 * @param listed the drafts, where they are at hand; else `found` tells how many there were
 */
export async function tellAudit(
  records: RecordIndex,
  {
    listed,
    found = listed?.length,
    ...surroundings
  }: Surroundings & {
    readonly listed?: DraftList
    readonly found?: number
  },
  invocation: Invocation,
  io: Io,
): Promise<Told> {
  const {workspace, data, roster, against, trend} = surroundings
  const audit = summarise(records, {
    data,
    ...(found !== undefined && {found}),
    ...(roster && {roster}),
    ...(against && {against: against.index}),
    ...(trend && {trend: trend.index}),
  })
  // What was needed to sum up, prints most of all, would stay while the outputs are made.
  collectGarbage(io)
  const told = {audit, records}
  const isWritten = await writeOutputs(told, invocation, io)
  const hasNotices = await writeNotices(told, {workspace, listed}, invocation, io)
  const isGood =
    invocation.output.exitZero ||
    (audit.missing.length === 0 &&
      audit.drafts.every(({unreadable, counts}) => !unreadable && counts.error === 0))
  return {isWritten: isWritten && hasNotices, isGood}
}

/** Named on the command line, or by the configuration of what is audited. */
async function rosterOf(
  inside: string,
  workspace: Workspace,
  {audit}: Invocation,
  {cwd}: Io,
): Promise<Roster | undefined> {
  const {config} = (await workspace.configuredFor(inside)) ?? {}
  const named = audit.units ?? (config?.units && path.join(path.dirname(config.file), config.units))
  if (named === undefined) return undefined
  return (await import('../../workspace/roster.ts')).loadRoster(named, cwd)
}
