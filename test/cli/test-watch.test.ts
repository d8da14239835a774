import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

const preset = (heading: string) => `rules:
  local/empty:
    check: section-filled
    examples:
      bad:
        - {name: 空, text: ${heading}, expect: ['1:1-1:5 “一、举措”下没有内容']}
`

test('hegao test --watch tests again after each change, waits while a file is broken, and ends on the signal', async () => {
  const cwd = folderWith({'a.yaml': preset('一、措施')})
  const [stdout, stderr, ended] = [new Recorder(), new Recorder(), new AbortController()]
  const io = {stdout, stderr, cwd, env: {}, signal: ended.signal}
  const code = main(['test', '--watch', 'a.yaml'], io)
  await vi.waitFor(() => expect(stderr.text).toContain('等待规则文件改动'))
  expect(stdout.text).toContain('不符')
  writeFileSync(path.join(cwd, 'a.yaml'), 'rules: [')
  await vi.waitFor(() => expect(stderr.text).toContain('请先改正'))
  writeFileSync(path.join(cwd, 'a.yaml'), preset('一、举措'))
  await vi.waitFor(() => expect(stdout.text).toContain('✔ 1 条规则、1 个例子，全部通过'))
  ended.abort()
  expect(await code).toBe(0)
})
