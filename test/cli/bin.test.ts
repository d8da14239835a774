import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../workspace/folder.ts'

const bin = path.resolve('src/cli/bin.ts')
const tsx = import.meta.resolve('tsx')

/** In a process of its own: what `main` in the scenarios cannot show. */
function shell(command: string) {
  const cwd = folderWith({'报告.txt': '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'})
  const env = {...process.env, HEGAO: `node --import ${tsx} ${bin}`}
  const {stdout, stderr, status} = spawnSync('sh', ['-c', command], {cwd, env, encoding: 'utf8'})
  return {stdout, stderr, status}
}

test('sets the exit code after all output is written', () => {
  const {stdout, stderr, status} = shell('$HEGAO -f json 报告.txt')
  expect(JSON.parse(stdout)).toHaveLength(1)
  expect({stderr, status}).toEqual({stderr: '', status: 1})
})

test('a reader that closes the pipe early is no failure', () => {
  const {stdout, stderr} = shell('$HEGAO -f checklist 报告.txt 报告.txt | head -n 1')
  expect(stdout).toMatch(/报告\.txt\n$/)
  expect(stderr).toBe('')
})
