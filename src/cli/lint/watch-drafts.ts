import {statSync} from 'node:fs'
import path from 'node:path'
import {FaultsError} from '../../rule/fault/fault.ts'
import {gatheredWatch} from '../../workspace/watch.ts'
import {failureText} from '../failure.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'

type Lint = (invocation: Invocation, io: Io) => Promise<number>

/** Lints, and again whenever a draft, a preset or the configuration changes; until the signal, or for ever. */
export async function watchDrafts(invocation: Invocation, io: Io, lint: Lint): Promise<number> {
  const {operands, language} = invocation
  let code = 0
  const run = async (isTolerated: (error: unknown) => boolean) => {
    code = await lint(invocation, io).catch(error => {
      if (!isTolerated(error)) throw error
      io.stderr.write(failureText(error, invocation, io))
      return 2
    })
    io.stderr.write(
      says({zh: '正在等待改动，按 Ctrl-C 结束', en: 'waiting for changes, Ctrl-C to end'}, language),
    )
  }
  // Mistakes in a preset are what the author is about to mend; a wrong command line is not waited for.
  await run(error => error instanceof FaultsError)
  const asked = (operands.length > 0 ? operands : ['.']).map(operand =>
    folderOf(path.resolve(io.cwd, operand)),
  )
  const folders = [
    ...new Map([...asked, {folder: io.cwd, isDeep: false}].map(one => [one.folder, one])).values(),
  ]
  // A file that is being written may even be gone for a moment.
  const again = () => run(() => true)
  await gatheredWatch(folders, name => !isOurs(name), again, io.signal)
  return code
}

/** Of a file its folder, for editors put a new file in the place of the old one; of a glob the folder before it. */
function folderOf(asked: string) {
  const plain = asked.replace(/[*?[{(!].*$/, '')
  const stat = statSync(plain, {throwIfNoEntry: false})
  return stat?.isDirectory()
    ? {folder: plain, isDeep: true}
    : {folder: path.dirname(plain), isDeep: plain !== asked}
}

/** What the program itself writes must not start it again. */
function isOurs(name: string): boolean {
  return /(?:^|[\\/])(?:\.hegaocache.*|\..*\.tmp|hegao-suppressions\.json|.*\.核稿\.\w+)$/.test(name)
}
