import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {readText} from '../../src/read/text/text.ts'
import {Unreadable} from '../../src/read/unreadable.ts'
import {openReport} from '../../src/workspace/open.ts'
import {readPdf} from '../../src/workspace/pdf.ts'
import {corpusFolder, drafts} from '../support/drafts.ts'
import {type PdfFont, type PdfOptions, pdfOf} from '../support/pdf.ts'
import {page, run, textPage} from '../support/runs.ts'
import {told} from '../support/told.ts'
import {paragraphsOf, typeset} from '../support/typeset.ts'
import {folderWith} from './folder.ts'

const sentence = '某局2024年“规划”——《办法（2021）》，审查12件；①完成50%。'

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await readPdf(bytes)).text
  } catch (error) {
    if (error instanceof Unreadable) return error.words.en
    throw error
  }
}

const textPdf = (options: PdfOptions = {}) => pdfOf([textPage(sentence, '第二行。')], options)

describe('readPdf', {timeout: 60_000}, () => {
  test.each<[PdfFont]>([['UniGB-UCS2-H'], ['GBK-EUC-H'], ['ToUnicode']])(
    'characters of a font that is not in the file: %s',
    async font => {
      expect(await textOf(textPdf({font}))).toBe(`${sentence}\n第二行。\n`)
    },
  )

  test('a font without a table of its characters is no text', async () => {
    expect(await textOf(textPdf({font: 'none'}))).toMatch(/does not say which characters/)
  })

  test.each(drafts.map(({id, text}) => [id, text] as const))(
    'draft %s on paper: the same outline and findings',
    async (_, text) => {
      const paragraphs = paragraphsOf(text)
      const pages = typeset(paragraphs, {justified: true, footer: number => `— ${number} —`})
      const source = `${paragraphs.map(one => one.text).join('\n')}\n`
      expect(told(await readPdf(pdfOf(pages)))).toEqual(told(readText(source)))
    },
  )

  test('files are read one after the other, also when all are asked for at once', async () => {
    const files = ['一', '二', '三', '四'].map(name => pdfOf([textPage(`${name}号文件的正文。`)]))
    expect(await Promise.all(files.map(textOf))).toEqual(
      ['一', '二', '三', '四'].map(name => `${name}号文件的正文。\n`),
    )
  })

  test('a thread that waits does not keep the program from its end', () => {
    const file = path.join(folderWith({'x.pdf': textPdf()}), 'x.pdf')
    const script = `import {readFileSync} from 'node:fs'; import {readPdf} from './src/workspace/pdf.ts'; readPdf(readFileSync(${JSON.stringify(file)})).then(({text}) => console.log(text.length))`
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      {encoding: 'utf8', timeout: 30_000},
    )
    expect({stdout, stderr, status}).toEqual({stdout: `${sentence.length + 6}\n`, stderr: '', status: 0})
  })

  test('500 pages', async () => {
    const pages = Array.from({length: 500}, (_, at) =>
      textPage(`这是第${'一二三'[at % 3]}种页，共五百页。`, `编号${at}。`),
    )
    const {places} = await readPdf(pdfOf(pages))
    expect(places!.at(-1)).toEqual({page: 500, line: 2})
  })
})

describe('what cannot be read', {timeout: 60_000}, () => {
  const whole = textPdf()
  const text = Buffer.from(whole).toString('latin1')

  test.each<[string, Uint8Array, RegExp]>([
    ['a password', textPdf({locked: true}), /has a password/],
    ['a scan', pdfOf([page([]), page([])], {pictures: [1, 2]}), /^this is a scan/],
    [
      'a scan with page numbers',
      pdfOf(
        [1, 2].map(n => page([run(`- ${n} -`, 280, 800)])),
        {pictures: [1, 2]},
      ),
      /^this is a scan/,
    ],
    [
      'a scan with watermarks',
      pdfOf(
        [page(Array.from({length: 9}, (_, at) => run('内部资料请勿外传', 90 + at * 40, 300, {angle: 315})))],
        {
          pictures: [1],
        },
      ),
      /^this is a scan/,
    ],
    [
      'a scan of 20 pages behind a page of text',
      pdfOf([textPage(sentence), ...Array(20).fill(page([])), textPage('末页的文字都在此处。', '完。')], {
        pictures: Array.from({length: 20}, (_, at) => at + 2),
      }),
      /\(2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …\)/,
    ],
    [
      'a page of it',
      pdfOf([textPage(sentence), page([]), textPage('第三页的文字。', '都在这里。')], {pictures: [2]}),
      /among the others \(2\)/,
    ],
    ['nothing', pdfOf([page([])]), /no text in this file/],
    ['a file that was cut off', whole.subarray(0, whole.length / 2), /incomplete/],
    ['no objects', Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n'), /damaged/],
    ['no pages', Buffer.from(text.replace('/Kids', '/Kid'), 'latin1'), /damaged|no text/],
    ['operators that nobody knows', textPdf({operators: 'xx yy zz\n'.repeat(50)}), /damaged/],
    ['more bytes than anybody needs', Buffer.alloc(301e6), /larger than 300 MB/],
  ])('%s', async (_, bytes, reason) => {
    expect(await textOf(bytes)).toMatch(reason)
  })

  test('is told in plain words, and nothing is printed', async () => {
    const printed = ['log', 'info', 'warn', 'error'].map(name => vi.spyOn(console, name as 'log'))
    const file = path.join(folderWith({'坏.pdf': '%PDF-1.7\n%%EOF'}), '坏.pdf')
    expect(await openReport({path: file, name: '坏.pdf'})).toEqual({
      unreadable: {
        zh: 'PDF 文件已损坏，打不开；请重新导出或下载后再核',
        en: 'this PDF file is damaged; export or download it again',
      },
    })
    for (const spy of printed) expect(spy).not.toHaveBeenCalled()
  })

  test('what takes too long is stopped, and the next file is read all the same', async () => {
    const long = pdfOf(Array.from({length: 200}, () => textPage(sentence)))
    await expect(readPdf(long, {}, 1)).rejects.toThrow(/takes too long/)
    expect(await textOf(Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n'))).toMatch(/damaged/)
    expect(await textOf(whole)).toBe(`${sentence}\n第二行。\n`)
  })

  test('damage anywhere is told or read over, and never brings the program down', async () => {
    for (let at = 9; at < whole.length - 60; at += 311) {
      const broken = Uint8Array.from(whole)
      broken.fill(0x3c, at, at + 7)
      expect(await textOf(broken)).toMatch(/[。]\n$|[a-z]$/)
    }
  })
})

const corpus = path.resolve(corpusFolder, '../pdf')
describe('PDF files of the corpus', () => {
  test.skipIf(!existsSync(corpus))('are read (skipped where the corpus is not there)', async () => {
    for (const name of readdirSync(corpus)) {
      const report = await readPdf(readFileSync(path.join(corpus, name)))
      expect(report.year).toBe(2023)
      expect(report.children.filter(({type}) => type === 'section')).toHaveLength(6)
      expect(report.text).not.toMatch(/^-\s*\d+\s*-$/m)
    }
  })
})
