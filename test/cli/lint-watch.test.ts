import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

test('hegao --watch lints again after each change of a draft or the configuration, and ends on the signal', async () => {
  const cwd = folderWith({
    '稿/报告.txt': '一、时间\n二、地点\n在会议室。\n',
    'hegao.config.yaml': 'rules: {structure/empty-section: error}\n',
  })
  const [stdout, stderr, ended] = [new Recorder(), new Recorder(), new AbortController()]
  const io = {stdout, stderr, cwd, env: {}, signal: ended.signal}
  const code = main(['--watch', '稿'], io)
  await vi.waitFor(() => expect(stderr.text).toContain('正在等待改动'))
  expect(stdout.text).toContain('“一、时间”下没有内容')
  writeFileSync(path.join(cwd, 'hegao.config.yaml'), 'rulez: {}\n')
  await vi.waitFor(() => expect(stderr.text).toContain('是不是想写“rules”'))
  writeFileSync(path.join(cwd, 'hegao.config.yaml'), 'rules: {structure/empty-section: off}\n')
  await vi.waitFor(() => expect(stderr.text.match(/正在等待改动/g)).toHaveLength(3))
  writeFileSync(path.join(cwd, '稿/报告.txt'), '一、时间\n请按时到会,谢谢。\n')
  await vi.waitFor(() => expect(stdout.text).toContain('汉字间用了半角“,”'))
  ended.abort()
  expect(await code).toBe(0)
})
