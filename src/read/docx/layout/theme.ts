import {type Part, readerOf} from '../package.ts'
import type {FontChoice} from './formats.ts'

interface ThemeFonts {
  readonly eastAsia: string | undefined
  readonly latin: string | undefined
}

/** The fonts that a theme has for headings (major) and text (minor). */
export class Theme {
  readonly #fonts = new Map<'major' | 'minor', ThemeFonts>()

  constructor(part: Part | undefined) {
    if (!part) return
    const reader = readerOf(part)
    let of: 'major' | 'minor' = 'major'
    let found: {eastAsia?: string; latin?: string; hans?: string} = {}
    while (reader.next() !== 'end') {
      const {name, kind} = reader
      if (name === 'a:majorFont' || name === 'a:minorFont') {
        of = name === 'a:majorFont' ? 'major' : 'minor'
        if (kind === 'open') found = {}
        // A theme without an East Asian font has one for each script; drafts are in simplified characters.
        else
          this.#fonts.set(of, {
            eastAsia: found.eastAsia || found.hans || undefined,
            latin: found.latin || undefined,
          })
      } else if (kind === 'open') {
        const typeface = reader.attribute('typeface') ?? ''
        if (name === 'a:ea') found.eastAsia = typeface
        else if (name === 'a:latin') found.latin = typeface
        else if (name === 'a:font' && reader.attribute('script') === 'Hans') found.hans = typeface
      }
    }
  }

  /** The name of a font; undefined when nobody names one. */
  font(choice: FontChoice | undefined): string | undefined {
    if (!choice) return undefined
    return 'name' in choice ? choice.name : this.#fonts.get(choice.theme)?.[choice.script]
  }
}
