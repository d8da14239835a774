import type {Words} from '../diagnostic/types.ts'
import type {Report} from '../tree/types.ts'
import {decode} from './decode.ts'
import type {PdfReader} from './documents.ts'
import {formatOf} from './format.ts'
import type {ReadOptions} from './report.ts'
import {readText} from './text/text.ts'
import {Unreadable} from './unreadable.ts'

export interface ReadReportOptions extends ReadOptions {
  /** The encoding of a text in bytes, as `TextDecoder` names it; detected when absent. */
  readonly encoding?: string
  /** Without it, PDF files are refused. */
  readonly readPdf?: PdfReader
}

/**
 * Reads a draft, whatever its format: of bytes their beginning tells it, for names lie; a text is Markdown when
 * `path` ends in .md or .markdown, and plain otherwise. A reader is loaded when the first file of its format comes.
 *
 * @param content the bytes of a file, or its text
 * @returns the draft as a tree; positions point into its `text`: line and column from 1, offset from 0, UTF-16
 * @throws {Unreadable} for what cannot be read, or has no text; its `words` say what to do, in both languages
 */
export async function readReport(
  content: string | Uint8Array,
  options: ReadReportOptions = {},
): Promise<Report> {
  const report = await read(content, options)
  if (report.text.trim() === '') throw new Unreadable(emptyWords)
  return report
}

/** Nothing to look at is not nothing wrong. */
export const emptyWords: Words = {zh: '文件是空的，没有文字', en: 'the file is empty'}

async function read(content: string | Uint8Array, options: ReadReportOptions): Promise<Report> {
  const {path = '', encoding, readPdf} = options
  if (typeof content === 'string') return (await plainReader(path))(content, options)
  // Not by instanceof: bytes may come from another realm, as from a frame.
  if (!ArrayBuffer.isView(content)) throw new TypeError('readReport takes a string or a Uint8Array')
  const format = formatOfDraft(content, path)
  return format
    ? (await import('./documents.ts')).readDocument(format, content, options, readPdf)
    : (await plainReader(path))(decode(content, encoding).text, options)
}

/** Undefined: a text. */
export function formatOfDraft(bytes: Uint8Array, path: string): ReturnType<typeof formatOf> {
  return formatOf(bytes) ?? (isPageWithoutHead(path, bytes) ? 'html' : undefined)
}

/** Programs save parts of pages, without `<html>`, and call them .doc as well; Markdown can begin with a tag too. */
function isPageWithoutHead(name: string, bytes: Uint8Array): boolean {
  const extension = extensionOf(name)
  if (extension === '.html' || extension === '.htm') return true
  const isDocument = extension === '.doc' || extension === '.wps'
  return isDocument && /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))
}

/** Reads a text. The Markdown parser is three times the rest of the program: loaded for Markdown only. */
export async function plainReader(path: string): Promise<(text: string, options: ReadOptions) => Report> {
  const extension = extensionOf(path)
  if (extension !== '.md' && extension !== '.markdown') return readText
  return (await import('./markdown/markdown.ts')).readMarkdown
}

/** “.md”; without a pattern, for one that takes no notice of case is compiled slowly. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? '' : name.slice(dot).toLowerCase()
}
