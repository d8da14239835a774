import {describe, expect, test} from 'vitest'
import {safeTypes} from '../../src/fix/types.ts'
import {lint} from '../../src/lint/index.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {encode} from '../../src/read/encode.ts'
import type {Report} from '../../src/tree/types.ts'
import {fixDraft} from '../../src/workspace/fix-draft.ts'
import type {OpenOptions} from '../../src/workspace/open.ts'
import {everyRule} from '../support/built-in.ts'
import {docx, p} from '../support/docx.ts'
import {utf8WithMark, utf16be, utf16le} from '../support/encode.ts'

const judge = (report: Report) => ({report, verdicts: lint(report, everyRule)})

function fixed(bytes: Uint8Array, name: string, options: OpenOptions = {}) {
  return fixDraft(bytes, {path: `/${name}`, name}, options, judge, safeTypes)
}

const wrong = '关于修定《办法》的通知\r\n各乡镇：\r　　定于3月1日开会,请参加。\n没有换行，，结束'
const right = '关于修订《办法》的通知\r\n各乡镇：\r　　定于3月1日开会，请参加。\n没有换行，结束'

describe('a text file is fixed', () => {
  test.each<[string, (text: string) => Uint8Array, OpenOptions]>([
    ['UTF-8', text => encode(text, 'utf-8')!, {}],
    ['UTF-8 with a mark', utf8WithMark, {}],
    ['UTF-16LE', utf16le, {}],
    ['UTF-16BE without a mark', text => utf16be(text, ''), {}],
    ['GB18030', text => encode(text, 'gb18030')!, {}],
    ['GBK, as named', text => encode(text, 'gbk')!, {encoding: 'gbk'}],
  ])('in %s, with its ends of lines', async (_name, bytesOf, options) => {
    const done = await fixed(bytesOf(wrong), '通知.txt', options)
    expect(done).toMatchObject({format: 'text', leftOut: []})
    expect('bytes' in done && [...done.bytes]).toEqual([...bytesOf(right)])
  })

  test('in Big5, which must be named', async () => {
    const done = await fixed(encode('工作實施綱要（20212025年）', 'big5')!, '通知.txt', {encoding: 'big5'})
    expect('bytes' in done && [...done.bytes]).toEqual([...encode('工作實施綱要（2021—2025年）', 'big5')!])
  })

  test('a character that its encoding does not have is not written, which is told', async () => {
    const bytes = encode('二零二四年審查，，抽查。', 'big5')!
    const done = await fixed(bytes, '通知.txt', {encoding: 'big5'})
    expect(done).toMatchObject({
      result: {report: {text: '二零二四年審查，抽查。'}},
      leftOut: [{diagnostic: {ruleId: 'punctuation/han-zero'}, words: {en: expect.stringContaining('big5')}}],
    })
  })

  test('without anything to fix it is the same', async () => {
    const bytes = encode('关于开会的通知\n', 'utf-8')!
    expect(await fixed(bytes, '通知.txt')).toMatchObject({bytes, changes: [], passes: 0})
  })
})

describe('other files', () => {
  test('a Word file gets tracked changes', async () => {
    const source = docx(p('关于修定《办法》的通知') + p('定于3月1日开会,请参加。'))
    const done = await fixed(source, '通知.docx')
    expect(done).toMatchObject({format: 'docx', passes: 1})
    if (!('bytes' in done)) return
    expect(readDocx(done.bytes).text).toBe('关于修订《办法》的通知\n定于3月1日开会，请参加。\n')
    expect(readDocx(done.bytes, {revisions: 'original'}).text).toBe(readDocx(source).text)
  })

  test('a web page is judged, and not fixed', async () => {
    const page = '<html><body><p>关于修定《办法》的通知</p></body></html>'
    expect(await fixed(encode(page, 'utf-8')!, '通知.html')).toMatchObject({fixable: 1})
  })

  test.each([
    ['an empty file', new Uint8Array()],
    ['an empty Word file', docx(p(''))],
    ['a damaged Word file', docx(p('甲')).subarray(0, 300)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)],
  ])('%s cannot be read', async (_name, bytes) => {
    expect(await fixed(bytes, '通知.txt')).toHaveProperty('unreadable')
  })
})
