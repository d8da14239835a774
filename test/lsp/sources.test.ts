import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {CompletionItem, Hover, MarkupContent, TextEdit} from 'vscode-languageserver-protocol'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {uriOf} from '../../src/lsp/folders.ts'
import {root} from '../support/built-in.ts'
import {folderWith} from '../workspace/folder.ts'
import {rich, TestClient} from './client.ts'

const presetHead = '# yaml-language-server: $schema=./preset.schema.json\n'
const ruleHead = '# yaml-language-server: $schema=./rule.schema.json\n'

/** A file with the cursor at “▮”. */
async function opened(
  written: string,
  name = '清单.yaml',
  options: Parameters<typeof TestClient.start>[0] = {},
) {
  const offset = written.indexOf('▮')
  const text = written.replace('▮', '')
  const folder = folderWith({})
  const uri = uriOf(`${folder}/${name}`)
  const client = await TestClient.start({folders: [folder], ...options})
  const diagnostics = await client.open(uri, text, 'yaml')
  const document = TextDocument.create(uri, 'yaml', 1, text)
  return {
    client,
    uri,
    diagnostics,
    document,
    where: {textDocument: {uri}, position: document.positionAt(Math.max(0, offset))},
  }
}

async function completions(written: string, name?: string) {
  const {client, document, where} = await opened(written, name)
  const items = await client.ask<CompletionItem[]>('textDocument/completion', where)
  await client.stop()
  return {
    items,
    labels: items.map(({label}) => label),
    /** The text when an item is taken. */
    taking: (label: string) =>
      TextDocument.applyEdits(document, [items.find(item => item.label === label)!.textEdit as TextEdit]),
  }
}

describe('faults', () => {
  test('of a roster are told as it is written, without naming its schema', async () => {
    const {client, diagnostics} = await opened('units:\n  - {name: 兰考县审计局, kind: shufa}\n', '名单.yaml')
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-key',
        message: '未知的键“kind”\n是不是想写“kinds”？',
        range: {start: {line: 1, character: 19}},
      },
    ])
    await client.stop()
  })

  test('of lists in YAML of other programs are none of ours', async () => {
    const {client, diagnostics} = await opened('units:\n  - metric\n  - imperial\n', 'settings.yaml')
    expect(diagnostics).toEqual([])
    await client.stop()
  })

  test('of a preset stand where they are written, with what was probably meant', async () => {
    const {client, diagnostics} = await opened(`${presetHead}rules:\n  structure/empty-sections: warnin\n`)
    expect(diagnostics).toMatchObject([
      {
        range: {start: {line: 2, character: 2}, end: {line: 2, character: 26}},
        code: 'unknown-rule',
        message: '没有叫“structure/empty-sections”的规则\n是不是想写“structure/empty-section”？',
        severity: 1,
        source: '核稿',
      },
      {code: 'not-listed', message: expect.stringContaining('是不是想写“warning”？')},
    ])
    await client.stop()
  })

  test('stand right behind characters outside the BMP, also for a client that counts bytes', async () => {
    const general = {positionEncodings: ['utf-8', 'utf-16']}
    const {client, diagnostics} = await opened(`${presetHead}{title: 😀𠮷, rulez: 1}\n`, '清单.yaml', {
      capabilities: {...rich, general},
    })
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-8')
    expect(diagnostics[0]!.range).toEqual({start: {line: 1, character: 18}, end: {line: 1, character: 23}})
    await client.stop()
  })

  test('are gone when the file is mended', async () => {
    const {client, uri} = await opened(`${presetHead}rulez: {}\n`)
    await client.change(uri, 2, [
      {range: {start: {line: 1, character: 4}, end: {line: 1, character: 5}}, text: 's'},
    ])
    expect(await client.diagnostics(uri, 2)).toEqual([])
    await client.stop()
  })

  test('of a rule file are those of the loader', async () => {
    const file = path.join(root, 'rules/structure/empty-section.yaml')
    const text = readFileSync(file, 'utf8')
    const {client, diagnostics} = await opened(text, 'rules/structure/empty-section.yaml')
    expect(diagnostics).toEqual([])
    await client.stop()
    const other = await opened(
      text.replace('section-filled', 'section-fild'),
      'rules/structure/empty-section.yaml',
    )
    expect(other.diagnostics).toMatchObject([
      {code: 'unknown-check', message: expect.stringContaining('section-filled')},
    ])
    await other.client.stop()
  })

  test('of a file that a preset names are shown there, while it is not open', async () => {
    const folder = folderWith({'上级.yaml': `${presetHead}rulez: {}\n`})
    const client = await TestClient.start({folders: [folder]})
    const [own, base] = [uriOf(`${folder}/本级.yaml`), uriOf(`${folder}/上级.yaml`)]
    await client.open(own, `${presetHead}extends: 上级.yaml\n`, 'yaml')
    await client.until(() => client.last(base) !== undefined)
    expect(client.last(base)).toMatchObject([{code: 'unknown-key', range: {start: {line: 1, character: 0}}}])
    // What stands in the editor counts, though it is not saved.
    await client.open(base, `${presetHead}rules: {}\n`, 'yaml')
    await client.until(() => client.last(base)?.length === 0)
    await client.stop()
  })

  test.each([
    ['the YAML of another program', 'docker-compose.yaml', 'services: {a: {image: b}}\nrules: 3\n'],
    ['the rules of another program', 'rules/js/eval.yaml', 'rules:\n  - id: eval\n    languages: [js]\n'],
    [
      'a file that names another schema',
      'rules/a/b.yaml',
      '# yaml-language-server: $schema=https://e.example/x.json\nid: a/b\ncheck: x\n',
    ],
  ])('%s is none of ours', async (_, name, text) => {
    const {client, diagnostics} = await opened(text, name)
    expect(diagnostics).toEqual([])
    await client.stop()
  })
})

describe('completion', () => {
  test('of keys: those that are missing, what must be there first', async () => {
    const {labels, items, taking} = await completions(
      `${ruleHead}id: a/b\ntitle: {zh: 甲, en: a}\nsev▮\n`,
      'rules/a/b.yaml',
    )
    expect(labels).toContain('severity')
    expect(labels).not.toContain('title')
    const bySort = items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({label}) => label)
    expect(bySort.indexOf('severity')).toBeLessThan(bySort.indexOf('kinds'))
    expect(taking('severity')).toContain('\nseverity: \n')
    expect(items.find(({label}) => label === 'severity')!.detail).toBe('级别：必须改、应当看、供参考')
  })

  test.each([
    ['checks', `${ruleHead}id: a/b\ncheck: sec▮\n`, 'section-filled'],
    ['options of the check', `${ruleHead}id: a/b\ncheck: topic-present\noptions:\n  ▮\n`, 'role'],
    ['options in braces', `${ruleHead}id: a/b\ncheck: topic-present\noptions: {▮}\n`, 'accept'],
    ['roles', `${ruleHead}id: a/b\ncheck: topic-present\noptions:\n  role: me▮\n`, 'measures'],
    [
      'entries of a list',
      `${ruleHead}id: a/b\ncheck: topic-present\noptions:\n  accept: [section, ▮]\n`,
      'subsection',
    ],
    ['severities', `${presetHead}rules:\n  structure/empty-section: ▮\n`, 'warning'],
    ['severities with options', `${presetHead}rules:\n  structure/empty-section: [▮]\n`, 'hint'],
    ['rules, by part of the id', `${presetHead}rules:\n  structure/em▮\n`, 'structure/empty-section'],
    [
      'rules before others',
      `${presetHead}rules:\n  struc▮\n  gongwen/late: off\n`,
      'structure/empty-section',
    ],
    [
      'options of a rule in a preset',
      `${presetHead}rules:\n  fazhi/missing-measures: [warning, {▮}]\n`,
      'role',
    ],
    ['presets', `${presetHead}extends: ▮\n`, 'recommended'],
    ['presets in a list', `${presetHead}extends:\n  - gongwen\n  - ▮\n`, 'shufa'],
    ['kinds of reports', `${presetHead}kinds: [▮]\n`, 'annual-report'],
    [
      'keys of a rule of one’s own',
      `${presetHead}rules:\n  local/mine:\n    check: section-filled\n    ▮\n`,
      'message',
    ],
    ['an empty file', `${presetHead}▮`, 'extends'],
  ])('knows %s', async (_, written, label) => {
    const {labels, taking} = await completions(written)
    expect(labels).toContain(label)
    // Never twice, and the word that was begun is replaced.
    expect(new Set(labels).size).toBe(labels.length)
    expect(taking(label).split(label)).toHaveLength(written.split(label).length + 1)
  })

  test.each([
    ['in a comment', `${presetHead}# ▮\n`],
    [
      'in a draft of an example',
      `${ruleHead}examples:\n  bad:\n    - name: a\n      text: |\n        一、▮\n`,
    ],
  ])('is silent %s', async (_, written) => {
    expect((await completions(written)).labels).toEqual([])
  })

  test('is silent in drafts', async () => {
    const client = await TestClient.start()
    await client.open('untitled:a', '关于开会的通知\n')
    const params = {textDocument: {uri: 'untitled:a'}, position: {line: 0, character: 1}}
    expect(await client.ask('textDocument/completion', params)).toEqual([])
    await client.stop()
  })
})

describe('hover', () => {
  async function hovered(written: string) {
    const {client, where} = await opened(written)
    const hover = await client.ask<Hover | null>('textDocument/hover', where)
    await client.stop()
    return hover && (hover.contents as MarkupContent).value
  }

  test('tells what a key means', async () => {
    expect(await hovered(`${presetHead}exte▮nds: recommended\n`)).toMatch(
      /^\*\*extends\*\*\n\n在哪些清单上增减/,
    )
  })

  test('shows the rule that a key names', async () => {
    const value = await hovered(`${presetHead}rules:\n  structure/▮empty-section: off\n`)
    expect(value).toContain('标题下没有内容')
    expect(value).toContain('**不合格的例子**')
  })

  test('tells what a check does', async () => {
    expect(await hovered(`${ruleHead}check: section▮-filled\n`)).toMatch(/^\*\*section-filled\*\*\n\n/)
  })
})
