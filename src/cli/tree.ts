import {unreadableWords} from '../reporter/words.ts'
import {printTree} from '../tree/print.ts'
import {findDrafts} from '../workspace/drafts.ts'
import {openReport} from '../workspace/open.ts'
import type {Invocation} from './arguments.ts'
import {type Io, says} from './io.ts'
import {UsageError} from './usage.ts'

/** `hegao tree`: what the program read, for whoever wonders why a rule did or did not fire. */
export async function runTree(invocation: Invocation, io: Io): Promise<number> {
  const {operands, language} = invocation
  if (operands.length !== 1) {
    throw new UsageError({zh: '命令 tree 后面要写一个文件', en: 'the command tree needs exactly one file'})
  }
  const {files, unmatched} = await findDrafts(operands, io.cwd)
  for (const {pattern, words} of unmatched) {
    throw new UsageError({zh: `${words.zh}：${pattern}`, en: `${words.en}: ${pattern}`})
  }
  if (files.length !== 1) {
    throw new UsageError({
      zh: `命令 tree 一次只看一个文件，这里有 ${files.length} 个`,
      en: `the command tree shows one file at a time, here are ${files.length}`,
    })
  }
  const opened = await openReport(files[0]!, invocation)
  if ('unreadable' in opened) {
    const {unreadable} = opened
    io.stderr.write(
      says({zh: unreadableWords.zh + unreadable.zh, en: unreadableWords.en + unreadable.en}, language),
    )
    return 1
  }
  io.stdout.write(invocation.json ? `${JSON.stringify(opened.report, null, 2)}\n` : printTree(opened.report))
  return 0
}
