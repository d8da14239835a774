import {linesOf} from '../../tree/lines.ts'
import type {Report} from '../../tree/types.ts'
import type {Span} from './line.ts'

/**
 * The marks of Markdown that somebody has pasted into a text or a document, in the order of the text. They are not meant to
 * be read, and stars look like gaps. Not by the parser of Markdown, which would join lines.
 */
export function marksIn(text: string): readonly Span[] {
  // Nearly all texts: one search each.
  if (!signs.some(sign => text.includes(sign)) || !isMarkedUp(text)) return none
  return [...leadsIn(text), ...starsIn(text)].sort((one, other) => one.start - other.start)
}

/** The same text, as long as it was, without its marks: at the end of a word they leave a space, and within it nothing. */
export function withoutMarks(text: string, marks: readonly Span[]): string {
  if (marks.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const {start, end} of marks) {
    const isApart = isSpace(text[start - 1]) || isSpace(text[end])
    parts.push(text.slice(at, start), (isApart ? ' ' : unseen).repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

export function withMarkup(report: Report, marks: readonly Span[]): Report {
  if (marks.length === 0) return report
  const lines = linesOf(report.text)
  report.markup = marks.map(({start, end}) => lines.range(start, end))
  return report
}

const none: readonly Span[] = []
const signs = ['# ', '**', '* ']

/** Takes room, and is neither a letter nor a space to a reader. */
const unseen = '\u200b'
const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter)

/** Stars stand for names and numbers as well, and one line with a sign may be anything. */
function isMarkedUp(text: string): boolean {
  return (text.match(line)?.length ?? 0) > 1 || heading.test(text) || isAllBold(text)
}

/** A heading, a line that begins in bold type, a point of a list. */
const line = /^[ \t\u3000]*(?:#{1,6} +\S|\*\*[^*\n]{2,}\*\*|\* +[^*\s])/gm
/** Of the second level and below: nothing else looks like it. */
const heading = /^[ \t\u3000]*#{2,6} +\S/m

/** All stars are those of bold words between other words: not “**局”, “张**，”, “**件”. */
function isAllBold(text: string): boolean {
  const rest = text.replace(boldWords, '')
  return rest !== text && !rest.replace(italic, '').includes('*')
}

const boldWords =
  /(?<=^|[\s。；，：、！？（“])\*\*(?![\s，。；：、！？”）等某局厅市县区镇乡省委院件人次元个名年月日号岁项份场起户]|同志|公司|办(?![结理案事])|部(?![署分]))[^*\n]{2,}(?<![\s，、；（“])\*\*(?=$|[\s，。；：、！？）”])|\*\*(?:[一二三四五六七八九十][是要]|[第其][一二三四五六七八九十])[，：]?\*\*/gm

/** At the beginning of a line; “- 3 -” is the number of a page. */
const leading =
  /^[ \t\u3000]*(?:(?:#{1,6}|>) +(?=\S)|\* +(?=[^*\s])|- +(?!\d+ *-)(?=[^-\s])|(?:-{3,}|\*{3,}|`{3}\w*)(?=[ \t]*$))/gm
const bold = /\*\*[^*\n]+\*\*/g
/** A whole line: single stars within one are anything. */
const italic = /^[ \t\u3000]*\*[^*\s][^*\n]*\*(?=[ \t]*$)/gm

function leadsIn(text: string): Span[] {
  return [...text.matchAll(leading)].map(({0: lead, index}) => {
    const end = index + lead.length
    return {start: end - lead.trimStart().length, end}
  })
}

function starsIn(text: string): Span[] {
  const both = (pattern: RegExp, width: number) =>
    [...text.matchAll(pattern)].flatMap(({0: words, index}) => {
      const end = index + words.length
      const start = end - words.trimStart().length
      return [
        {start, end: start + width},
        {start: end - width, end},
      ]
    })
  return [...both(bold, 2), ...both(italic, 1)]
}
