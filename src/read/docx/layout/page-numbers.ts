import type {Alignment, PageNumber} from '../../../tree/layout.ts'
import type {Package} from '../package.ts'
import type {Formatting} from './formatting.ts'
import {alignmentOf} from './line-layout.ts'
import {type PageField, pageFields} from './page-fields.ts'
import type {Margin, PageFormat} from './page-format.ts'
import type {Settings} from './settings.ts'
import type {Theme} from './theme.ts'
import {Timeline} from './timeline.ts'

export interface Look {
  readonly file: Package
  readonly formatting: Formatting
  readonly theme: Theme
  readonly settings: Settings
}

/** The page numbers of a section, whose headers and footers are these, its own or those of a section before it. */
export function pageNumbersOf(
  margins: readonly Margin[],
  {numberFormat}: PageFormat,
  look: Look,
): PageNumber[] {
  const {oddAndEven} = look.settings
  return margins.flatMap(margin => {
    if (margin.pages === 'first' || (margin.pages === 'even' && !oddAndEven)) return []
    const pages = margin.pages === 'even' ? 'even' : oddAndEven ? 'odd' : 'all'
    const target = look.file.relationships.find(({id}) => id === margin.id)
    const part = target && !target.external ? look.file.part(target.target) : undefined
    if (!part) return []
    const timeline = new Timeline(part)
    return pageFields(part).flatMap(field => numbersOf(field, pages, numberFormat, timeline, look))
  })
}

function numbersOf(
  field: PageField,
  pages: PageNumber['pages'],
  numberFormat: string,
  timeline: Timeline,
  {formatting, theme}: Look,
): PageNumber[] {
  const {run, paragraph} = timeline.at(field.offset)
  const {digitFont, size = 10} = formatting.run(run, paragraph.style)
  const format = /\\\*\s*"?([A-Za-z0-9]+)/.exec(field.code.replace(/\\\*\s*(?:MERGE|CHAR)FORMAT/gi, ''))?.[1]
  const written = format ?? numberFormat
  const inDashes = /^(?:ArabicDash|numberInDash)$/i.test(written)
  const font = theme.font(digitFont)
  const number = {
    before: field.before.trimStart() + (inDashes ? '- ' : ''),
    after: (inDashes ? ' -' : '') + field.after.trimEnd(),
    isArabic: inDashes || /^(?:Arabic|decimal)$/i.test(written),
    ...(font !== undefined && {font}),
    size,
  }
  const place = field.boxPlace ?? paragraph.framePlace
  // A frame or box at the outer margin is at the right on odd pages, and at the left on even ones.
  if (pages === 'all' && (place === 'outside' || place === 'inside'))
    return (['odd', 'even'] as const).map(side => ({
      ...number,
      pages: side,
      alignment: sideOf(place, side),
    }))
  const tabs = /^[^\t]*((?:\t[^\t]*)*)$/.exec(field.before)![1]!.split('\t').length - 1
  const own = alignmentOf(formatting.paragraph(paragraph, unnumbered).alignment)
  const placed = place === 'outside' || place === 'inside' ? sideOf(place, pages) : boxAlignment(place)
  const byTabs = ([undefined, 'center', 'right'] as const)[tabs]
  return [{...number, pages, alignment: placed ?? byTabs ?? own}]
}

const unnumbered = {
  properties: {centered: false, mark: {inserted: false, deleted: false}},
  numberLevel: undefined,
  number: '',
}

function sideOf(place: 'outside' | 'inside', pages: PageNumber['pages']): Alignment {
  return (place === 'outside') === (pages !== 'even') ? 'right' : 'left'
}

const boxAlignment = (place: string | undefined): Alignment | undefined =>
  place === 'left' || place === 'center' || place === 'right' ? place : undefined
