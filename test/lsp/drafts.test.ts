import {describe, expect, test} from 'vitest'
import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {uriOf} from '../../src/lsp/folders.ts'
import {folderWith} from '../workspace/folder.ts'
import {rich, type StartOptions, TestClient} from './client.ts'

const uri = 'untitled:draft'
const text = `关于开会的通知
一、时间
二、地点
😀在会议室，，不见不散。
（一）楼层
三层。。
三、附则
`

async function opened(options: StartOptions = {}, content = text, languageId = 'plaintext') {
  const client = await TestClient.start(options)
  await client.open(uri, content, languageId)
  return client
}

const at = (line: number, character: number) => ({line, character})
const range = (line: number, from: number, to: number) => ({start: at(line, from), end: at(line, to)})

function actions(
  client: TestClient,
  where: object,
  context: object = {diagnostics: []},
): Promise<CodeAction[]> {
  return client.ask('textDocument/codeAction', {textDocument: {uri}, range: where, context})
}

function applied(action: CodeAction, before = text): string {
  const [change] = action.edit!.documentChanges as TextDocumentEdit[]
  const document = TextDocument.create(uri, 'plaintext', 0, before)
  return TextDocument.applyEdits(document, change!.edits as TextEdit[])
}

describe('actions', () => {
  test('fix a finding, for the version of the text that was looked at', async () => {
    const client = await opened()
    const [fix] = await actions(client, range(3, 7, 7))
    expect(fix).toMatchObject({
      title: '删去“，”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{code: 'punctuation/doubled'}],
      edit: {documentChanges: [{textDocument: {uri, version: 1}}]},
    })
    expect(applied(fix!)).toBe(text.replace('，，', '，'))
    await client.stop()
  })

  test('fix all that is safe, and again what shows up then', async () => {
    const client = await opened()
    const all = await actions(client, range(0, 0, 0), {diagnostics: [], only: ['source.fixAll']})
    expect(all.map(({kind}) => kind)).toEqual(['source.fixAll.hegao'])
    const fixed = applied(all[0]!)
    expect(fixed).toBe(text.replace('，，', '，').replace('。。', '。'))
    await client.change(uri, 2, [{text: fixed}])
    expect(await actions(client, range(0, 0, 0), {diagnostics: [], only: ['source.fixAll.hegao']})).toEqual(
      [],
    )
    await client.stop()
  })

  test('waive a finding with a comment above its paragraph, where the reason is still to be written', async () => {
    const client = await opened()
    const waive = (await actions(client, range(3, 7, 7))).find(({title}) => title.startsWith('豁免'))!
    expect(waive.title).toBe('豁免“punctuation/doubled”并写明理由')
    expect(applied(waive).split('\n').slice(2, 5)).toEqual([
      '二、地点',
      '<!-- 核稿豁免 punctuation/doubled： -->',
      '😀在会议室，，不见不散。',
    ])
    await client.stop()
  })

  test('an editor that knows snippets stops where the reason goes', async () => {
    const workspace = {...rich.workspace, workspaceEdit: {documentChanges: true, snippetEditSupport: true}}
    const client = await opened({capabilities: {...rich, workspace}})
    const waive = (await actions(client, range(1, 0, 0))).find(({title}) => title.startsWith('豁免'))!
    const [change] = waive.edit!.documentChanges as TextDocumentEdit[]
    expect(change!.edits).toEqual([
      {
        range: range(1, 0, 0),
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
        snippet: {kind: 'snippet', value: '<!-- 核稿豁免 structure/empty-section：${1:理由} -->\n'},
      },
    ])
    await client.stop()
  })

  test('in a table the comment stands beside the words, or the table would be two', async () => {
    const table = '# 通知\n\n## 一、时间\n\n| 甲 | 乙 |\n| --- | --- |\n| 三层，，东 | 四 |\n'
    const client = await opened({}, table, 'markdown')
    const waive = (await actions(client, range(6, 4, 5))).find(({title}) =>
      title.includes('punctuation/doubled'),
    )!
    expect(applied(waive, table).split('\n')[6]).toBe(
      '| 三层，，<!-- 核稿豁免 punctuation/doubled： -->东 | 四 |',
    )
    await client.stop()
  })

  test('explain a rule: its file is opened, and its card comes back', async () => {
    const client = await opened({capabilities: {...rich, window: {showDocument: {support: true}}}})
    const explain = (await actions(client, range(1, 0, 0))).find(({command}) => command)!
    expect(explain.title).toBe('说明规则“structure/empty-section”')
    const card = await client.ask<string>('workspace/executeCommand', explain.command)
    expect(card).toContain('标题下没有内容')
    expect(card).toContain('**不合格的例子**')
    expect(client.shown).toEqual([expect.stringMatching(/rules\/structure\/empty-section\.yaml$/)])
    await client.stop()
  })

  test('there are none for an editor that does not know them', async () => {
    const client = await opened({capabilities: {}})
    expect(await actions(client, range(3, 7, 7))).toEqual([])
    await client.stop()
  })
})

describe('hover', () => {
  test('shows the rule with why, advice, basis and examples', async () => {
    const client = await opened()
    const hover = await client.ask<Hover>('textDocument/hover', {textDocument: {uri}, position: at(1, 1)})
    const {kind, value} = hover.contents as MarkupContent
    expect(kind).toBe('markdown')
    for (const part of [
      '**标题下没有内容** · 错误 · `structure/empty-section`',
      '**原因**：',
      '**建议**：',
      '**依据**：《',
      '**不合格的例子**\n\n```text\n',
      '**合格的例子**',
    ])
      expect(value).toContain(part)
    expect(hover.range).toEqual(range(1, 0, 4))
    await client.stop()
  })

  test('words of the draft are no markup', async () => {
    const client = await opened(
      {},
      '关于开会的通知\n一、![x](http://e.example/a.png)<b>*\n二、地点\n三层。\n',
    )
    const hover = await client.ask<Hover>('textDocument/hover', {textDocument: {uri}, position: at(1, 3)})
    const {value} = hover.contents as MarkupContent
    expect(value).toContain('\\!\\[x\\]\\(http\\://e\\.example/a\\.png\\)\\<b\\>\\*')
    await client.stop()
  })

  test('has words only for an editor that shows text', async () => {
    const client = await opened({
      capabilities: {...rich, textDocument: {hover: {contentFormat: ['plaintext']}}},
    })
    const hover = await client.ask<Hover>('textDocument/hover', {textDocument: {uri}, position: at(1, 1)})
    const {kind, value} = hover.contents as MarkupContent
    expect(kind).toBe('plaintext')
    expect(value).toContain('标题下没有内容 · 错误 · structure/empty-section\n')
    expect(value).not.toMatch(/\*\*|```|\\/)
    await client.stop()
  })

  test('is silent where nothing is wrong', async () => {
    const client = await opened()
    expect(await client.ask('textDocument/hover', {textDocument: {uri}, position: at(3, 3)})).toBeNull()
    await client.stop()
  })
})

describe('the outline', () => {
  test('is that of the report: sections nested, each with its heading', async () => {
    const client = await opened()
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
    const lines = (list: readonly DocumentSymbol[], depth = 0): string[] =>
      list.flatMap(({name, range, selectionRange, children = []}) => [
        `${'  '.repeat(depth)}${name} ${range.start.line}-${range.end.line} @${selectionRange.start.line}:${selectionRange.start.character}`,
        ...lines(children, depth + 1),
      ])
    expect(lines(symbols)).toEqual([
      '关于开会的通知 0-0 @0:0',
      '一、时间 1-1 @1:0',
      '二、地点 2-5 @2:0',
      '  （一）楼层 4-5 @4:0',
      '三、附则 6-6 @6:0',
    ])
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', {textDocument: {uri}})
    expect(folds).toEqual([
      {startLine: 2, endLine: 5},
      {startLine: 4, endLine: 5},
    ])
    await client.stop()
  })

  test('is a list for an editor that knows no trees', async () => {
    const client = await opened({capabilities: {}})
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: {uri},
    })
    expect(symbols.map(({name, containerName}) => [name, containerName])).toContainEqual([
      '（一）楼层',
      '二、地点',
    ])
    await client.stop()
  })
})

describe('folders', () => {
  const preset = 'title: 只看结构\nrules: {structure/empty-section: warning}\n'
  const draft = '关于开会的通知\n一、时间\n二、地点\n在会议室，，不见不散。\n'

  test('a preset that changes on the disk holds at once', async () => {
    const folder = folderWith({'清单.yaml': preset})
    const client = await TestClient.start({
      folders: [folder],
      initializationOptions: {presets: ['清单.yaml']},
    })
    const file = uriOf(`${folder}/a.txt`)
    const severities = (list: readonly {code?: unknown; severity?: unknown}[]) =>
      list.map(({code, severity}) => [code, severity])
    expect(severities(await client.open(file, draft))).toEqual([['structure/empty-section', 2]])
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'))
    const {writeFileSync} = await import('node:fs')
    writeFileSync(`${folder}/清单.yaml`, preset.replace('warning', 'hint'))
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: uriOf(`${folder}/清单.yaml`), type: 2}],
    })
    await client.until(() => client.last(file)?.[0]?.severity === 3)
    await client.stop()
  })

  test('a faulty preset is shown where it is wrong, told once, and no draft looks as if it had passed', async () => {
    const folder = folderWith({'清单.yaml': '# 清单\nrules: {structure/empty-sections: warning}\n'})
    const client = await TestClient.start({
      folders: [folder],
      initializationOptions: {presets: ['清单.yaml']},
    })
    const words = '清单.yaml:2 有误，文稿没有核对：没有叫“structure/empty-sections”的规则'
    const inDraft = {message: words, severity: 1, range: range(0, 0, 7)}
    expect(await client.open(uriOf(`${folder}/a.txt`), draft)).toMatchObject([inDraft])
    expect(await client.open(uriOf(`${folder}/b.txt`), draft)).toMatchObject([inDraft])
    expect(client.messages).toEqual([`核稿：${words}`])
    expect(client.last(uriOf(`${folder}/清单.yaml`))).toMatchObject([
      {
        range: range(1, 8, 32),
        message: '没有叫“structure/empty-sections”的规则\n是不是想写“structure/empty-section”？',
        code: 'unknown-rule',
      },
    ])
    await client.stop()
  })

  test('a preset that is not there is told once', async () => {
    const client = await TestClient.start({initializationOptions: {presets: ['recomended']}})
    await client.open(uri, draft)
    expect(client.messages).toEqual(['核稿：没有清单“recomended”；是不是想写“recommended”？'])
    await client.stop()
  })

  test('folders come and go', async () => {
    const [one, other] = [folderWith({'清单.yaml': preset}), folderWith({})]
    const client = await TestClient.start({folders: [other], initializationOptions: {presets: ['清单.yaml']}})
    await client.open(uriOf(`${one}/sub/a.txt`), draft)
    expect(client.messages).toEqual(['核稿：清单文件“清单.yaml”不存在，或无法读取'])
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {added: [{uri: uriOf(one), name: 'one'}], removed: [{uri: uriOf(other), name: 'other'}]},
    })
    await client.until(() => client.last(uriOf(`${one}/sub/a.txt`))?.[0]?.code === 'structure/empty-section')
    await client.stop()
  })
})
