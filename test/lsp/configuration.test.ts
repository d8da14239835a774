import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {CompletionItem} from 'vscode-languageserver-protocol'
import {main} from '../../src/cli/main.ts'
import {uriOf} from '../../src/lsp/folders.ts'
import {Recorder} from '../cli/recorder.ts'
import {folderWith} from '../workspace/folder.ts'
import {TestClient} from './client.ts'

const draft = '关于开会的通知\n一、时间\n二、地点\n在会议室，请准时参加。\n'
const config = 'presets: gongwen\nrules: {gongwen/missing-title: off}\n'

async function opened(files: Readonly<Record<string, string>>, name = '通知.txt') {
  const folder = folderWith({'通知.txt': draft, 'hegao.config.yaml': config, ...files})
  const client = await TestClient.start({folders: [folder]})
  const uri = uriOf(path.join(folder, name))
  const text = readFileSync(path.join(folder, name), 'utf8')
  const diagnostics = await client.open(uri, text, name.endsWith('.yaml') ? 'yaml' : 'plaintext')
  return {client, folder, uri, codes: diagnostics.map(({code}) => code)}
}

describe('what holds on the command line holds in the editor', () => {
  test('the configuration of the folder, with its overrides', async () => {
    const {client, codes} = await opened({
      'hegao.config.yaml': `${config}overrides: [{files: 通知.txt, rules: {structure/empty-section: off}}]\n`,
    })
    expect(codes).not.toContain('structure/empty-section')
    await client.stop()
  })

  test('waivers in it, with their sections', async () => {
    const waiver = 'waivers: [{rules: structure/*, section: 时间, reason: 时间另行通知}]\n'
    expect((await opened({})).codes).toContain('structure/empty-section')
    const {client, codes} = await opened({'hegao.config.yaml': config + waiver})
    expect(codes).not.toContain('structure/empty-section')
    await client.stop()
  })

  test('known findings', async () => {
    const folder = folderWith({'通知.txt': draft, 'hegao.config.yaml': config})
    const [stdout, stderr] = [new Recorder(), new Recorder()]
    await main(['--suppress-all', '.'], {stdout, stderr, cwd: folder, env: {}})
    const suppressions = readFileSync(path.join(folder, 'hegao-suppressions.json'), 'utf8')
    const {client, codes} = await opened({'hegao-suppressions.json': suppressions})
    expect(codes).not.toContain('structure/empty-section')
    await client.stop()
  })

  test('ignored drafts have no findings, and still an outline', async () => {
    const {client, uri, codes} = await opened({'.hegaoignore': '通知.txt\n'})
    expect(codes).toEqual([])
    const symbols = await client.ask<readonly {name: string}[]>('textDocument/documentSymbol', {
      textDocument: {uri},
    })
    expect(symbols.length).toBeGreaterThan(0)
    await client.stop()
  })
})

describe('the configuration file itself', () => {
  test('has its faults where they are written', async () => {
    const {client, codes} = await opened(
      {'hegao.config.yaml': 'phse: draft\nwaivers: [{rules: structure/emtpy-section, until: 明年}]\n'},
      'hegao.config.yaml',
    )
    expect(codes).toEqual(['unknown-key', 'unknown-rule', 'bad-day'])
    await client.stop()
  })

  test('completes presets, rules and settings', async () => {
    const text = 'presets: \noverrides:\n  - files: a\n    rules:\n      structure/em\n'
    const {client, uri} = await opened({'hegao.config.yaml': text}, 'hegao.config.yaml')
    const labels = async (line: number, character: number) =>
      (
        await client.ask<CompletionItem[]>('textDocument/completion', {
          textDocument: {uri},
          position: {line, character},
        })
      ).map(({label}) => label)
    expect(await labels(0, 9)).toContain('fazhi-annual-report')
    expect(await labels(4, 18)).toContain('structure/empty-section')
    await client.stop()
  })

  test('a change of it on the disk is heeded', async () => {
    const {client, folder, uri} = await opened({})
    writeFileSync(path.join(folder, 'hegao.config.yaml'), `${config}ignores: [通知.txt]\n`)
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: uriOf(path.join(folder, 'hegao.config.yaml')), type: 2}],
    })
    await client.until(() => client.last(uri)?.length === 0)
    expect(client.last(uri)).toEqual([])
    await client.stop()
  })
})
