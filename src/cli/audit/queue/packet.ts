import {deflateRawSync, inflateRawSync} from 'node:zlib'
import {briefEnd, parseBrief} from '../../../audit/lines.ts'
import type {Brief} from '../../../audit/types.ts'
import type {Notice} from './run.ts'

/** What came of drafts on another machine, or what it has to say. */
export type Result = {readonly brief: Brief; readonly line: Buffer} | {readonly notice: Notice}

/** Lines as bytes for the way between machines: records of plain text shrink to a third. */
export function pack(lines: readonly string[]): Buffer {
  return deflateRawSync(lines.join('\n'), {level: 1})
}

export function packNotice(notice: Notice): Buffer {
  return pack([JSON.stringify(notice)])
}

/** @throws {Error} for what is no packet */
export function* resultsOf(packet: Uint8Array): Generator<Result> {
  const bytes = inflateRawSync(packet, {maxOutputLength: largest})
  for (let start = 0; start < bytes.length; ) {
    const lineEnd = bytes.indexOf(10, start)
    const end = lineEnd < 0 ? bytes.length : lineEnd
    yield resultOf(bytes.subarray(start, end))
    start = end + 1
  }
}

function resultOf(line: Buffer): Result {
  const end = briefEnd(line)
  const start = line.toString('utf8', 0, end < 0 ? line.length : end)
  const parsed = parseBrief(start, end < 0) as Brief | Notice
  return parsed.type === 'draft' ? {brief: parsed, line} : {notice: parsed}
}

const largest = 1 << 30
