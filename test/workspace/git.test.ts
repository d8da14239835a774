import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {changedFiles, stagedFiles} from '../../src/workspace/git.ts'
import {Recorder} from '../cli/recorder.ts'
import {folderWith} from './folder.ts'

const empty = '一、时间\n二、地点\n在会议室。\n'
const good = '请按时到会。\n'

function repository() {
  const cwd = folderWith({'旧.txt': good, '表.csv': '1\n', '子/另.txt': good})
  const git = (...args: string[]) => {
    const {status, stderr} = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }
  const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'first')
  const hegao = async (...argv: string[]) => {
    const [stdout, stderr] = [new Recorder(), new Recorder()]
    const status = await main(argv, {stdout, stderr, cwd, env: {}})
    return {stdout: stdout.text, stderr: stderr.text, status}
  }
  const names = (files: readonly {file: string}[]) => files.map(({file}) => path.relative(cwd, file))
  return {cwd, git, write, hegao, names}
}

describe('staged', () => {
  test('files as they are staged, whatever the disk says', async () => {
    const {cwd, git, write, hegao, names} = repository()
    write('旧.txt', empty)
    git('add', '旧.txt')
    write('旧.txt', good)
    write('子/另.txt', empty)
    expect(names(stagedFiles(cwd))).toEqual(['旧.txt'])
    const {stdout, status} = await hegao('--staged')
    expect(status).toBe(1)
    expect(stdout).toContain('“一、时间”下没有内容')
    expect(stdout).not.toContain('另.txt')
  })

  test('nothing staged is no failure', async () => {
    const {hegao} = repository()
    expect(await hegao('--staged')).toEqual({stdout: '', stderr: '', status: 0})
  })
})

describe('since a commit', () => {
  test('what was committed, changed or added since, below the paths that are named', async () => {
    const {cwd, git, write, hegao, names} = repository()
    write('新.txt', empty)
    git('add', '新.txt')
    git('commit', '-qm', 'second')
    write('子/另.txt', empty)
    write('更新.md', good)
    expect(names(changedFiles(cwd, 'HEAD~1')).toSorted()).toEqual(
      ['新.txt', '更新.md', '子/另.txt'].toSorted(),
    )
    const {stdout} = await hegao('--since', 'HEAD~1', '子')
    expect(stdout).toContain('另.txt')
    expect(stdout).not.toContain('新.txt')
  })

  test('a commit that is not there, and an option in its place', async () => {
    const {hegao} = repository()
    for (const ref of ['nowhere', '--output=x']) {
      const {stderr, status} = await hegao('--since', ref)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^hegao：(?:git 里没有|--since)/)
    }
  })

  test('outside a repository', async () => {
    const cwd = folderWith({'a.txt': good})
    expect(() => changedFiles(cwd, 'HEAD')).toThrow(/git says: .*not a git repository/)
  })
})
