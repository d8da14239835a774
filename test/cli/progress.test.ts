import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {startProgress} from '../../src/cli/progress.ts'

function io(isTTY: boolean, columns = 80) {
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns,
    clearLine: () => true,
    cursorTo: () => true,
    moveCursor: () => true,
  })
  let text = ''
  stderr.on('data', chunk => {
    text += chunk
  })
  return {io: {stderr, stdout: {write: () => {}}, cwd: '', env: {}} as Io, written: () => text}
}

test('shows which of several files is read, where somebody watches', async () => {
  const {io: terminal, written} = io(true)
  const progress = await startProgress(3, 'zh', terminal)
  await progress.at(2)
  progress.end()
  expect(written()).toContain('正在核对第 1 份，共 3 份')
})

test.each([
  ['for one file', 1, io(true)],
  ['where nobody watches', 3, io(false)],
  ['in a terminal without width, which would never end', 3, io(true, 0)],
] as const)('is silent %s', async (_, total, {io: quiet, written}) => {
  const progress = await startProgress(total, 'zh', quiet)
  await progress.at(1)
  progress.end()
  expect(written()).toBe('')
})
