import {languageOf, parseArguments} from './arguments.ts'
import {failureText} from './failure.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {runLint} from './lint/lint.ts'
import {type CommandName, commandNames} from './options/index.ts'
import {UsageError} from './usage.ts'
import {version} from './version.ts'

/** The whole program: arguments in, exit code out. Output goes through `io` only. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let command: CommandName | undefined
  try {
    const invocation = parseArguments(argv)
    command = invocation.command
    return await run(invocation, io)
  } catch (error) {
    io.stderr.write(failureText(error, {...(command && {command}), language: languageOf(argv)}, io))
    return 2
  }
}

async function run(invocation: Invocation, io: Io): Promise<number> {
  const {command, named, bare, operands, language} = invocation
  if (invocation.version) {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  if (command === 'help' || invocation.help || bare) {
    const {help, welcome} = await import('./help.ts')
    const topic = command === 'help' ? topicOf(operands) : named ? command : undefined
    io.stdout.write(bare && !invocation.help ? welcome(language) : help(language, topic))
    return 0
  }
  const runCommand = await runnerOf(command)
  return runCommand(invocation, io)
}

/** Loaded when they are asked for: a save hook lints, and must not wait for the others. */
async function runnerOf(command: Exclude<CommandName, 'help'>): Promise<typeof runLint> {
  switch (command) {
    case 'lint':
      return runLint
    case 'audit':
      return (await import('./audit/audit.ts')).runAudit
    case 'merge':
      return (await import('./audit/merge.ts')).runMerge
    case 'worker':
      return (await import('./audit/queue/worker.ts')).runWorker
    case 'annotate':
      return (await import('./annotate.ts')).runAnnotate
    case 'tree':
      return (await import('./tree.ts')).runTree
    case 'explain':
      return (await import('./explain.ts')).runExplain
    case 'test':
      return (await import('./test.ts')).runTest
    case 'new':
      return (await import('./new.ts')).runNew
    case 'init':
      return (await import('./init.ts')).runInit
    case 'lsp':
      return (await import('./lsp.ts')).runLsp
  }
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
