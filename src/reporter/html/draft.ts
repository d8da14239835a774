import {visit} from 'unist-util-visit'
import {linesOf} from '../../tree/lines.ts'
import type {DocumentPlace, Report} from '../../tree/types.ts'
import {type Markup, markup} from '../escape/markup.ts'
import type {ReporterOptions} from '../types.ts'
import {blocksOf, type LineOf} from './blocks.ts'
import {markLine} from './marks.ts'
import {noteOf} from './note.ts'
import type {Numbered} from './numbered.ts'

/** The whole text with what was found in it marked, and the notes beside it. */
export function draftOf(
  report: Report,
  findings: readonly Numbered[],
  id: string,
  options: ReporterOptions,
): Markup {
  const firsts = new Map<string, Numbered>()
  for (const finding of [...findings].reverse()) firsts.set(finding.diagnostic.ruleId, finding)
  const note = (finding: Numbered) =>
    noteOf(finding, firsts.get(finding.diagnostic.ruleId)!, report, id, options)
  const label = {zh: '批注', en: 'notes'}[options.language]
  const lines = linesIn(report.text)
  // What is missing at the very end may be behind the last line.
  const lineOf: LineOf = ({diagnostic}) => Math.min(diagnostic.range.start.line, lines.length)
  const paragraphs = markedLines(lines, lineOf, report, findings, id, options)
  const words = lines.map(({words}) => words)
  const blocks = blocksOf(words, findings, lineOf)
  return markup`<div class="draft">
${blocks.map(({first, last, notes}) => {
  const beside = markup`<ul class="notes" aria-label="${label}">\n${notes.map(note)}</ul>\n`
  return markup`<div class="block">
<div class="text" lang="zh-CN">
${paragraphs.slice(first - 1, last)}</div>
${notes.length > 0 && beside}</div>
`
})}</div>`
}

interface Line {
  /** Without the line break. */
  readonly words: string
  readonly start: number
}

/** A text that ends in a line break has no empty last line here, which nobody needs to see. */
function linesIn(text: string): readonly Line[] {
  const lines = linesOf(text)
  const count = lines.count > 1 && lines.start(lines.count) === text.length ? lines.count - 1 : lines.count
  return Array.from({length: count}, (_, at) => {
    const start = lines.start(at + 1)
    const end = at + 1 < lines.count ? lines.start(at + 2) : text.length
    return {start, words: text.slice(start, end).replace(/[\r\n]+$/, '')}
  })
}

function markedLines(
  lines: readonly Line[],
  lineOf: LineOf,
  report: Report,
  findings: readonly Numbered[],
  id: string,
  {language}: ReporterOptions,
): Markup[] {
  const looks = looksOf(report)
  const touching = lines.map((): Numbered[] => [])
  for (const finding of findings) {
    const last = Math.min(finding.diagnostic.range.end.line, lines.length)
    for (let line = lineOf(finding); line <= last; line++) touching[line - 1]!.push(finding)
  }
  return lines.map(({words, start}, at) => {
    const line = at + 1
    const begins = (finding: Numbered) => lineOf(finding) === line
    const number = words.trim() === '' ? '' : numberOf(line, report)
    const content = markLine(words, start, touching[at]!, begins, language)
    return markup`<p id="${id}-l${line}" class="${looks.get(line) ?? ''}" data-n="${number}">${content}</p>\n`
  })
}

/** What stands in the margin: the line, or the paragraph or page of a document. */
function numberOf(line: number, {places}: Report): string {
  const place: DocumentPlace | undefined = places?.[line - 1]
  if (!place) return String(line)
  if ('paragraph' in place) return String(place.paragraph)
  if ('page' in place) return `${place.page}·${place.line}`
  return ''
}

/** Lines that are a title or a heading alone. */
function looksOf(report: Report): ReadonlyMap<number, string> {
  const looks = new Map<number, string>()
  visit(report, node => {
    if ((node.type !== 'title' && node.type !== 'sectionHeading') || !node.position) return
    const {start, end} = node.position
    const rest = report.text.slice(end.offset, report.text.indexOf('\n', end.offset) >>> 0)
    if (rest.trim() !== '') return
    for (let line = start.line; line <= end.line; line++)
      looks.set(line, node.type === 'title' ? 'title' : 'heading')
  })
  return looks
}
