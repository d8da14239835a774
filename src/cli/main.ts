import {inspect} from 'node:util'
import type {Language} from '../diagnostic/types.ts'
import {FaultsError, formatFaults} from '../rule/fault/fault.ts'
import {PresetError} from '../workspace/preset-error.ts'
import {type Invocation, languageOf, parseArguments} from './arguments.ts'
import {type Io, OutputError, says} from './io.ts'
import {runLint} from './lint.ts'
import {type CommandName, commandNames} from './options.ts'
import {UsageError} from './usage.ts'

/** The whole program: arguments in, exit code out. Output goes through `io` only. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv)
  try {
    return await run(parseArguments(argv), io)
  } catch (error) {
    io.stderr.write(explain(error, language, io))
    return 2
  }
}

async function run(invocation: Invocation, io: Io): Promise<number> {
  const {command, named, bare, operands, language} = invocation
  if (invocation.version) {
    const {version} = await import('./version.ts')
    io.stdout.write(`${version()}\n`)
    return 0
  }
  if (command === 'help' || invocation.help || bare) {
    const {help, welcome} = await import('./help.ts')
    const topic = command === 'help' ? topicOf(operands) : named ? command : undefined
    io.stdout.write(bare && !invocation.help ? welcome(language) : help(language, topic))
    return 0
  }
  if (command === 'tree') {
    const {runTree} = await import('./tree.ts')
    return runTree(invocation, io)
  }
  return runLint(invocation, io)
}

function topicOf([topic]: readonly string[]): CommandName | undefined {
  if (topic === undefined) return undefined
  const command = commandNames.find(name => name === topic)
  if (command) return command
  const list = commandNames.join('、')
  throw new UsageError({
    zh: `没有命令“${topic}”；可用的有：${list}`,
    en: `unknown command “${topic}”; expected one of ${commandNames.join(', ')}`,
  })
}

function explain(error: unknown, language: Language, {env}: Io): string {
  if (error instanceof UsageError || error instanceof PresetError || error instanceof OutputError)
    return says(error.words, language)
  if (error instanceof FaultsError) {
    const count = error.faults.length
    const head = {
      zh: `清单有 ${count} 处错误，未核对任何文稿`,
      en: `${count === 1 ? 'a fault' : `${count} faults`} in the preset, nothing was linted`,
    }
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
