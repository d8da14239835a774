import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

test('--list-rules tells how severe a rule is, also where only some organs are asked', async () => {
  const stdout = new Recorder()
  const status = await main(['--list-rules'], {stdout, stderr: new Recorder(), cwd: folderWith({}), env: {}})
  const levelOf = (id: string) => new RegExp(`^${id} +(\\S+)`, 'm').exec(stdout.text)?.[1]
  expect(status).toBe(0)
  expect(levelOf('fazhi/missing-plan')).toBe('错误')
  expect(levelOf('fazhi/late-report')).toBe('警告')
  expect(levelOf('fazhi/recipient-without-committee')).toBe('提示')
  expect(levelOf('layout/title-size')).toBe('关闭')
})
