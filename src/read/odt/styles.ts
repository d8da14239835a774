import type {XmlReader} from '../xml/xml-reader.ts'
import {type ListLevel, readListLevels} from './list-level.ts'

interface Style {
  readonly parent: string | undefined
  readonly isHidden: boolean | undefined
  /** The name of a list style; empty where the style says that there is none. */
  readonly list: string | undefined
  /** Undefined where an ancestor can still be the style Title. */
  readonly isTitle: true | undefined
}

/** Levels of a list style, from 1. */
export type ListStyle = ReadonlyMap<number, ListLevel>

const noLevels: ListStyle = new Map()

/** A style that is its own ancestor has no further ones. */
const longestChain = 100

/** The styles of a document, as far as they decide what is text and how it is numbered. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, ListStyle>()
  /** The numbering of headings. */
  outline: ListStyle = noLevels

  /** Reads the children of the element that is open: `office:styles` or `office:automatic-styles`. */
  read(reader: XmlReader): void {
    while (reader.child()) {
      const name = reader.attribute('style:name') ?? ''
      if (reader.name === 'style:style')
        this.#styles.set(`${reader.attribute('style:family')} ${name}`, styleAt(reader))
      else if (reader.name === 'text:list-style') this.#lists.set(name, readListLevels(reader))
      else if (reader.name === 'text:outline-style') this.outline = readListLevels(reader)
      else reader.skip()
    }
  }

  list(name: string): ListStyle | undefined {
    return this.#lists.get(name)
  }

  isHidden(family: 'paragraph' | 'text', name: string | undefined): boolean {
    return this.#inherited(family, name, style => style.isHidden) ?? false
  }

  isTitle(name: string | undefined): boolean {
    return this.#inherited('paragraph', name, style => style.isTitle) ?? false
  }

  /** The list style that a paragraph style brings along. */
  listOf(name: string | undefined): string | undefined {
    return this.#inherited('paragraph', name, style => style.list)
  }

  #inherited<Value>(
    family: string,
    name: string | undefined,
    value: (style: Style) => Value | undefined,
  ): Value | undefined {
    let at = name
    for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
      const style = this.#styles.get(`${family} ${at}`)
      if (!style) return undefined
      const found = value(style)
      if (found !== undefined) return found
      at = style.parent
    }
    return undefined
  }
}

function styleAt(reader: XmlReader): Style {
  const parent = reader.attribute('style:parent-style-name')
  const list = reader.attribute('style:list-style-name')
  const isTitle = reader.attribute('style:name') === 'Title' || undefined
  let isHidden: boolean | undefined
  while (reader.child()) {
    const display = reader.name === 'style:text-properties' ? reader.attribute('text:display') : undefined
    if (display !== undefined) isHidden = display === 'none'
    reader.skip()
  }
  return {parent, isHidden, list, isTitle}
}
