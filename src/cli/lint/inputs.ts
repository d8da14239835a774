import {extname, relative, resolve, sep} from 'node:path'
import type {Words} from '../../diagnostic/types.ts'
import type {Draft, Unmatched} from '../../workspace/drafts.ts'
import type {Ignored, Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {UsageError} from '../usage.ts'

/** A draft, and what it holds where that is not what stands on the disk. */
export interface Input {
  readonly draft: Draft
  readonly content?: Uint8Array
}

export interface Inputs {
  readonly drafts: readonly Input[]
  readonly unmatched: readonly Unmatched[]
  /** Named by the user, and passed over. */
  readonly ignored: readonly Ignored[]
  /** Nothing was asked for, and that is all right. */
  readonly isPass: boolean
}

/** The drafts that a run is about. */
export async function inputsOf(invocation: Invocation, workspace: Workspace, io: Io): Promise<Inputs> {
  const {drafts, operands, output, rules} = invocation
  if (drafts.stdin) return stdinInput(drafts.stdinFilename, workspace, io)
  if (drafts.staged || drafts.since !== undefined) return changedInputs(invocation, workspace, io)
  if (operands.length === 0 && rules.passOnNoPatterns) return {...none, isPass: true}
  const patterns = operands.length > 0 ? operands : ['.']
  const {files: found, unmatched, ignored} = await workspace.find(patterns, drafts.extensions)
  const named = new Set(operands.map(operand => resolve(io.cwd, operand)))
  const written = new Set(output.requests.flatMap(({file}) => (file ? resolve(io.cwd, file) : [])))
  for (const {path, name} of found)
    if (named.has(path) && written.has(path)) throw new UsageError(overwrites(name))
  // What an earlier run has written is no draft, though it may stand among them.
  const isNamed = ({path}: Draft) => named.has(path)
  const files = (await withoutOwn(found, isNamed)).filter(({path}) => !written.has(path))
  const passedOver = ignored.filter(({draft}) => named.has(draft.path))
  // Files that are named one by one, as hooks name them, are told of and passed over.
  const areNamed = operands.length > 0 && passedOver.length === named.size
  const allIgnored = files.length === 0 && unmatched.length === 0 && ignored.length > 0
  return {
    drafts: files.map(draft => ({draft})),
    unmatched: allIgnored && !areNamed ? [{pattern: patterns.join(' '), words: onlyIgnored}] : unmatched,
    ignored: passedOver,
    isPass: false,
  }
}

/** Asked only of folders: a hook names its files, and waits. */
async function withoutOwn(
  found: readonly Draft[],
  isNamed: (draft: Draft) => boolean,
): Promise<readonly Draft[]> {
  if (found.every(isNamed)) return found
  const {withoutOutputs} = await import('../own-output.ts')
  return withoutOutputs(found, isNamed)
}

const overwrites = (name: string): Words => ({
  zh: `--output-file 的 ${name} 就是要核对的文稿，写入会盖掉它；请换一个文件名`,
  en: `--output-file ${name} is a draft that is to be checked, and would be written over; name another file`,
})

const none: Inputs = {drafts: [], unmatched: [], ignored: [], isPass: false}

const onlyIgnored: Words = {
  zh: '文稿都在不核对的规定里（要核对请加 --no-ignore）',
  en: 'all drafts are ignored (to check them add --no-ignore)',
}

/** What ESLint calls a text without a file. */
const textName = '<text>'

async function stdinInput(name: string | undefined, workspace: Workspace, io: Io): Promise<Inputs> {
  const draft = {path: name === undefined ? textName : resolve(io.cwd, name), name: name ?? textName}
  const by = name === undefined ? undefined : await workspace.ignoredBy(draft.path)
  if (by) return {...none, ignored: [{draft, by}]}
  return {...none, drafts: [{draft, content: io.stdin?.() ?? new Uint8Array()}]}
}

async function changedInputs(invocation: Invocation, workspace: Workspace, io: Io): Promise<Inputs> {
  const {drafts, operands} = invocation
  const {changedFiles, stagedFiles} = await import('../../workspace/git.ts')
  const below = operands.map(operand => resolve(io.cwd, operand))
  const {readable} = await import('../../workspace/search.ts')
  const extensions = drafts.extensions ?? readable
  const found = drafts.staged ? stagedFiles(io.cwd) : changedFiles(io.cwd, drafts.since!)
  const inputs: Input[] = []
  for (const {file, content} of found) {
    const isWanted = below.length === 0 || below.some(one => file === one || file.startsWith(one + sep))
    if (!isWanted || !extensions.includes(extname(file).toLowerCase())) continue
    if (await workspace.ignoredBy(file)) continue
    inputs.push({
      draft: {path: file, name: relative(io.cwd, file)},
      ...(content && {content: content()}),
    })
  }
  // That nothing has changed is the usual case for a hook, and no failure.
  return {...none, drafts: inputs}
}
