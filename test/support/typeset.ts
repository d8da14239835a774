import {createContext} from '../../src/check/context.ts'
import {compileRoles} from '../../src/check/role.ts'
import type {Page, Run} from '../../src/read/pages/types.ts'
import {readText} from '../../src/read/text/text.ts'

/** How a word processor would set a draft on paper, in points. */
export interface Layout {
  readonly size?: number
  /** Characters to the line. */
  readonly measure?: number
  readonly linesPerPage?: number
  /** Between base lines, in ems. */
  readonly leading?: number
  /** Before the first line of a paragraph, in ems. */
  readonly indent?: number
  /** Between paragraphs, in ems. */
  readonly space?: number
  /** Lines are stretched to the margin, each character a run of its own. */
  readonly justified?: boolean
  /** Columns of text on a page. */
  readonly columns?: number
  readonly header?: (page: number) => string
  readonly footer?: (page: number, pages: number) => string
}

interface Line {
  readonly text: string
  readonly indent: number
  readonly size: number
  readonly align: 'left' | 'middle' | 'right'
  /** It was broken at the margin. */
  readonly full: boolean
  /** Above it, in ems. */
  readonly space: number
}

const [height, margin] = [842, 80] as const

export function typeset(paragraphs: readonly Paragraph[], layout: Layout = {}): Page[] {
  const {size = 16, measure = 27, linesPerPage = 22, leading = 1.75, columns = 1} = layout
  const lines = paragraphs.flatMap(paragraph => linesOf(paragraph, layout, size, measure))
  const width = 2 * margin + (columns * (measure + 2) - 2) * size
  const sheets: Line[][] = []
  for (let at = 0; at < lines.length; at += linesPerPage) sheets.push(lines.slice(at, at + linesPerPage))
  const pages: Run[][] = []
  for (const [at, sheet] of sheets.entries()) {
    const column = at % columns
    if (column === 0) pages.push([])
    const left = margin + column * (measure + 2) * size
    let y = margin
    for (const line of sheet) {
      y += line.space * size
      pages.at(-1)!.push(...runsOf(line, left, y, measure * size, layout.justified ?? false))
      y += leading * size
    }
  }
  return pages.map((runs, at) => ({
    width,
    height,
    painted: false,
    runs: [
      ...runs,
      ...furniture(layout.header?.(at + 1), width, 40),
      ...furniture(layout.footer?.(at + 1, pages.length), width, height - 40),
    ],
  }))
}

export interface Paragraph {
  readonly text: string
  readonly kind: 'title' | 'closing' | 'recipient' | 'body'
}

/** The paragraphs of a draft, however its lines are broken. */
export function paragraphsOf(text: string): Paragraph[] {
  const report = readText(text)
  const {blocks} = createContext(report, compileRoles({}))
  const spans: {kind: Paragraph['kind']; start: number; end: number}[] = []
  for (const {node} of blocks) {
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
    const last = spans.at(-1)
    if (last && !/\n/.test(text.slice(last.end, start))) last.end = end
    else spans.push({kind: kinds[node.type] ?? 'body', start, end})
  }
  return spans.flatMap(({kind, start}, at): Paragraph[] => {
    const end = spans[at + 1]?.start ?? text.length
    const lines = text
      .slice(start, end)
      .split(/\r?\n|\f/)
      .map(line => line.trim())
      .filter(line => line !== '' && !/^[-—]\s*\d+\s*[-—]$/.test(line))
    return kind === 'title' ? lines.map(line => ({kind, text: line})) : [{kind, text: lines.join('')}]
  })
}

const kinds: Readonly<Record<string, Paragraph['kind']>> = {
  title: 'title',
  signature: 'closing',
  date: 'closing',
  recipient: 'recipient',
}

const noStart = '，。；：、？！”’》）〉」…%％'
const noEnd = '“‘《（〈「'

function linesOf({text, kind}: Paragraph, layout: Layout, base: number, measure: number): Line[] {
  const size = kind === 'title' ? Math.round(base * 1.375) : base
  const indent = kind === 'body' ? (layout.indent ?? 2) : 0
  const align = kind === 'title' ? 'middle' : kind === 'closing' ? 'right' : 'left'
  const lines: Line[] = []
  let line = ''
  const room = () => (measure * base) / size - (lines.length === 0 ? indent : 0)
  const push = (full: boolean) => {
    const first = lines.length === 0
    lines.push({
      text: line,
      indent: first ? indent : 0,
      size,
      align,
      full,
      space: first ? (layout.space ?? 0) : 0,
    })
    line = ''
  }
  for (const unit of text.match(/[A-Za-z0-9.]+|./gu) ?? []) {
    if (ems(line + unit) > room() + (noStart.includes(unit) ? 1 : 0) && line !== '') {
      const kept = noEnd.includes(line.at(-1)!) ? line.at(-1)! : ''
      line = line.slice(0, line.length - kept.length)
      push(true)
      line = kept
    }
    line += unit
  }
  if (line !== '') push(false)
  return lines
}

/** As fonts of a 公文 have it: half an em for letters and digits, a whole one for all else. */
const ems = (text: string) => [...text].reduce((sum, one) => sum + (one < '\x7f' ? 0.5 : 1), 0)

function runsOf(line: Line, left: number, y: number, measure: number, justified: boolean): Run[] {
  const {text, size} = line
  const natural = ems(text) * size
  const free = measure - line.indent * size - natural
  const shift = line.align === 'middle' ? free / 2 : line.align === 'right' ? free - 4 * size : 0
  const x = left + line.indent * size + Math.max(0, shift)
  const characters = [...text]
  const stretched = justified && line.full && free > 0
  if (!stretched) return [{text, x, y, width: natural, size, angle: 0}]
  const gap = free / (characters.length - 1)
  let at = x
  return characters.map(character => {
    const run = {text: character, x: at, y, width: ems(character) * size, size, angle: 0}
    at += run.width + gap
    return run
  })
}

function furniture(text: string | undefined, width: number, y: number): Run[] {
  if (text === undefined) return []
  const size = 10
  const across = ems(text) * size
  return [{text, x: (width - across) / 2, y, width: across, size, angle: 0}]
}
