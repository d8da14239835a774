import type {Layout, LineLayout, PageLayout, PageNumber} from '../../../tree/layout.ts'
import {linesOf} from '../../../tree/lines.ts'
import type {Package} from '../package.ts'
import type {DocumentContext} from '../story.ts'
import type {DocxParagraph} from '../types.ts'
import {Formatting} from './formatting.ts'
import {LevelFormats} from './level-formats.ts'
import {lineLayouts} from './line-layout.ts'
import type {Margin, PageFormat} from './page-format.ts'
import {type Look, PageNumbers} from './page-numbers.ts'
import {readSettings, type Settings} from './settings.ts'
import {StyleFormats} from './style-formats.ts'
import {Theme} from './theme.ts'
import {Timeline} from './timeline.ts'

/** A paragraph of the report, and where it begins in its text. */
export type PlacedParagraph = readonly [paragraph: DocxParagraph, start: number]

/**
 * What a document looks like: the formats of its styles, lists, paragraphs and runs, each over the one before it.
 *
 * @throws {Unreadable} for a part that is damaged
 */
export function readLayout(
  text: string,
  file: Package,
  {styles, numbering}: Pick<DocumentContext, 'styles' | 'numbering'>,
  paragraphs: readonly PlacedParagraph[],
): Layout {
  const theme = new Theme(file.related('theme'))
  const formatting = new Formatting(
    new StyleFormats(file.related('styles'), styles),
    new LevelFormats(file.related('numbering'), numbering),
  )
  const look: Look = {file, formatting, theme, settings: readSettings(file.related('settings'))}
  const timeline = new Timeline(file.main)
  const lines = linesOf(text)
  const body = paragraphs.filter(([{host, part}]) => !host && part === file.main.name)
  const layouts: (LineLayout | undefined)[] = Array.from({length: lines.count}, () => undefined)
  for (const [paragraph, start] of body) {
    const first = lines.point(start).line - 1
    for (const [at, layout] of lineLayouts(paragraph, start, timeline, formatting, theme).entries())
      layouts[first + at] = layout
  }
  return {sections: sectionsOf(timeline, body, look), lines: layouts}
}

function sectionsOf({pages}: Timeline, body: readonly PlacedParagraph[], look: Look): PageLayout[] {
  const numbers = new PageNumbers(look)
  let margins: readonly Margin[] = []
  let next = 0
  return pages.flatMap(({end, format}) => {
    margins = inherited(margins, format.margins)
    const first = body[next]
    while (next < body.length && body[next]![0].start < end) next++
    if (!first || first[0].start >= end) return []
    return [pageLayout(first[1], format, numbers.of(margins, format), look.settings)]
  })
}

/** A section without a footer of a kind has that of the section before it. */
function inherited(before: readonly Margin[], own: readonly Margin[]): Margin[] {
  const isOwn = (margin: Margin) => own.some(({at, pages}) => at === margin.at && pages === margin.pages)
  return [...before.filter(margin => !isOwn(margin)), ...own]
}

function pageLayout(
  start: number,
  format: PageFormat,
  pageNumbers: readonly PageNumber[],
  {gutterAtTop}: Settings,
): PageLayout {
  const {width, height, top, right, bottom, left, gutter, gridType, linePitch, characterSpace} = format
  const hasLines = /^(?:lines|linesAndChars|snapToChars)$/.test(gridType) && linePitch > 0
  const hasCharacters = /^(?:linesAndChars|snapToChars)$/.test(gridType)
  return {
    start,
    width: millimetres(width),
    height: millimetres(height),
    margins: {
      // Negative where the text may run under a header.
      top: millimetres(Math.abs(top) + (gutterAtTop ? gutter : 0)),
      right: millimetres(right),
      bottom: millimetres(Math.abs(bottom)),
      left: millimetres(left + (gutterAtTop ? 0 : gutter)),
    },
    grid: {
      ...(hasLines && {line: linePitch / 20}),
      ...(hasCharacters && {character: characterSpace / 4096}),
    },
    pageNumbers,
  }
}

const millimetres = (twips: number) => (twips / 1440) * 25.4
