import path from 'node:path'
import type {AuditHead} from '../../audit/types.ts'
import {RecordsError, type Start} from '../../workspace/records/record-folder.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {UsageError} from '../usage.ts'
import {workspaceOf} from '../workspace.ts'
import {collect} from './collect.ts'
import {findListed} from './find.ts'
import {headOf} from './head.ts'
import {isInShard} from './listed.ts'
import {refuseOutputs} from './outputs.ts'
import {RunError} from './runner.ts'
import {keepHeapSmall} from './small-heap.ts'
import {surroundingsOf, tellAudit} from './tell.ts'

/** The exit code of a program that Ctrl-C has ended. */
const interrupted = 130

/** `hegao audit`: all reports of a folder, each with its verdicts, and what they tell together. */
export async function runAudit(invocation: Invocation, io: Io): Promise<number> {
  const {audit, operands, language} = invocation
  if (operands.length === 0)
    throw new UsageError({
      zh: '命令 audit 后面要写文件夹，如 hegao audit 2025年报告/',
      en: 'the command audit needs a folder, such as hegao audit reports/',
    })
  refuseOutputs(invocation, io)
  keepHeapSmall(io)
  const workspace = workspaceOf(invocation, io)
  const {listed, unmatched} = await findListed(operands, invocation, io, workspace)
  for (const words of unmatched) io.stderr.write(says(words, language))
  if (listed.length === 0) return 2
  const {shard} = audit
  const mine = shard ? listed.filter(one => isInShard(one, shard)) : listed
  const head: AuditHead = {
    ...(await headOf(listed, workspace, invocation, io)),
    ...(shard && {shard: `${shard.part}/${shard.of}`}),
  }
  const records = {folder: path.resolve(io.cwd, audit.records), start: startOf(invocation)}
  try {
    // Mistakes in what is compared are told before hours of work are done.
    const surroundings = await surroundingsOf(invocation, io)
    let isDone = false
    try {
      const collected = await collect(mine, head, records, invocation, io)
      const told = await tellAudit(collected.index, {...surroundings, listed: mine}, invocation, io)
      collected.close(told.isWritten)
      isDone = collected.isComplete && told.isWritten
      if (!collected.isComplete) {
        io.stderr.write(says(endedEarly(collected.index.size, mine.length), language))
        return interrupted
      }
      if (!told.isWritten) io.stderr.write(says(readWords, language))
      return unmatched.length > 0 || !told.isWritten ? 2 : told.isGood ? 0 : 1
    } finally {
      surroundings.close(isDone)
    }
  } catch (error) {
    if (!(error instanceof RunError || error instanceof RecordsError)) throw error
    io.stderr.write(says(error.words, language))
    return 2
  }
}

function startOf({audit, run}: Invocation): Start {
  if (audit.resume === true) return 'resume'
  if (run.cache) return 'reuse'
  return audit.resume === false ? 'discard' : 'fresh'
}

const readWords = {
  zh: '文稿都已核对，结果还在；改好后加 --resume 再写一次，不用重新核对',
  en: 'all drafts were read, and their records are kept; when that is mended, --resume writes without reading again',
}

function endedEarly(done: number, found: number) {
  return {
    zh: `核对中断，做完 ${done}/${found} 份，结果只含这些；接着做请加 --resume`,
    en: `the audit was ended after ${done} of ${found} drafts, and tells of these only; go on with --resume`,
  }
}
