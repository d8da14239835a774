import path from 'node:path'
import type {AuditHead} from '../../audit/types.ts'
import {eachFileOnce} from '../../workspace/each-file-once.ts'
import {RecordsError} from '../../workspace/records/record-folder.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {ignoredWords} from '../lint/notes.ts'
import {UsageError} from '../usage.ts'
import {workspaceOf} from '../workspace.ts'
import {collect} from './collect.ts'
import {headOf} from './head.ts'
import {isInShard, listedOf} from './listed.ts'
import type {Listed} from './messages.ts'
import {refuseOutputs} from './outputs.ts'
import {RunError} from './runner.ts'
import {rosterOf, tellAudit} from './tell.ts'

/** The exit code of a program that Ctrl-C has ended. */
const interrupted = 130

/** `hegao audit`: all reports of a folder, each with its verdicts, and what they tell together. */
export async function runAudit(invocation: Invocation, io: Io): Promise<number> {
  const {audit, language} = invocation
  refuseOutputs(invocation)
  const workspace = workspaceOf(invocation, io)
  const {listed, isPartMissing} = await find(invocation, io, workspace)
  // Mistakes in it are told before hours of work are done.
  const roster = await rosterOf(invocation, io)
  const {shard} = audit
  const mine = shard ? listed.filter(one => isInShard(one, shard)) : listed
  const head: AuditHead = {
    ...(await headOf(listed, workspace, invocation, io)),
    ...(shard && {shard: `${shard.part}/${shard.of}`}),
  }
  try {
    const collected = await collect(mine, head, invocation, io, path.resolve(io.cwd, audit.records))
    const told = await tellAudit(collected.index, mine.length, roster, invocation, io)
    collected.close(told.isWritten)
    if (!collected.isComplete) {
      io.stderr.write(says(endedEarly(collected.index.size, mine.length), language))
      return interrupted
    }
    return isPartMissing || !told.isWritten ? 2 : told.isGood ? 0 : 1
  } catch (error) {
    if (!(error instanceof RunError || error instanceof RecordsError)) throw error
    io.stderr.write(says(error.words, language))
    return 2
  }
}

async function find(
  {operands, drafts, rules, language}: Invocation,
  io: Io,
  workspace: ReturnType<typeof workspaceOf>,
): Promise<{listed: Listed[]; isPartMissing: boolean}> {
  if (operands.length === 0)
    throw new UsageError({
      zh: '命令 audit 后面要写文件夹，如 hegao audit 2025年报告/',
      en: 'the command audit needs a folder, such as hegao audit reports/',
    })
  const {files, unmatched, ignored} = await workspace.find(operands, drafts.extensions)
  for (const {pattern, words} of unmatched)
    io.stderr.write(says({zh: `${words.zh}：${pattern}`, en: `${words.en}: ${pattern}`}, language))
  const named = new Set(operands.map(operand => path.resolve(io.cwd, operand)))
  const passedOver = ignored.filter(({draft}) => named.has(draft.path))
  if (rules.warnIgnored) for (const one of passedOver) io.stderr.write(says(ignoredWords(one), language))
  if (files.length === 0 && unmatched.length === 0)
    throw new UsageError({zh: '没有可以核对的文稿', en: 'there is no draft to check'})
  return {listed: listedOf(eachFileOnce(files), operands), isPartMissing: unmatched.length > 0}
}

function endedEarly(done: number, found: number) {
  return {
    zh: `核对中断，做完 ${done}/${found} 份，结果只含这些；接着做请加 --resume`,
    en: `the audit was ended after ${done} of ${found} drafts, and tells of these only; go on with --resume`,
  }
}
