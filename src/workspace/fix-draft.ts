import {fixDocx} from '../annotate/fix-docx.ts'
import type {Words} from '../diagnostic/types.ts'
import {candidatesOf} from '../fix/choose.ts'
import {fixText} from '../fix/fix.ts'
import type {Change} from '../fix/splice.ts'
import type {Fixed, FixType, Judged} from '../fix/types.ts'
import {decode} from '../read/decode.ts'
import {encode} from '../read/encode.ts'
import {emptyWords, formatOfDraft, plainReader} from '../read/read-report.ts'
import {spliceBytes} from '../read/splice-bytes.ts'
import {Unreadable} from '../read/unreadable.ts'
import type {Report} from '../tree/types.ts'
import type {Draft} from './drafts.ts'
import {type OpenOptions, parseDraft, readOptions} from './open.ts'

/** A draft that was fixed, or that has nothing to fix. Nothing is written yet. */
export interface FixedDraft<Result extends Judged> extends Fixed<Result> {
  readonly format: 'text' | 'docx'
  /** What the file should hold now; it is the same array as before when nothing was fixed. */
  readonly bytes: Uint8Array
}

/** A draft in a format that we do not write. */
export interface Unfixable<Result extends Judged> {
  readonly result: Result
  /** How many fixes it would have. */
  readonly fixable: number
}

/**
 * Fixes what a file holds: a text in place, with its encoding and its ends of lines; a Word file by tracked changes.
 * What is wrong with the file is an answer, not an exception.
 *
 * @param judge says of the report what is to be said of it, again after each round of fixes
 */
export async function fixDraft<Result extends Judged>(
  bytes: Uint8Array,
  draft: Draft,
  options: OpenOptions,
  judge: (report: Report) => Result,
  types: readonly FixType[],
): Promise<FixedDraft<Result> | Unfixable<Result> | {readonly unreadable: Words}> {
  const format = formatOfDraft(bytes, draft.name)
  try {
    if (format === undefined) return await fixPlain(bytes, draft, options, judge, types)
    if (format === 'docx') return fixWord(bytes, draft, options, judge, types)
  } catch (error) {
    if (error instanceof Unreadable) return {unreadable: error.words}
    throw error
  }
  const opened = await parseDraft(bytes, draft, options)
  if ('unreadable' in opened) return opened
  const result = judge(opened.report)
  return {result, fixable: candidatesOf(result, types).length}
}

async function fixPlain<Result extends Judged>(
  bytes: Uint8Array,
  draft: Draft,
  options: OpenOptions,
  judge: (report: Report) => Result,
  types: readonly FixType[],
): Promise<FixedDraft<Result>> {
  const {text, encoding} = decode(bytes, options.encoding)
  if (text.trim() === '') throw new Unreadable(emptyWords)
  const read = await plainReader(draft.name)
  const judgeText = (source: string) => judge(read(source, readOptions(draft, options)))
  const refusal = ({text: added}: Change) =>
    encode(added, encoding) ? undefined : notEncodable(added, encoding)
  // Unicode has all characters: nothing to ask.
  const fixed = fixText(text, judgeText, types, encoding.startsWith('utf-') ? undefined : refusal)
  const written = fixed.changes.length > 0 ? spliceBytes(bytes, encoding, fixed.changes) : bytes
  if (written && readsAs(fixed.output, written, options.encoding))
    return {...fixed, format: 'text', bytes: written}
  const leftOut = fixed.applied.map(({diagnostic}) => ({diagnostic, words: notReadable}))
  const {before} = fixed
  return {before, result: before, changes: [], applied: [], leftOut, passes: 0, format: 'text', bytes}
}

/** A file is never left in an encoding that is not its own. */
function readsAs(text: string, bytes: Uint8Array, encoding: string | undefined): boolean {
  try {
    return decode(bytes, encoding).text === text
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

const notReadable: Words = {
  zh: '改后文件的编码会无法识别；请把文件另存为 UTF-8',
  en: 'the encoding of the file could not be told any more; save the file as UTF-8',
}

function fixWord<Result extends Judged>(
  bytes: Uint8Array,
  draft: Draft,
  options: OpenOptions,
  judge: (report: Report) => Result,
  types: readonly FixType[],
): FixedDraft<Result> {
  const {revisions: _, ...named} = readOptions(draft, options)
  const judgeReport = (report: Report) => {
    if (report.text.trim() === '') throw new Unreadable(emptyWords)
    return judge(report)
  }
  return {...fixDocx(bytes, named, judgeReport, types), format: 'docx'}
}

function notEncodable(text: string, encoding: string): Words {
  return {
    zh: `文件的编码 ${encoding} 没有要写入的“${text}”；请把文件另存为 UTF-8`,
    en: `the encoding of the file, ${encoding}, does not have “${text}”; save the file as UTF-8`,
  }
}
