import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {root} from '../support/built-in.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

/** Commands one after the other in one folder: what a scenario with its one command cannot show. */
function folder(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith(files)
  const hegao = async (...argv: string[]) => {
    const [stdout, stderr] = [new Recorder(), new Recorder()]
    const status = await main([...argv, '--lang', 'en'], {stdout, stderr, cwd, env: {}})
    return {stdout: stdout.text, stderr: stderr.text, status}
  }
  const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
  const change = (name: string, from: string, to: string) =>
    writeFileSync(path.join(cwd, name), read(name).replace(from, to))
  return {cwd, hegao, read, change}
}

describe('from nothing to a rule', () => {
  test('new writes a preset, test runs it, lint and explain use it', async () => {
    const {hegao} = folder({'a.txt': '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'})
    expect((await hegao('new', 'rule', 'local/empty', '--check', 'section-filled')).status).toBe(0)
    expect(await hegao('test', 'local-empty.yaml')).toMatchObject({status: 0, stderr: ''})
    const {stdout} = await hegao('--preset', 'local-empty.yaml', 'a.txt')
    expect(stdout).toContain('warning  no text under “一、时间”  local/empty')
    const explained = await hegao('explain', '--preset', 'local-empty.yaml', 'a.txt:2')
    expect(explained.stdout).toMatch(/severity {2}warning, decided by local-empty\.yaml:\d+\n/)
  })

  test('init writes what recommended says', async () => {
    const {cwd, hegao} = folder()
    cpSync(path.join(root, 'docs/examples'), path.join(cwd, 'drafts'), {recursive: true})
    const plain = await hegao('-f', 'json', 'drafts')
    await hegao('init')
    expect(await hegao('-f', 'json', 'drafts')).toEqual(plain)
  })

  test('in a folder of rules, new writes a rule file, and test finds it there', async () => {
    const {cwd, hegao, read} = folder()
    cpSync(path.join(root, 'rules/structure'), path.join(cwd, 'rules/structure'), {recursive: true})
    await hegao('new', 'rule', 'local/own-name')
    expect(read('rules/local/own-name.yaml')).toMatch(/\nid: local\/own-name\n/)
    expect((await hegao('test', 'local/own-name')).stdout).toContain('✔ 1 rule, 2 examples')
    expect((await hegao('test', 'rules/local/own-name.yaml')).stdout).toContain('✔ 1 rule, 2 examples')
    expect((await hegao('test')).stdout).toMatch(/✔ \d\d rules/)
    expect((await hegao('test', 'local/own-nam')).stderr).toContain('did you mean “local/own-name”?')
  })
})

describe('hegao test --update', () => {
  test('writes expect, and nothing else', async () => {
    const {hegao, read, change} = folder()
    await hegao('new', 'rule', 'local/empty', '--check', 'section-filled')
    const before = read('local-empty.yaml')
    change('local-empty.yaml', 'no text under “{heading}”', '“{heading}” is empty')
    const changed = read('local-empty.yaml')
    expect((await hegao('test', 'local-empty.yaml')).status).toBe(1)
    const updated = await hegao('test', '--update', 'local-empty.yaml')
    expect(updated).toMatchObject({status: 0, stderr: 'hegao: expect rewritten in 1 example\n'})
    expect(before).toMatch(/1:1-1:13 no text under “(.+)”/)
    expect(read('local-empty.yaml')).toBe(changed.replace(/no text under (“四.+”)/, '$1 is empty'))
  })

  test('changes nothing where all passes', async () => {
    const {hegao, read} = folder()
    await hegao('new', 'rule', 'local/own-name')
    const before = read('local-own-name.yaml')
    expect(await hegao('test', '--update', 'local-own-name.yaml')).toMatchObject({status: 0, stderr: ''})
    expect(read('local-own-name.yaml')).toBe(before)
  })
})
