import {describe, expect, test} from 'vitest'
import {readReport} from '../../src/read/read-report.ts'
import {readText} from '../../src/read/text/text.ts'
import {Unreadable} from '../../src/read/unreadable.ts'
import {docx, p} from '../support/docx.ts'
import {odt, p as odtP} from '../support/odt.ts'

const draft = '某某县2024年度法治政府建设报告\n一、主要做法\n加强学法。\n'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** The outline, as a person would see it: “title”, “section 主要做法”. */
const parts = async (...given: Parameters<typeof readReport>) =>
  (await readReport(...given)).children.map(({type}) => type)

describe('readReport', () => {
  test('a text is plain, unless its name says Markdown', async () => {
    const markdown = '# 报告\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n'
    expect(await readReport(draft)).toEqual(readText(draft))
    expect(await parts(markdown, {path: '报告.MD'})).toContain('table')
    expect(await parts(markdown, {path: '报告.txt'})).not.toContain('table')
    expect(await parts(utf8(markdown), {path: '报告.markdown'})).toContain('table')
  })

  test('bytes are read as what they are, whatever the name says', async () => {
    const word = await readReport(docx(p('一、主要做法') + p('加强学法。')), {path: '报告.txt'})
    expect(word.text).toBe('一、主要做法\n加强学法。\n')
    expect(word.places?.slice(0, 2)).toEqual([{paragraph: 1}, {paragraph: 2}])
    expect((await readReport(odt(odtP('加强学法。')))).text).toContain('加强学法。')
    expect((await readReport(utf8('<p>加强学法。</p>'), {path: 'a.html'})).text).toBe('加强学法。\n')
  })

  test('says what the caller knows: kind, year, path, encoding', async () => {
    const report = await readReport(utf8(draft), {
      kind: 'shufa',
      year: 2019,
      path: 'a.txt',
      encoding: 'utf-8',
    })
    expect(report).toMatchObject({kind: 'shufa', year: 2019, path: 'a.txt'})
    await expect(readReport(Uint8Array.of(0xb0, 0xa1), {encoding: 'utf-8'})).rejects.toThrow(
      /not encoded in utf-8/,
    )
    expect((await readReport(Uint8Array.of(0xb0, 0xa1))).text).toBe('啊')
  })

  test('a PDF goes to the reader that was handed in, or is refused', async () => {
    const pdf = utf8('%PDF-1.7')
    await expect(readReport(pdf)).rejects.toThrow(/PDF files cannot be read here: save it as \.docx/)
    const report = await readReport(pdf, {
      path: 'a.pdf',
      readPdf: async (_, options) => readText(draft, options),
    })
    expect(report).toMatchObject({path: 'a.pdf', text: draft})
  })

  test.each<[string, string | Uint8Array]>([
    ['no text', ''],
    ['white space only', utf8('\ufeff \u3000\r\n')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['half a Word file', docx(p('加强学法。')).subarray(0, 500)],
    ['noise', Uint8Array.of(0, 1, 2, 3, 0, 255)],
  ])('%s is Unreadable, with words in both languages', async (_name, content) => {
    const error = await readReport(content).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Unreadable)
    const {zh, en} = (error as Unreadable).words
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[\x20-\x7e…“”]+$/)
  })

  test('anything else is refused with what to give', async () => {
    await expect(readReport(undefined as never)).rejects.toThrow('readReport takes a string or a Uint8Array')
  })
})
