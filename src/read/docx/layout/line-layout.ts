import type {Alignment, LineLayout, LineSpacing, TextSpan} from '../../../tree/layout.ts'
import type {DocxParagraph} from '../types.ts'
import type {ParagraphFormat} from './formats.ts'
import type {Formatting} from './formatting.ts'
import type {Theme} from './theme.ts'
import type {Timeline} from './timeline.ts'

/** The layout of each line of a paragraph, which begins at `start` in the text. */
export function lineLayouts(
  paragraph: DocxParagraph,
  start: number,
  timeline: Timeline,
  formatting: Formatting,
  theme: Theme,
): LineLayout[] {
  const spans = spansOf(paragraph, timeline, formatting, theme)
  const place = paragraph.fragments.at(-1)?.xmlStart ?? paragraph.start
  const own = timeline.at(place).paragraph
  const format = formatting.paragraph(own, paragraph)
  const size = spans[0]?.size ?? formatting.run({}, own.style).size ?? 10
  const firstLineIndent = inCharacters(format.firstLineCharacters, format.firstLine, size)
  const shared = {
    alignment: alignmentOf(format.alignment),
    leftIndent: inCharacters(format.leftCharacters, format.left, size),
    spacing: spacingOf(format),
  }
  let at = start
  return paragraph.block.text.split('\n').map((line, index) => {
    const from = at
    at += line.length + 1
    return {
      ...shared,
      // Behind a line break, a line begins where the second line of the paragraph would.
      firstLineIndent: index === 0 ? firstLineIndent : 0,
      spans: cut(spans, from, from + line.length),
    }
  })
}

function spansOf(
  paragraph: DocxParagraph,
  timeline: Timeline,
  formatting: Formatting,
  theme: Theme,
): TextSpan[] {
  const spans: TextSpan[] = []
  for (const {textStart, length, xmlStart} of paragraph.fragments) {
    const {run, paragraph: own} = timeline.at(xmlStart)
    const {hanFont, size = 10, bold = false, italic = false, color} = formatting.run(run, own.style)
    const font = theme.font(hanFont)
    const look = {
      ...(font !== undefined && {font}),
      size,
      bold,
      italic,
      ...(color !== undefined && !/^(?:AUTO|000000)$/.test(color) && {color}),
    }
    const before = spans.at(-1)
    if (before?.end === textStart && isAlike(before, look))
      spans[spans.length - 1] = {...before, end: textStart + length}
    else spans.push({start: textStart, end: textStart + length, ...look})
  }
  return spans
}

type Appearance = Omit<TextSpan, 'start' | 'end'>

function isAlike(one: Appearance, other: Appearance): boolean {
  return (
    one.font === other.font &&
    one.size === other.size &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.color === other.color
  )
}

function cut(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  return spans
    .filter(span => span.start < end && span.end > start)
    .map(span => ({...span, start: Math.max(start, span.start), end: Math.min(end, span.end)}))
}

/** Hundredths of a character win over twips, and 0 of them says that the twips count. */
function inCharacters(hundredths: number | undefined, twips = 0, size: number): number {
  return hundredths ? hundredths / 100 : twips / 20 / size
}

/** `start` and `end` are left and right in a script that is written from left to right. */
export function alignmentOf(jc: string | undefined): Alignment {
  switch (jc) {
    case 'center':
    case 'right':
      return jc
    case 'end':
      return 'right'
    case 'both':
    case 'distribute':
      return 'justify'
    default:
      return 'left'
  }
}

function spacingOf({line, lineRule, snapsToGrid = true}: ParagraphFormat): LineSpacing {
  if (line !== undefined && lineRule === 'exact') return {rule: 'exact', points: line / 20}
  if (line !== undefined && lineRule === 'atLeast') return {rule: 'least', points: line / 20}
  return {rule: 'multiple', lines: (line ?? 240) / 240, onGrid: snapsToGrid}
}
