import {statSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../../diagnostic/types.ts'
import {openRecords} from '../../workspace/records/open-records.ts'
import {RecordsError} from '../../workspace/records/record-folder.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {workspaceOf} from '../workspace.ts'
import {collect} from './collect.ts'
import {findListed} from './find.ts'
import {headOf} from './head.ts'

/** Records of other drafts, to compare with. */
export interface Earlier {
  readonly index: RecordIndex
  /** @param isDone what they were opened for: records that were made for it are kept otherwise */
  close(isDone: boolean): void
}

/**
 * What `--against` names: the records of an earlier run, or a folder of drafts, which are read now.
 *
 * @throws {RecordsError} for what is neither
 */
export async function openAgainst(name: string, asked: Invocation, io: Io): Promise<Earlier> {
  if (!statSync(path.resolve(io.cwd, name), {throwIfNoEntry: false})?.isDirectory())
    return openEarlier(name, io)
  const invocation: Invocation = {
    ...asked,
    // The year that is asked for, or set, is that of the reports that are audited; the workers of a queue have their folder.
    drafts: {...asked.drafts, year: 'detected'},
    audit: {...asked.audit, queue: undefined},
  }
  const workspace = workspaceOf(invocation, io)
  const {listed, unmatched} = await findListed([name], invocation, io, workspace)
  for (const words of unmatched) io.stderr.write(says(words, invocation.language))
  const head = await headOf(listed, workspace, invocation, io)
  const folder = path.resolve(io.cwd, `${invocation.audit.records}-against`)
  const collected = await collect(listed, head, {folder, start: 'reuse'}, invocation, io)
  if (!collected.isComplete) {
    collected.close(false)
    throw new RecordsError(interruptedWords(name))
  }
  return {index: collected.index, close: isDone => collected.close(isDone)}
}

/** @throws {RecordsError} for a file that holds no records */
export function openEarlier(name: string, {cwd}: Io): Earlier {
  const {index, found} = openRecords([{file: path.resolve(cwd, name), name}])
  if (found > index.size) throw new RecordsError(endedWords(name))
  return {index, close: () => index.close()}
}

function endedWords(name: string): Words {
  return {
    zh: `${name} 是核对中断的结果，不全，不能用来比对；请接着做完（--resume）再比`,
    en: `${name} is of a run that was ended early, and not complete; go on with it (--resume) before it is compared with`,
  }
}

function interruptedWords(name: string): Words {
  return {
    zh: `往年报告 ${name} 没有读完，没有比对；再运行一次就接着读`,
    en: `the reports in ${name} were not read to the end and not compared; run it again to go on`,
  }
}
