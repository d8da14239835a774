import {titleStyle} from '../office/headings.ts'
import type {Bytes} from './bytes.ts'
import {
  type CharacterProperties,
  characterProperties,
  type ParagraphProperties,
  paragraphProperties,
} from './properties.ts'

interface Style {
  readonly base: number
  /** From 1, for the built-in styles that are headings; `titleStyle` for that of the title. */
  readonly heading: number | undefined
  readonly paragraph: ParagraphProperties
  readonly characters: CharacterProperties
}

/** The number of the built-in style Title. */
const titleNumber = 62
const noBase = 0xfff
/** A style that is its own ancestor has no further ones. */
const longestChain = 20

/** The styles of a document by their numbers (MS-DOC, 2.9.271). */
export class Stylesheet {
  readonly #styles = new Map<number, Style>()

  constructor(table: Bytes) {
    if (table.length < 6) return
    const head = table.u16(0)
    const count = table.u16(2)
    const baseLength = table.u16(4)
    let at = 2 + head
    for (let number = 0; number < count && at + 2 <= table.length; number++) {
      const length = table.u16(at)
      // A file can end in the middle of a style; those before it hold.
      if (at + 2 + length > table.length) return
      if (length > baseLength) this.#styles.set(number, styleAt(table.part(at + 2, length), baseLength))
      at += 2 + length
    }
  }

  /** The properties that a paragraph has by its style, and those that it has of its own. */
  resolve(number: number, own: ParagraphProperties): ParagraphProperties {
    const styled = this.#chain(number).map(({paragraph}) => paragraph)
    return Object.assign({}, ...styled.toReversed(), own)
  }

  /** The level of the headings of a style, from 1; or `titleStyle`. */
  heading(number: number): number | undefined {
    for (const style of this.#chain(number)) {
      if (style.heading !== undefined) return style.heading
      const {outlineLevel} = style.paragraph
      if (outlineLevel !== undefined) return outlineLevel < 9 ? outlineLevel + 1 : undefined
    }
    return undefined
  }

  /** @param paragraph the style of the paragraph that the characters stand in */
  isHidden({hidden, style}: CharacterProperties, paragraph: number): boolean {
    const styled = this.#hides(style) ?? this.#hides(paragraph) ?? false
    return hidden === 'opposite' ? !styled : (hidden ?? styled)
  }

  #hides(number: number | undefined): boolean | undefined {
    if (number === undefined) return undefined
    const found = this.#chain(number).find(({characters}) => characters.hidden !== undefined)
    return found && found.characters.hidden !== false
  }

  #chain(number: number): Style[] {
    const chain: Style[] = []
    for (let at = number; at !== noBase && chain.length < longestChain; ) {
      const style = this.#styles.get(at)
      if (!style) break
      chain.push(style)
      at = style.base
    }
    return chain
  }
}

function styleAt(bytes: Bytes, baseLength: number): Style {
  const builtIn = bytes.u16(0) & 0xfff
  const kind = bytes.u16(2) & 0xf
  const count = bytes.u16(4) & 0xf
  const nameLength = baseLength + 2 <= bytes.length ? bytes.u16(baseLength) : 0
  // Behind the name is a zero, and everything begins at an even place.
  let at = baseLength + 2 + nameLength * 2 + 2
  const parts: Uint8Array[] = []
  for (let index = 0; index < count && at + 2 <= bytes.length; index++) {
    const length = bytes.u16(at)
    if (at + 2 + length > bytes.length) break
    parts.push(bytes.part(at + 2, length).bytes)
    at += 2 + length + (length % 2)
  }
  const isParagraph = kind === 1
  return {
    base: bytes.u16(2) >> 4,
    heading: builtIn === titleNumber ? titleStyle : builtIn >= 1 && builtIn <= 9 ? builtIn : undefined,
    // Its first word is the number of the style again.
    paragraph: isParagraph && parts[0] ? paragraphProperties(parts[0].subarray(2)) : {},
    characters: characterProperties(parts[isParagraph ? 1 : 0] ?? new Uint8Array()),
  }
}
