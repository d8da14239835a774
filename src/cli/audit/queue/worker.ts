import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import type {Words} from '../../../diagnostic/types.ts'
import type {Invocation} from '../../invocation.ts'
import {type Io, says} from '../../io.ts'
import {UsageError} from '../../usage.ts'
import {onInterrupt} from '../interrupt.ts'
import {RunError} from '../runner.ts'
import {addressOf} from './address.ts'
import {Connection} from './connection.ts'
import {loadPeers} from './peers.ts'
import {Service} from './service.ts'
import {readyWords, restartWords} from './words.ts'

/** `hegao worker`: reads drafts for audits that are run on other machines. */
export async function runWorker(invocation: Invocation, io: Io): Promise<number> {
  const {audit, language, run} = invocation
  const folder = folderOf(invocation, io)
  if (audit.queue === undefined)
    throw new UsageError({
      zh: '命令 worker 要写 --queue，如 hegao worker --queue redis://主机:6379 2025年报告/',
      en: 'the command worker needs --queue, such as hegao worker --queue redis://host:6379 reports/',
    })
  const address = addressOf(audit.queue)
  const peers = loadPeers()
  const say = (words: Words) => io.stderr.write(says(words, language))
  const {concurrency} = run
  const count = concurrency === 'auto' ? availableParallelism() : concurrency === 'off' ? 1 : concurrency
  let service: Service | undefined
  try {
    const connection = await Connection.open(peers, address, restartWords, {
      say,
      lost: error => service?.fail(error),
    })
    service = new Service({peers, connection, folder, invocation, io, count, say})
    const unwatch = onInterrupt(io, service)
    say(readyWords(connection.shown, count))
    await service.run().finally(unwatch)
    return 0
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    say(error.words)
    return 2
  }
}

function folderOf({operands}: Invocation, io: Io): string {
  const [folder] = operands
  const absolute = folder !== undefined && operands.length === 1 ? path.resolve(io.cwd, folder) : undefined
  if (absolute !== undefined && statSync(absolute, {throwIfNoEntry: false})?.isDirectory()) return absolute
  throw new UsageError(
    operands.length === 1
      ? {zh: `没有文件夹 ${folder}`, en: `there is no folder ${folder}`}
      : {
          zh: '命令 worker 后面要写一个文件夹，里面的报告和核对的机器上一样',
          en: 'the command worker needs one folder, with the same reports as on the machine of the audit',
        },
  )
}
