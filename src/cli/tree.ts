import {printTree} from '../tree/print.ts'
import type {Invocation} from './arguments.ts'
import type {Io} from './io.ts'
import {openOneDraft} from './one-draft.ts'
import {UsageError} from './usage.ts'

/** `hegao tree`: what the program read, for whoever wonders why a rule did or did not fire. */
export async function runTree(invocation: Invocation, io: Io): Promise<number> {
  const {operands, json} = invocation
  if (operands.length !== 1) {
    throw new UsageError({zh: '命令 tree 后面要写一个文件', en: 'the command tree needs exactly one file'})
  }
  const report = await openOneDraft(operands[0]!, invocation, io)
  if (!report) return 1
  io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printTree(report))
  return 0
}
