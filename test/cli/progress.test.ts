import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {startProgress} from '../../src/cli/progress.ts'

function io(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
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

test('is silent for one file, and where nobody watches', async () => {
  for (const [total, isTTY] of [
    [1, true],
    [3, false],
  ] as const) {
    const {io: quiet, written} = io(isTTY)
    const progress = await startProgress(total, 'zh', quiet)
    await progress.at(1)
    progress.end()
    expect(written()).toBe('')
  }
})
