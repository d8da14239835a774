import {readFileSync} from 'node:fs'
import type {Words} from '../diagnostic/types.ts'
import type {PdfReader} from '../read/documents.ts'
import {readReport} from '../read/read-report.ts'
import type {ReadOptions, Revisions} from '../read/report.ts'
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
  return answering(() => parse(content, draft, options))
}

async function answering(read: () => Promise<Report>): Promise<Opened> {
  try {
    return {report: await read()}
  } catch (error) {
    if (error instanceof Unreadable) return {unreadable: error.words}
    throw error
  }
}

function parse(content: string | Uint8Array, draft: Draft, options: OpenOptions): Promise<Report> {
  const {encoding} = options
  return readReport(content, {...readOptions(draft, options), ...(encoding && {encoding}), readPdf})
}

/** Loaded when the first such file comes. */
const readPdf: PdfReader = async (bytes, options) => (await import('./pdf.ts')).readPdf(bytes, options)

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
