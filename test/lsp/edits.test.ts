import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver-protocol'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {draftOf} from '../support/drafts.ts'
import {rich, TestClient} from './client.ts'

const uri = 'untitled:draft'
const encodings = ['utf-16', 'utf-8'] as const

function withEncoding(encoding: string) {
  return {capabilities: {...rich, general: {positionEncodings: [encoding, 'utf-16']}}}
}

/** What a person types, pastes and deletes, with what is hard to count. */
const inserted = fc.constantFrom(
  '',
  '。',
  '，，',
  '测试',
  '一、新的一节\n',
  '\r\n',
  '\r',
  '😀',
  '𠮷',
  '𬭎',
  'e\u0301',
  '《中华人民共和国合同法》',
  '**',
  '（二）',
  'abc',
)
const edit = fc.record({from: fc.nat(), length: fc.nat({max: 12}), text: inserted})

/** A position of UTF-16, as a client that counts bytes has it. */
function inBytes(document: TextDocument, {line, character}: {line: number; character: number}) {
  const before = document.getText({start: {line, character: 0}, end: {line, character}})
  return {line, character: Buffer.byteLength(before)}
}

/** Never between the halves of a character: no editor does. */
function between(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at
}

/** The text after an edit, and the edit as the client tells it. */
function edited(
  text: string,
  {from, length, text: words}: {from: number; length: number; text: string},
  encoding: string,
) {
  const start = between(text, from % (text.length + 1))
  const end = between(text, Math.min(text.length, start + length))
  const document = TextDocument.create(uri, 'plaintext', 0, text)
  const position = (at: number) => {
    const own = document.positionAt(at)
    return encoding === 'utf-8' ? inBytes(document, own) : own
  }
  const change = {range: {start: position(start), end: position(end)}, text: words}
  // Between CR and LF a position is that before both: so it is what the document makes of it that counts.
  const result =
    text.slice(0, document.offsetAt(document.positionAt(start))) +
    words +
    text.slice(document.offsetAt(document.positionAt(end)))
  return {change, result}
}

async function fromScratch(text: string, encoding: string): Promise<readonly Diagnostic[]> {
  const client = await TestClient.start(withEncoding(encoding))
  const found = await client.open(uri, text)
  await client.stop()
  return found
}

describe.each(encodings)('positions in %s', encoding => {
  test('200 random edits give what the final text gives from scratch, and so does each tenth text on the way', async () => {
    const edits = fc.sample(edit, {numRuns: 200, seed: 20_261_121})
    const client = await TestClient.start(withEncoding(encoding))
    let {text} = draftOf('003')
    await client.open(uri, text)
    for (const [at, one] of edits.entries()) {
      const {change, result} = edited(text, one, encoding)
      text = result
      const version = at + 2
      await client.change(uri, version, [change])
      if (at % 10 !== 9) continue
      const found = await client.diagnostics(uri, version)
      expect(found.length).toBeGreaterThan(10)
      expect(found, `after ${at + 1} edits`).toEqual(await fromScratch(text, encoding))
    }
    await client.stop()
  })

  test('several edits in one message are made one after the other', async () => {
    const client = await TestClient.start(withEncoding(encoding))
    await client.open(uri, '关于开会的通知\n😀𠮷一，，二。\n')
    const width = encoding === 'utf-8' ? [8, 11] : [4, 5]
    await client.change(uri, 2, [
      // Behind 😀 and 𠮷, “一” is put before “一”, and then the first of the two is taken away.
      {range: {start: {line: 1, character: width[0]}, end: {line: 1, character: width[0]}}, text: '甲'},
      {range: {start: {line: 1, character: width[0]}, end: {line: 1, character: width[1]}}, text: ''},
    ])
    expect(await client.diagnostics(uri, 2)).toEqual(
      await fromScratch('关于开会的通知\n😀𠮷一，，二。\n', encoding),
    )
    await client.stop()
  })
})

test('the findings stand right behind characters outside the BMP, in both ways of counting', async () => {
  const text = '关于开会的通知\r\n😀𠮷𬭎e\u0301市，，县。\r市，，县。\n'
  const ranges = async (encoding: string) =>
    (await fromScratch(text, encoding))
      .filter(({code}) => code === 'punctuation/doubled')
      .map(({range}) => range)
  expect(await ranges('utf-16')).toEqual([
    {start: {line: 1, character: 9}, end: {line: 1, character: 11}},
    {start: {line: 2, character: 1}, end: {line: 2, character: 3}},
  ])
  expect(await ranges('utf-8')).toEqual([
    {start: {line: 1, character: 18}, end: {line: 1, character: 24}},
    {start: {line: 2, character: 3}, end: {line: 2, character: 9}},
  ])
})

test('a burst of changes is answered for the newest of them only', async () => {
  const client = await TestClient.start()
  await client.open(uri, '关于开会的通知\n')
  for (let version = 2; version <= 40; version++) {
    const end = {line: 1, character: version - 2}
    await client.change(uri, version, [{range: {start: end, end}, text: '，'}])
  }
  const found = await client.diagnostics(uri, 40)
  expect(found.map(({code}) => code)).toContain('punctuation/doubled')
  const answered = client.publications.map(({version}) => version)
  expect(answered.length).toBeLessThan(20)
  expect(answered).toEqual([...answered].sort((a, b) => a! - b!))
  await client.stop()
})
