import type {XmlReader} from '../../xml/xml-reader.ts'
import {number} from './formats.ts'

/** A header or footer that a section refers to. */
export interface Margin {
  readonly at: 'header' | 'footer'
  /** `default` is for all pages that have none of their own. */
  readonly pages: 'default' | 'even' | 'first'
  /** The id of the relationship. */
  readonly id: string
}

/** What a `w:sectPr` says. Lengths are twips. */
export interface PageFormat {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly gutter: number
  /** `default` and the like have no grid, though they may have a pitch. */
  readonly gridType: string
  readonly linePitch: number
  /** In 4096ths of a point, on top of the size of type. */
  readonly characterSpace: number
  /** How page numbers are written. */
  readonly numberFormat: string
  readonly margins: readonly Margin[]
}

/** US Letter without margins, as the standard has it for who says nothing. */
const unsaid = {width: 12240, height: 15840, top: 1440, right: 1440, bottom: 1440, left: 1440, gutter: 0}

/** Reads `w:sectPr`. */
export function readPageFormat(reader: XmlReader): PageFormat {
  const found = {
    ...unsaid,
    gridType: 'default',
    linePitch: 0,
    characterSpace: 0,
    numberFormat: 'decimal',
    margins: [] as Margin[],
  }
  const length = (key: keyof typeof unsaid, attribute: string) => {
    found[key] = number(reader.attribute(attribute)) ?? found[key]
  }
  while (reader.child()) {
    switch (reader.name) {
      case 'w:pgSz':
        length('width', 'w:w')
        length('height', 'w:h')
        break
      case 'w:pgMar':
        for (const side of ['top', 'right', 'bottom', 'left', 'gutter'] as const) length(side, `w:${side}`)
        break
      case 'w:docGrid':
        found.gridType = reader.attribute('w:type') ?? 'default'
        found.linePitch = number(reader.attribute('w:linePitch')) ?? 0
        found.characterSpace = number(reader.attribute('w:charSpace')) ?? 0
        break
      case 'w:pgNumType':
        found.numberFormat = reader.attribute('w:fmt') ?? 'decimal'
        break
      case 'w:headerReference':
      case 'w:footerReference': {
        const type = reader.attribute('w:type')
        found.margins.push({
          at: reader.name === 'w:headerReference' ? 'header' : 'footer',
          pages: type === 'even' || type === 'first' ? type : 'default',
          id: reader.attribute('r:id') ?? '',
        })
        break
      }
    }
    reader.skip()
  }
  return found
}
