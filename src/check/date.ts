import {compiled} from '../tree/compiled.ts'
import {parseHan, parseHanYear} from '../tree/numbering.ts'
import type {Node} from '../tree/types.ts'
import type {DateText} from './data.ts'
import type {CheckContext} from './types.ts'

export interface DateWritten {
  readonly node: Node
  /** As a person reads it: “2025年2月12日”. */
  readonly text: string
  readonly day: DateText
}

/** 成文日期: the last date that stands alone, outside annexes. */
export function dateWritten({blocks, report}: CheckContext): DateWritten | undefined {
  const body = blocks.find(({part}) => part === 'body')?.node.position?.start.offset ?? report.text.length
  const dates = blocks.filter(({node}) => node.type === 'date')
  // A date above the body of a web page is the day of its publication; in brackets under a title it is that of a speech.
  const block =
    dates.findLast(({node}) => node.position!.start.offset! > body) ??
    dates.find(({flow}) => /^[（(].*[）)]$/.test(flow.text))
  const day = block && parseDate(block.flow.text)
  return day === undefined ? undefined : {node: block!.node, text: block!.flow.text, day}
}

/** “2025年2月12日”, “二〇二五年二月十二日” or “2025-02-12” → “2025-02-12”; what is not told is left out. */
export function parseDate(text: string): DateText | undefined {
  const [, year, month, day] = compiled(date).exec(text.replace(/[ \u3000]/g, '')) ?? []
  if (!year || !month) return undefined
  const parts = [/^\d/.test(year) ? year : String(parseHanYear(year)), ...[month, day ?? ''].map(twoDigits)]
  return parts.filter(part => part !== '').join('-')
}

const date =
  /((?:19|20)\d{2}|[一二][〇○零Oo0一二三四五六七八九]{3})[年\-./]([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[月\-./]([0-9]{1,2}|[一二三四五六七八九十]{1,3}))?/

function twoDigits(text: string): string {
  const value = /^\d+$/.test(text) ? Number(text) : parseHan(text)
  return value === undefined ? '' : String(value).padStart(2, '0')
}

/**
 * The last day that the report can know of: its date, or where it has none the day by which such reports are
 * published (督察工作规定: 4月1日 of the next year). Undefined when its year is unknown too.
 */
export function lastKnownDay(context: CheckContext): DateText | undefined {
  const written = dateWritten(context)
  if (written) return written.day
  const {year} = context.report
  return year === undefined ? undefined : `${year + 1}-04-01`
}

/** “2025-09-12” → 2025年9月12日. */
export function inWords(day: DateText): {readonly zh: string; readonly en: string} {
  const [year, month, date] = day.split('-').map(Number)
  return {zh: `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`, en: day}
}
