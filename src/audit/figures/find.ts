import type {Data} from '../../check/data.ts'
import {type Flow, flowOf} from '../../tree/flow.ts'
import {type Lines, linesOf} from '../../tree/lines.ts'
import {matchesOf} from '../../tree/matches.ts'
import type {Report, ReportContent} from '../../tree/types.ts'
import {clauseAround} from './clause.ts'
import {parseCount} from './count.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {isCount, rankOf, type Span, spanOf} from './meaning.ts'
import {subjectOf} from './subject.ts'
import type {Figure} from './types.ts'

/** A figure found, and how surely it is that of the whole year. */
interface Found {
  readonly figure: Figure
  readonly rank: number
}

/**
 * The counts that a draft reports, in the order of the data: of each the total of the year where one is called so, else
 * the first that is named.
 */
export function figuresOf(report: Report, {figures}: Pick<Data, 'figures'>): readonly Figure[] {
  const lexicon = lexiconOf(figures)
  const lines = linesOf(report.text)
  const best = new Map<string, Found>()
  for (const part of reportedIn(report.children, report.year, lines))
    for (const found of foundIn(part, lexicon, report)) {
      const {id} = found.figure
      if (found.rank > (best.get(id)?.rank ?? -1)) best.set(id, found)
    }
  return figures.flatMap(({id}) => best.get(id)?.figure ?? [])
}

/** A paragraph, and what the heading or the paragraphs before it are about. */
interface Part {
  readonly flow: Flow
  readonly span?: Span | undefined
}

const planHeading =
  /下一(?:步|阶段|年)|(?:工作|主要|重点)(?:安排|打算|计划|任务|思路)|打算$|安排$|今后|明年|目标任务/

/** The paragraphs that tell what was done: not those of plans and annexes. */
function* reportedIn(
  nodes: readonly ReportContent[],
  year: number | undefined,
  lines: Lines,
  heading?: Span,
): Generator<Part> {
  let span = heading
  for (const node of nodes) {
    if (node.type === 'section') {
      if (!isPlan(node.title, year)) yield* reportedIn(node.children, year, lines, spanOf(node.title) ?? span)
    } else if (node.type === 'paragraph') {
      const flow = flowOf(node, lines)
      span = spanOf(flow.text.slice(0, beginning)) ?? span
      yield {flow, span}
    } else if (node.type === 'list')
      for (const item of node.children) yield* reportedIn(item.children, year, lines, span)
  }
}

/** “五年来，” at the head of a paragraph holds for the next ones too; in the middle of one it does not. */
const beginning = 12

function isPlan(heading: string, year: number | undefined): boolean {
  const [, named] = /((?:19|20)\d{2})年/.exec(heading) ?? []
  if (named !== undefined && year !== undefined && Number(named) > year) return true
  return planHeading.test(heading) && !/完成|落实|执行|情况/.test(heading)
}

function* foundIn(
  {flow, span}: Part,
  lexicon: Lexicon,
  {year, places}: Pick<Report, 'places' | 'year'>,
): Generator<Found> {
  const {text} = flow
  const said = lexicon.saidIn(text)
  if (said.length === 0) return
  let first = 0
  for (const match of matchesOf(lexicon.numbers, text)) {
    const [whole, number, factor, counter] = match
    const clause = clauseAround(text, match.index, match.index + whole.length)
    while (first < said.length && said[first]!.start < clause.from) first++
    const subject = subjectOf(text, clause, counter!, said, first)
    const value = subject && isCount(text, clause, year, span) ? parseCount(number!, factor) : undefined
    if (!subject || value === undefined) continue
    const sentence = text.slice(...clause.sentence).trim()
    const {line} = flow.range(match.index, match.index + 1).start
    const place = places?.[line - 1]
    const figure = {id: subject.id, value, unit: counter!, sentence, line, ...(place && {place})}
    yield {figure, rank: rankOf(text, clause)}
  }
}
