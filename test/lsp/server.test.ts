import {describe, expect, test} from 'vitest'
import {uriOf} from '../../src/lsp/folders.ts'
import {folderWith} from '../workspace/folder.ts'
import {linesOf, rich, TestClient} from './client.ts'

const draft = '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'

describe('the language server', () => {
  test('says what it can do, and pushes diagnostics only: who is asked too shows each finding twice', async () => {
    const client = await TestClient.start()
    const {capabilities, serverInfo} = client.initialized
    expect(serverInfo).toEqual({name: 'hegao', version: '1.2.3'})
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: {openClose: true, change: 2},
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll.hegao']},
    })
    expect(capabilities).not.toHaveProperty('diagnosticProvider')
    expect(await client.stop()).toBe(0)
  })

  test('tells what is wrong, what to do, and on which basis', async () => {
    const client = await TestClient.start({folders: [folderWith({})]})
    const [first] = await client.open('untitled:Untitled-1', draft)
    expect(first).toMatchObject({
      range: {start: {line: 1, character: 0}, end: {line: 1, character: 4}},
      severity: 1,
      code: 'structure/empty-section',
      source: '核稿',
      codeDescription: {href: expect.stringMatching(/^file:.*\/rules\/structure\/empty-section\.yaml#L\d+$/)},
    })
    expect(first!.message).toMatch(/^“一、时间”下没有内容\n建议：.+\n依据：《/)
    expect(first!.data).toEqual({fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/)})
    await client.stop()
  })

  test('speaks the language of the settings, or else of the editor, or else Chinese', async () => {
    const start = async (options: Parameters<typeof TestClient.start>[0]) => {
      const client = await TestClient.start(options)
      const [first] = await client.open('untitled:a', draft)
      await client.stop()
      return linesOf(first)[1]!.slice(0, 3)
    }
    expect(await start({})).toBe('建议：')
    expect(await start({locale: 'en-us'})).toBe('Adv')
    expect(await start({locale: 'zh-cn'})).toBe('建议：')
    expect(await start({locale: 'zh-cn', initializationOptions: {language: 'en'}})).toBe('Adv')
    expect(await start({locale: 'en', initializationOptions: {hegao: {language: 'zh'}}})).toBe('建议：')
  })

  test('says nothing of documents that are no drafts', async () => {
    const client = await TestClient.start()
    const open = {uri: 'untitled:a.ts', languageId: 'typescript', version: 1, text: draft}
    await client.connection.sendNotification('textDocument/didOpen', {textDocument: open})
    await client.open('untitled:a', draft)
    expect(client.publications.map(({uri}) => uri)).toEqual(['untitled:a'])
    await client.stop()
  })

  test('what it said of a draft is gone when the draft is closed', async () => {
    const client = await TestClient.start()
    expect((await client.open('untitled:a', draft)).length).toBeGreaterThan(0)
    await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri: 'untitled:a'}})
    await client.until(() => client.last('untitled:a')?.length === 0)
    await client.stop()
  })

  test('a folder has settings of its own', async () => {
    const [one, other] = [folderWith({}), folderWith({})]
    const client = await TestClient.start({
      folders: [one, other],
      capabilities: {...rich, workspace: {...rich.workspace, configuration: true}},
      configuration: scope => (scope === uriOf(other) ? {language: 'en'} : {language: 'zh'}),
    })
    await client.open(uriOf(`${one}/a.txt`), draft)
    await client.open(uriOf(`${other}/a.txt`), draft)
    const adviceIn = (folder: string) => linesOf(client.last(uriOf(`${folder}/a.txt`))?.[0])[1] ?? ''
    await client.until(() => adviceIn(other).startsWith('Advice'))
    expect(adviceIn(one)).toMatch(/^建议/)
    await client.stop()
  })

  test('settings that nobody understands are told, and left out', async () => {
    const client = await TestClient.start({initializationOptions: {phase: 'final', preset: 'gongwen'}})
    await client.open('untitled:a', draft)
    expect(client.messages).toEqual([
      '核稿：设置“hegao.phase”不能是 "final"；应为 draft、submission、publication 之一',
      '核稿：没有设置“hegao.preset”；是不是想写“hegao.presets”？',
    ])
    await client.stop()
  })

  test('new settings hold at once', async () => {
    const client = await TestClient.start()
    await client.open('untitled:a', draft)
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {hegao: {language: 'en'}},
    })
    await client.until(() => linesOf(client.last('untitled:a')?.[0])[1]?.startsWith('Advice: ') === true)
    await client.stop()
  })
})

describe('its end', () => {
  test('is in order after shutdown', async () => {
    const client = await TestClient.start()
    expect(await client.stop()).toBe(0)
  })

  test('without shutdown is a failure', async () => {
    const client = await TestClient.start()
    await client.connection.sendNotification('exit')
    expect(await client.ended).toBe(1)
  })

  test('comes when the client dies', async () => {
    const client = await TestClient.start()
    client.toServer.end()
    expect(await client.ended).toBe(1)
  })
})
