import {titleStyle} from '../office/headings.ts'
import {codePageOf, symbolCharset} from './charsets.ts'

interface Font {
  readonly codePage: number | undefined
  readonly isSymbol: boolean
}

interface Style {
  name: string
  outlineLevel: number | undefined
}

/** The tables at the head of a document: fonts, which tell what bytes mean, and styles, which tell what is a heading. */
export class Head {
  /** Of the whole document. */
  codePage = 1252
  /** The font of text that names none. */
  defaultFont = 0

  readonly #fonts = new Map<number, Font>()
  readonly #styles = new Map<number, Style>()
  #font = 0
  #style: Style | undefined

  /** A control word of the table of fonts. */
  fontWord(word: string, parameter: number): void {
    if (word === 'f') this.#font = parameter
    else if (word === 'fcharset')
      this.#fonts.set(this.#font, {codePage: codePageOf(parameter), isSymbol: parameter === symbolCharset})
    else if (word === 'cpg' && parameter > 0)
      this.#fonts.set(this.#font, {codePage: parameter, isSymbol: false})
  }

  /** A control word of the style sheet. */
  styleWord(word: string, parameter: number): void {
    if (word === 's') {
      this.#style = {name: '', outlineLevel: undefined}
      this.#styles.set(parameter, this.#style)
    } else if (word === 'outlinelevel' && this.#style) this.#style.outlineLevel = parameter
  }

  /** Of the name of a style; a semicolon ends it. */
  styleName(text: string): void {
    if (this.#style) this.#style.name += text
  }

  endStyle(): void {
    this.#style = undefined
  }

  codePageOf(font: number | undefined): number {
    return this.#fonts.get(font ?? this.defaultFont)?.codePage ?? this.codePage
  }

  isSymbol(font: number | undefined): boolean {
    return this.#fonts.get(font ?? this.defaultFont)?.isSymbol ?? false
  }

  /** The level of the headings of a style, from 1; or `titleStyle`. */
  headingDepth(style: number): number | undefined {
    const {name = '', outlineLevel} = this.#styles.get(style) ?? {}
    if (/^title$/i.test(name.trim())) return titleStyle
    const named = /^(?:heading|标题) ?([1-9])\b/i.exec(name.trim())
    if (named) return Number(named[1])
    return outlineLevel !== undefined && outlineLevel < 9 ? outlineLevel + 1 : undefined
  }
}
