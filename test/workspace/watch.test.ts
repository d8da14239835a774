import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test, vi} from 'vitest'
import {gathered, watchFolders} from '../../src/workspace/watch.ts'
import {folderWith} from './folder.ts'

test('many changes at once are one run', async () => {
  const action = vi.fn(async () => {})
  const changed = gathered(action, 10)
  for (let count = 0; count < 5; count++) changed()
  await vi.waitFor(() => expect(action).toHaveBeenCalledTimes(1))
  changed()
  await vi.waitFor(() => expect(action).toHaveBeenCalledTimes(2))
})

test('a change during a run is one run more, after it', async () => {
  let running = 0
  let most = 0
  const action = vi.fn(async () => {
    most = Math.max(most, ++running)
    await wait(50)
    running--
  })
  const changed = gathered(action, 5)
  changed()
  await vi.waitFor(() => expect(running).toBe(1))
  changed()
  await vi.waitFor(() => expect(action).toHaveBeenCalledTimes(2))
  expect(most).toBe(1)
})

test('YAML files are watched, in the folder and where asked below it, until the signal', async () => {
  const cwd = folderWith({'rules/local/a.yaml': 'a', '清单/b.yaml': 'b'})
  const changed = vi.fn(async () => {})
  const ended = new AbortController()
  const watching = watchFolders(
    [
      {folder: path.join(cwd, 'rules'), isDeep: true},
      {folder: path.join(cwd, '清单'), isDeep: false},
    ],
    changed,
    ended.signal,
  )
  await wait(50)
  writeFileSync(path.join(cwd, '清单/说明.txt'), '')
  await wait(200)
  expect(changed).not.toHaveBeenCalled()
  writeFileSync(path.join(cwd, 'rules/local/a.yaml'), 'aa')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1))
  writeFileSync(path.join(cwd, '清单/b.yaml'), 'bb')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2))
  ended.abort()
  await watching
})
