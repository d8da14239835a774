import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {NotFoundError} from '../rule/not-found.ts'

/** A file that git says has changed. */
export interface ChangedFile {
  /** Absolute. */
  readonly file: string
  /** What git holds of it, where that counts and not the disk. */
  readonly content?: () => Uint8Array
}

/**
 * The files that the next commit adds or changes, as they are staged.
 *
 * @throws {NotFoundError} outside a repository, or without git
 */
export function stagedFiles(cwd: string): ChangedFile[] {
  const root = rootOf(cwd)
  const names = list(['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'], root)
  return names.map(name => ({file: path.join(root, name), content: () => git(['show', `:${name}`], root)}))
}

/**
 * The files that have changed since a commit, committed or not, and those that git does not know yet.
 *
 * @throws {NotFoundError} outside a repository, without git, or for a commit that is not there
 */
export function changedFiles(cwd: string, since: string): ChangedFile[] {
  const root = rootOf(cwd)
  const commit = commitOf(since, root)
  const changed = list(['diff', '--name-only', '--diff-filter=ACMR', '-z', commit], root)
  const others = list(['ls-files', '--others', '--exclude-standard', '-z'], root)
  return [...new Set([...changed, ...others])].toSorted().map(name => ({file: path.join(root, name)}))
}

function commitOf(name: string, root: string): string {
  const found = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], root)
  if (found.status === 0) return new TextDecoder().decode(found.stdout).trim()
  throw new NotFoundError({
    zh: `git 里没有叫“${name}”的提交、分支或标签`,
    en: `git knows no commit, branch or tag “${name}”`,
  })
}

function rootOf(cwd: string): string {
  return path.resolve(
    new TextDecoder().decode(git(['rev-parse', '--show-toplevel'], cwd)).replace(/\r?\n$/, ''),
  )
}

function list(args: readonly string[], cwd: string): string[] {
  const names = new TextDecoder().decode(git(args, cwd))
  return names.split('\0').filter(name => name !== '')
}

function git(args: readonly string[], cwd: string): Uint8Array {
  const {status, stdout, stderr} = run(args, cwd)
  if (status === 0) return stdout
  const said = new TextDecoder().decode(stderr).trim().split('\n')[0] ?? ''
  throw new NotFoundError({zh: `git 报错：${said}`, en: `git says: ${said}`})
}

function run(args: readonly string[], cwd: string) {
  const ended = spawnSync('git', args, {cwd, maxBuffer: 1 << 30})
  if (ended.error) throw new NotFoundError({zh: '找不到 git 程序', en: 'git was not found'})
  return ended
}
