import type {PageNumber} from '../../../tree/layout.ts'
import type {Package} from '../package.ts'
import type {Formatting} from './formatting.ts'
import {alignmentOf} from './line-layout.ts'
import {type PageField, pageFields} from './page-fields.ts'
import type {Margin, PageFormat} from './page-format.ts'
import type {Settings} from './settings.ts'
import type {Theme} from './theme.ts'
import {type Formats, Timeline} from './timeline.ts'

export interface Look {
  readonly file: Package
  readonly formatting: Formatting
  readonly theme: Theme
  readonly settings: Settings
}

/** A header or footer, read once for all sections that have it. */
interface ReadMargin {
  readonly fields: readonly PageField[]
  readonly timeline: Timeline
}

export class PageNumbers {
  readonly #read = new Map<string, ReadMargin | undefined>()

  constructor(readonly look: Look) {}

  /** Of a section whose headers and footers are these, its own or those of a section before it. */
  of(margins: readonly Margin[], {numberFormat}: PageFormat): PageNumber[] {
    const {oddAndEven} = this.look.settings
    return margins.flatMap(margin => {
      if (margin.pages === 'first' || (margin.pages === 'even' && !oddAndEven)) return []
      const pages = margin.pages === 'even' ? 'even' : oddAndEven ? 'odd' : 'all'
      if (!this.#read.has(margin.id)) this.#read.set(margin.id, readMargin(margin.id, this.look.file))
      const {fields = [], timeline} = this.#read.get(margin.id) ?? {}
      return fields.flatMap(field =>
        numbersOf(field, pages, numberFormat, timeline!.at(field.offset), this.look),
      )
    })
  }
}

function readMargin(id: string, file: Package): ReadMargin | undefined {
  const target = file.relationships.find(relation => relation.id === id)
  const part = target && !target.external ? file.part(target.target) : undefined
  return part && {fields: pageFields(part), timeline: new Timeline(part)}
}

function numbersOf(
  field: PageField,
  pages: PageNumber['pages'],
  numberFormat: string,
  {run, paragraph}: Formats,
  {formatting, theme}: Look,
): PageNumber[] {
  const {digitFont, size = 10} = formatting.run(run, paragraph.style)
  const font = theme.font(digitFont)
  const number = {...writing(field, numberFormat), ...(font !== undefined && {font}), size}
  const place = field.boxPlace ?? paragraph.framePlace
  const isOuter = place === 'outside' || place === 'inside'
  // A frame or box at the outer margin is at the right on odd pages, and at the left on even ones.
  if (isOuter)
    return (pages === 'all' ? (['odd', 'even'] as const) : [pages]).map(side => ({
      ...number,
      pages: side,
      alignment: (place === 'outside') === (side === 'odd') ? 'right' : 'left',
    }))
  const isPlaced = place === 'left' || place === 'center' || place === 'right'
  const own = alignmentOf(formatting.paragraph(paragraph, unnumbered).alignment)
  // Headers and footers have two tab stops, in the middle and at the right.
  const tabbed = ([undefined, 'center', 'right'] as const)[field.before.split('\t').length - 1]
  return [{...number, pages, alignment: isPlaced ? place : (tabbed ?? own)}]
}

/** How a number is written, and what stands beside it, up to the next tab. */
function writing({code, before, after}: PageField, numberFormat: string) {
  const format = /\\\*\s*"?([A-Za-z0-9]+)/.exec(code.replace(/\\\*\s*(?:MERGE|CHAR)FORMAT/gi, ''))?.[1]
  const written = format ?? numberFormat
  const inDashes = /^(?:ArabicDash|numberInDash)$/i.test(written)
  return {
    before: before.slice(before.lastIndexOf('\t') + 1).trimStart() + (inDashes ? '- ' : ''),
    after: (inDashes ? ' -' : '') + after.split('\t', 1)[0]!.trimEnd(),
    isArabic: inDashes || /^(?:Arabic|decimal)$/i.test(written),
  }
}

const unnumbered = {
  properties: {centered: false, mark: {inserted: false, deleted: false}},
  numberLevel: undefined,
  number: '',
}
