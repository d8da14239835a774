import {inspect} from 'node:util'
import type {Language} from '../diagnostic/types.ts'
import {FaultsError, formatFaults} from '../rule/fault/fault.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {type Io, OutputError, says} from './io.ts'
import type {CommandName} from './options/index.ts'
import {UsageError} from './usage.ts'

/** What is known of a run that failed: perhaps not even its command. */
interface Run {
  readonly command?: CommandName
  readonly language: Language
}

/** What a user is told when a command cannot go on. */
export function failureText(error: unknown, {command, language}: Run, {env}: Io): string {
  if (error instanceof UsageError || error instanceof NotFoundError || error instanceof OutputError)
    return says(error.words, language)
  if (error instanceof FaultsError) {
    const head = faultsHead(error.faults.length, command)
    return `${formatFaults(error.faults, error.sources, language)}\n${says(head, language)}`
  }
  if (env.DEBUG === 'hegao') return `${inspect(error)}\n`
  const message = error instanceof Error ? error.message : String(error)
  return says(
    {
      zh: `抱歉，程序内部出错：${message}。请告知开发者；加上 DEBUG=hegao 再运行一次可看到出错位置`,
      en: `sorry, an internal error: ${message}; please report it (run again with DEBUG=hegao to see where it happened)`,
    },
    language,
  )
}

function faultsHead(count: number, command: CommandName | undefined) {
  const faults = count === 1 ? 'a fault' : `${count} faults`
  if (command === 'lint') {
    return {
      zh: `清单或配置有 ${count} 处错误，未核对任何文稿`,
      en: `${faults} in the presets or the configuration, nothing was linted`,
    }
  }
  return {zh: `以上 ${count} 处错误，请先改正`, en: `${faults} to mend first`}
}
