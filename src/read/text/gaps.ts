import {compiled} from '../../tree/compiled.ts'

/** Lines whose parts are kept apart by wide gaps: cells of a table, and parts of a 公文 that share a line. */

interface Part {
  readonly text: string
  /** Where it begins in its source. */
  readonly start: number
}

/** “平政呈〔2017〕3号          签发人：某某某”, “开封市审计局　　2025年2月12日”: two parts on a line. */
export function isApparatusRow(text: string): boolean {
  return besideGap.test(text) && !/[。；]/.test(text)
}

const besideGap = compiled(
  /\S(?:[ \t\u00a0\u3000]{2,}|\t)(?:签发人|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日印?发?$)/,
)

/** The parts of such a line. 印发机关 and its date are one. */
export function apparatusParts(line: Part): {start: number; end: number}[] {
  return /印发?$/.test(line.text) ? [{start: line.start, end: line.start + line.text.length}] : cells(line)
}

export function cells({text, start}: Part): {start: number; end: number}[] {
  return [...text.matchAll(/\S+(?:[ \u3000]\S+)*/g)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
