import {createRequire} from 'node:module'
import {Worker} from 'node:worker_threads'
import type {Words} from '../diagnostic/types.ts'
import type {PdfPageContent} from '../read/pdf/content.ts'
import {readPdfPages} from '../read/pdf/pdf.ts'
import type {ReadOptions} from '../read/report.ts'
import {Unreadable} from '../read/unreadable.ts'
import type {Report} from '../tree/types.ts'
import type {Answer} from './pdf-thread.mjs'

/** A page takes some 10 ms; what takes a thousand times as long does not end soon. In ms. */
const patience = 30_000
/** Bytes. A scan of a thousand pages has less. */
const largest = 300e6

/**
 * Reads a PDF file: its text in the order in which a person reads it, with page and line of each line. `limit` is
 * how many ms the next page may take.
 *
 * @throws {Unreadable} without pdfjs-dist, and for a file that is damaged, locked or scanned
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadOptions = {},
  limit: number = patience,
): Promise<Report> {
  if (bytes.length > largest) throw new Unreadable(large)
  if (isCut(bytes)) throw new Unreadable(cut)
  return readPdfPages(await pagesOf(bytes, limit), options)
}

/** A file ends in “startxref”, an offset and “%%EOF”; what was cut off when it was copied does not. */
function isCut(bytes: Uint8Array): boolean {
  return !/startxref|%%EOF/.test(new TextDecoder('latin1').decode(bytes.subarray(-2048)))
}

/** One thread reads all files, one after the other: loading pdf.js takes longer than reading a draft. */
let thread: Worker | undefined
let busy: Promise<unknown> = Promise.resolve()

function pagesOf(bytes: Uint8Array, limit: number): Promise<PdfPageContent[]> {
  const turn = busy.then(async () => {
    thread ??= startThread()
    const asked = thread
    try {
      return await ask(asked, bytes, limit)
    } catch (error) {
      // Whatever state it is in: the next file gets a new one.
      if (thread === asked) thread = undefined
      await asked.terminate()
      throw error
    }
  })
  busy = turn.catch(() => undefined)
  return turn
}

function ask(asked: Worker, bytes: Uint8Array, limit: number): Promise<PdfPageContent[]> {
  return new Promise((resolve, reject) => {
    const pages: PdfPageContent[] = []
    const end = () => {
      clearTimeout(timer)
      // A thread that waits must not keep the program from its end.
      asked.off('message', onMessage).off('error', onError).unref()
    }
    const fail = (words: Words) => {
      end()
      reject(new Unreadable(words))
    }
    const onMessage = (answer: Answer) => {
      timer.refresh()
      if ('page' in answer) pages.push(answer.page)
      else if ('failure' in answer) fail(answer.failure === 'PasswordException' ? locked : damaged)
      else {
        end()
        resolve(pages)
      }
    }
    const onError = ({code}: NodeJS.ErrnoException) =>
      fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? greedy : damaged)
    const timer = setTimeout(fail, limit, slow)
    asked.on('message', onMessage).on('error', onError).ref()
    asked.postMessage(bytes)
  })
}

function startThread(): Worker {
  const worker = new Worker(new URL('./pdf-thread.mjs', import.meta.url), {
    workerData: libraryPath(),
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: 2048},
  })
  // Without a listener, a thread that dies between two files would take the program with it.
  worker.on('error', () => {
    if (thread === worker) thread = undefined
  })
  return worker
}

function libraryPath(): string {
  try {
    return createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs')
  } catch {
    throw new Unreadable(missing)
  }
}

const missing: Words = {
  zh: '读 PDF 需要组件 pdfjs-dist，请安装：npm i pdfjs-dist@5.6.205；或把文稿另存为 .docx 或 .txt 后再核',
  en: 'reading PDF needs pdfjs-dist: npm i pdfjs-dist@5.6.205; or save the draft as .docx or .txt',
}
const locked: Words = {
  zh: 'PDF 加了打开密码；请去掉密码，另存后再核',
  en: 'this PDF file has a password; remove it and save the file',
}
const damaged: Words = {
  zh: 'PDF 文件已损坏，打不开；请重新导出或下载后再核',
  en: 'this PDF file is damaged; export or download it again',
}
const cut: Words = {
  zh: 'PDF 文件不完整，后面的内容丢了；请重新导出或下载后再核',
  en: 'this PDF file is incomplete; export or download it again',
}
const large: Words = {
  zh: 'PDF 文件太大（超过 300 MB）；请压缩其中的图片，或改用文稿原件（.docx）',
  en: 'this PDF file is larger than 300 MB; make its pictures smaller, or use the .docx that it was made of',
}
const slow: Words = {
  zh: '读取这个 PDF 用时太长，已停止；请重新导出，或改用文稿原件（.docx）',
  en: 'reading this PDF file takes too long; export it again, or use the .docx that it was made of',
}
const greedy: Words = {
  zh: '读取这个 PDF 占用内存太多，已停止；请重新导出，或改用文稿原件（.docx）',
  en: 'reading this PDF file takes too much memory; export it again, or use the .docx that it was made of',
}
