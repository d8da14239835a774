import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import {decode} from '../read/decode.ts'
import {formatOf} from '../read/format.ts'
import type {ReadOptions, Revisions} from '../read/report.ts'
import {readText} from '../read/text/text.ts'
import {Unreadable} from '../read/unreadable.ts'
import type {Kind, Report} from '../tree/types.ts'
import type {Draft} from './drafts.ts'

export interface OpenOptions {
  /** Given instead of detected. */
  readonly kind?: Kind | undefined
  readonly year?: number | undefined
  readonly encoding?: string | undefined
  readonly revisions?: Revisions | undefined
}

/** The draft as a tree, or why there is none. */
export type Opened = {readonly report: Report} | {readonly unreadable: Words}

/** Reads one file. What is wrong with the file is an answer, not an exception: the others go on. */
export async function openReport(draft: Draft, options: OpenOptions = {}): Promise<Opened> {
  return answering(() => parse(readBytes(draft), draft, options))
}

/** Reads what a file would hold: bytes, or the text of an editor. */
export async function parseDraft(
  content: string | Uint8Array,
  draft: Draft,
  options: OpenOptions = {},
): Promise<Opened> {
  return answering(async () =>
    typeof content === 'string'
      ? (await plainReader(draft))(content, readOptions(draft, options))
      : parse(content, draft, options),
  )
}

/** Nothing to look at is not nothing wrong. */
export const emptyWords: Words = {zh: '文件是空的，没有文字', en: 'the file is empty'}

async function answering(read: () => Promise<Report>): Promise<Opened> {
  try {
    const report = await read()
    if (report.text.trim() === '') return {unreadable: emptyWords}
    return {report}
  } catch (error) {
    if (error instanceof Unreadable) return {unreadable: error.words}
    throw error
  }
}

/** @throws {Unreadable} */
async function parse(bytes: Uint8Array, draft: Draft, options: OpenOptions): Promise<Report> {
  const format = formatOfDraft(bytes, draft)
  const named = readOptions(draft, options)
  return format
    ? (await import('./documents.ts')).readDocument(format, bytes, named)
    : (await plainReader(draft))(decode(bytes, options.encoding).text, named)
}

/** Undefined: a text. */
export function formatOfDraft(bytes: Uint8Array, {name}: Draft): ReturnType<typeof formatOf> {
  return formatOf(bytes) ?? (isPageWithoutHead(name, bytes) ? 'html' : undefined)
}

/** Programs save parts of pages, without `<html>`, and call them .doc as well; Markdown can begin with a tag too. */
function isPageWithoutHead(name: string, bytes: Uint8Array): boolean {
  if (/\.html?$/i.test(name)) return true
  return /\.(?:doc|wps)$/i.test(name) && /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))
}

/** @throws {Unreadable} for what the disk does not give */
export function readBytes({path}: Draft): Uint8Array {
  try {
    // Not by promises: loading those takes longer than reading the file.
    return readFileSync(path)
  } catch (error) {
    throw new Unreadable(diskWords((error as NodeJS.ErrnoException).code ?? ''))
  }
}

/** What readers are told of a draft. */
export function readOptions({name}: Draft, {kind, year, revisions}: OpenOptions): ReadOptions {
  return {path: name, ...(kind && {kind}), ...(year && {year}), ...(revisions && {revisions})}
}

/** Reads a text. The Markdown parser is three times the rest of the program: loaded for Markdown only. */
export async function plainReader({name}: Draft): Promise<(text: string, options: ReadOptions) => Report> {
  const extension = extname(name).toLowerCase()
  if (extension !== '.md' && extension !== '.markdown') return readText
  return (await import('../read/markdown/markdown.ts')).readMarkdown
}

function diskWords(code: string): Words {
  return diskFailures[code] ?? {zh: `磁盘读取失败（${code}）`, en: `reading from the disk failed (${code})`}
}

const diskFailures: Readonly<Record<string, Words>> = {
  ENOENT: {
    zh: '文件已不存在，或是指向别处的链接失效了',
    en: 'the file is gone, or it is a link that leads nowhere',
  },
  EACCES: {zh: '没有读取权限', en: 'permission denied'},
  EPERM: {zh: '没有读取权限', en: 'permission denied'},
  EISDIR: {zh: '这是文件夹，不是文件', en: 'this is a folder, not a file'},
  ELOOP: {zh: '链接指来指去，没有尽头', en: 'the link leads in a circle'},
  ERR_FS_FILE_TOO_LARGE: {zh: '文件超过 2 GB，太大了', en: 'the file is larger than 2 GB'},
}
