import {placeWords} from '../diagnostic/place.ts'
import type {Language} from '../diagnostic/types.ts'
import {padEnd, widthOf} from '../diagnostic/width.ts'
import {printTree} from '../tree/print.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {openOneDraft} from './one-draft.ts'
import {UsageError} from './usage.ts'
import {workspaceOf} from './workspace.ts'

/** `hegao tree`: what the program read, for whoever wonders why a rule did or did not fire. */
export async function runTree(invocation: Invocation, io: Io): Promise<number> {
  const {operands, output} = invocation
  if (operands.length !== 1) {
    throw new UsageError({zh: '命令 tree 后面要写一个文件', en: 'the command tree needs exactly one file'})
  }
  const report = await openOneDraft(operands[0]!, workspaceOf(invocation, io), invocation, io)
  if (!report) return 1
  if (output.json) io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else io.stdout.write(printTree(report) + (report.places ? extractedText(report, invocation.language) : ''))
  return 0
}

/** The text of a document that has no lines of its own: what positions of the tree and of JSON point into. */
function extractedText(report: Report, language: Language): string {
  const lines = report.text.split(/\r\n|[\r\n]/)
  if (lines.at(-1) === '') lines.pop()
  const places = lines.map((_, index) => placeWords(index + 1, report, language))
  const width = Math.max(...places.map(widthOf))
  const digits = String(lines.length).length
  const rows = lines.map(
    (line, index) =>
      `${String(index + 1).padStart(digits)}  ${padEnd(places[index]!, width)}  ${printable(line)}\n`,
  )
  return `\n${{zh: '提取的文字：', en: 'the text as it was read:'}[language]}\n${rows.join('')}`
}
