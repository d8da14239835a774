import {compiled} from '../../tree/compiled.ts'
import {isOrgan} from '../outline/apparatus.ts'

/** Lines whose parts are kept apart by wide gaps: cells of a table, and parts of a 公文 that share a line. */

interface Part {
  readonly text: string
  /** Where it begins in its source. */
  readonly start: number
}

/** “平政呈〔2017〕3号          签发人：某某某”, “开封市审计局　　2025年2月12日”: two parts on a line. */
export function isApparatusRow(text: string): boolean {
  return (
    (hasGap(text) && compiled(besideGap).test(text) && !/[。；]/.test(text)) ||
    dayBehindOrgan(text) !== undefined
  )
}

const hasGap = (text: string): boolean =>
  text.includes('签发人') || '日印发'.includes(text.charAt(text.length - 1))

const besideGap =
  /\S(?:[ \t\u00a0\u3000]{2,}|\t)(?:签发人|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日印?发?$)/

/** “开封市审计局 2025年2月12日”: a signature needs no wide gap, where nothing stands on the line but an organ and a day. */
function dayBehindOrgan(text: string): number | undefined {
  // Shorter is a day alone.
  if (text.length < 12 || !text.endsWith('日')) return undefined
  const match = organAndDay.exec(text)
  return match && isOrgan(match[1]!) ? text.length - match[2]!.length : undefined
}

const organAndDay =
  /^([\u4e00-\u9fff（）()·]{4,30})[ \u3000]?((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{0,2}\s*日)$/

/** The parts of such a line. 印发机关 and its date are one. */
export function apparatusParts(line: Part): {start: number; end: number}[] {
  const day = dayBehindOrgan(line.text)
  if (day !== undefined) {
    const organ = line.text.slice(0, day).trimEnd()
    const end = line.start + line.text.length
    return [
      {start: line.start, end: line.start + organ.length},
      {start: line.start + day, end},
    ]
  }
  return /印发?$/.test(line.text) ? [{start: line.start, end: line.start + line.text.length}] : cells(line)
}

export function cells({text, start}: Part): {start: number; end: number}[] {
  return [...text.matchAll(/\S+(?:[ \u3000]\S+)*/g)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
