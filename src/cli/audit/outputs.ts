import path from 'node:path'
import type {AuditFormat} from '../../audit/formats.ts'
import type {Audit} from '../../audit/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import {isFile} from '../../workspace/find-config.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Content} from '../../workspace/replace-file.ts'
import {writeOutput} from '../../workspace/write-output.ts'
import type {Invocation, OutputRequest} from '../invocation.ts'
import {type Io, says, wantsColor} from '../io.ts'
import {UsageError} from '../usage.ts'
import {ndjsonOf} from './ndjson.ts'

/** What the formats are made of. */
interface Told {
  readonly audit: Audit
  readonly records: RecordIndex
}

/** @throws {UsageError} for outputs that cannot be written as asked, before hours of work are done */
export function refuseOutputs({output, audit}: Invocation, io: Io): void {
  if (audit.notices !== undefined && audit.from === undefined)
    throw new UsageError({
      zh: '--notices 写的是通知，要用 --from 写明由哪个机关发出，如 --from 岚宁市司法局',
      en: '--notices writes letters: say with --from which office sends them',
    })
  const [format] = output.requests.flatMap(({format, file}) =>
    file === undefined && (format === 'xlsx' || format === 'csv') ? format : [],
  )
  if (format === 'xlsx')
    throw new UsageError({
      zh: '-f xlsx 要用 -o 写明文件，如 -o 结果.xlsx',
      en: '-f xlsx needs a file, such as -o result.xlsx',
    })
  if (format === 'csv')
    throw new UsageError({
      zh: '-f csv 写的是一个文件夹，每张表一个文件，要用 -o 写明，如 -o 表格/',
      en: '-f csv writes a folder with a file for each table: name it with -o, such as -o tables/',
    })
  const taken = output.requests.find(
    ({format, file}) => format === 'csv' && file !== undefined && isFile(path.resolve(io.cwd, file)),
  )
  if (taken)
    throw new UsageError({
      zh: `-f csv 写的是一个文件夹，而“${taken.file}”已经是一个文件；请换一个名称，如 -o 表格/`,
      en: `-f csv writes a folder, and “${taken.file}” is a file; choose another name, such as -o tables/`,
    })
}

/** Writes each output that was asked for; false when one could not be written, which has been told then. */
export async function writeOutputs(told: Told, invocation: Invocation, io: Io): Promise<boolean> {
  let isWritten = true
  for (const request of invocation.output.requests) {
    for (const failure of await writeOne(request, told, invocation, io)) {
      io.stderr.write(says(failure, invocation.language))
      isWritten = false
    }
  }
  return isWritten
}

async function writeOne(
  {format, file}: OutputRequest,
  told: Told,
  invocation: Invocation,
  io: Io,
): Promise<Words[]> {
  const {language} = invocation
  const {audit, records} = told
  if (format === 'xlsx' || format === 'csv') {
    const {tablesOf} = await import('../../audit/tables/tables.ts')
    const tables = tablesOf(audit, records, {language})
    if (format === 'csv') {
      const {csvOf} = await import('../../audit/csv/csv.ts')
      for (const table of tables) {
        const failure = writeOutput(path.join(file!, `${table.name}.csv`), textOf(csvOf(table)), io.cwd)
        // What is in the way of one is in the way of the others.
        if (failure) return [failure]
      }
      return []
    }
    const {writeWorkbook} = await import('../../audit/workbook/workbook.ts')
    const properties = {title: titles[language], creator: 'hegao', day: audit.head.today}
    return [
      writeOutput(file!, sink => writeWorkbook(tables, sink, {language, ...properties}), io.cwd) ?? [],
    ].flat()
  }
  const pieces = await piecesOf(format as TextFormat, told, file === undefined, invocation, io)
  if (file !== undefined) return [writeOutput(file, textOf(pieces), io.cwd) ?? []].flat()
  for (const piece of pieces)
    io.stdout.write(typeof piece === 'string' ? piece : Buffer.from(piece).toString())
  return []
}

const titles = {zh: '成批核对结果', en: 'Result of an audit'}

type TextFormat = Exclude<AuditFormat, 'csv' | 'xlsx'>

async function piecesOf(
  format: TextFormat,
  {audit, records}: Told,
  isShown: boolean,
  {language, color, audit: flags}: Invocation,
  io: Io,
): Promise<Iterable<string | Uint8Array>> {
  switch (format) {
    case 'summary': {
      const {summaryOf} = await import('../../audit/terminal/summary.ts')
      const isColored = isShown ? wantsColor(color, io) : color === true
      const width = (isShown && io.stdout.columns) || 80
      const hasNotices = flags.notices !== undefined
      return [summaryOf(audit, {language, color: isColored, width, hasNotices})]
    }
    case 'html':
      return (await import('../../audit/page/page.ts')).pageOf(audit, records, {language})
    case 'json':
      return (await import('../../audit/json/json.ts')).jsonOf(audit)
    case 'ndjson':
      return ndjsonOf(records, audit.partial?.found)
    case 'sarif':
      return (await import('../../audit/sarif/sarif.ts')).sarifOf(audit, records, {language})
  }
}

/** Gathered into pieces that are worth a call to the disk, in one buffer: garbage of that size is collected late. */
function textOf(pieces: Iterable<string | Uint8Array>): Content {
  return sink => {
    const room = Buffer.allocUnsafe(enough)
    let used = 0
    for (const piece of pieces) {
      const most = typeof piece === 'string' ? piece.length * 3 : piece.length
      if (used + most > enough) {
        sink(room.subarray(0, used))
        used = 0
      }
      if (most > enough) sink(typeof piece === 'string' ? Buffer.from(piece) : piece)
      else if (typeof piece === 'string') used += room.write(piece, used)
      else {
        room.set(piece, used)
        used += piece.length
      }
    }
    sink(room.subarray(0, used))
  }
}

const enough = 1 << 20
