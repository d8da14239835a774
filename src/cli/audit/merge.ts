import path from 'node:path'
import {openRecords} from '../../workspace/records/open-records.ts'
import {RecordsError} from '../../workspace/records/record-folder.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {UsageError} from '../usage.ts'
import {refuseOutputs} from './outputs.ts'
import {collectGarbage, keepHeapSmall} from './small-heap.ts'
import {surroundingsOf, tellAudit} from './tell.ts'

/** `hegao merge`: records of several runs as if they were one. */
export async function runMerge(invocation: Invocation, io: Io): Promise<number> {
  const {operands, language} = invocation
  if (operands.length === 0)
    throw new UsageError({
      zh: '命令 merge 后面要写 .ndjson 文件，如 hegao merge 1.ndjson 2.ndjson --html 结果.html',
      en: 'the command merge needs .ndjson files, such as hegao merge 1.ndjson 2.ndjson --html result.html',
    })
  refuseOutputs(invocation, io)
  keepHeapSmall(io)
  try {
    const surroundings = await surroundingsOf(invocation, io)
    const {index, absent, found} = openRecords(
      operands.map(operand => ({file: path.resolve(io.cwd, operand), name: operand})),
    )
    if (absent.length > 0) io.stderr.write(says(absentWords(absent), language))
    collectGarbage(io)
    if (found > index.size) io.stderr.write(says(endedWords(index.size, found), language))
    const told = await tellAudit(index, {...surroundings, found}, invocation, io)
    index.close()
    surroundings.close(told.isWritten)
    return told.isWritten ? (told.isGood ? 0 : 1) : 2
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error
    io.stderr.write(says(error.words, language))
    return 2
  }
}

function endedWords(done: number, found: number) {
  return {
    zh: `其中有核对中断的结果，共做完 ${done}/${found} 份，结果不全`,
    en: `of the runs some were ended early, after ${done} of ${found} drafts: the result is not complete`,
  }
}

function absentWords(absent: readonly string[]) {
  return {
    zh: `缺第 ${absent.join('、')} 份，结果不全`,
    en: `shards ${absent.join(', ')} are not among them: the result is not complete`,
  }
}
