import {linesOf} from '../../tree/lines.ts'
import type {Comment} from '../../tree/types.ts'
import {isForUs} from '../comments.ts'
import {decodeEntities} from '../xml/entities.ts'
import type {XmlReader} from '../xml/xml-reader.ts'
import {type Package, type Part, readerOf} from './package.ts'
import type {DocxParagraph} from './types.ts'

/** The comments of Word that speak to this program, each with the paragraphs that it is about. */
export function readComments(
  file: Package,
  paragraphs: readonly DocxParagraph[],
  reportText: string,
): Comment[] {
  const part = file.related('comments')
  const said = part ? commentsForUs(part) : []
  if (said.length === 0) return []
  const lines = linesOf(reportText)
  const marks = marksOf(file.main, new Set(said.map(({id}) => id)))
  return said.flatMap(({id, text, author}): Comment[] => {
    const mark = marks.get(id)
    const about = paragraphs.filter(
      ({part, start, end}) => mark && part === file.main.name && start <= mark.end && mark.start <= end,
    )
    const [first, last] = [about[0], about.at(-1)]
    if (!first || !last) return []
    const range = lines.range(first.textStart, last.textStart + last.block.text.length)
    return [{text, range, stands: 'words', ...(author && {author})}]
  })
}

interface Said {
  readonly id: string
  readonly text: string
  readonly author: string
}

function commentsForUs(part: Part): Said[] {
  const reader = readerOf(part)
  const found: Said[] = []
  reader.child()
  while (reader.child()) {
    const [id, author] = [reader.attribute('w:id') ?? '', reader.attribute('w:author') ?? '']
    const outside = reader.depth - 1
    let text = ''
    let inText = false
    while (reader.depth > outside) {
      const kind = reader.next()
      if (kind === 'text' && inText) text += textOf(reader)
      else if (kind === 'open' && reader.name === 'w:p' && text !== '') text += '\n'
      else if (kind !== 'text') inText = kind === 'open' && reader.name === 'w:t'
    }
    if (isForUs(text)) found.push({id, text: text.trim(), author})
  }
  return found
}

function textOf({xml, start, end, isCdata}: XmlReader): string {
  const source = xml.slice(start, end)
  return isCdata ? source : decodeEntities(source)
}

interface Mark {
  readonly start: number
  end: number
}

/** From where to where in the XML the comments reach; one without a range stands where it is referred to. */
function marksOf(part: Part, ids: ReadonlySet<string>): Map<string, Mark> {
  const reader = readerOf(part)
  const marks = new Map<string, Mark>()
  for (let kind = reader.next(); kind !== 'end'; kind = reader.next()) {
    if (kind !== 'open' || !reader.name.startsWith('w:comment')) continue
    const id = reader.attribute('w:id') ?? ''
    if (!ids.has(id)) continue
    const mark = marks.get(id)
    if (mark) mark.end = reader.start
    else marks.set(id, {start: reader.start, end: reader.start})
  }
  return marks
}
