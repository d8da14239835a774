import {decodeEntities} from './entities.ts'

/** A name as the document writes it, and as it is called here. */
export interface ElementName {
  readonly tag: string
  readonly name: string
}

/** From the element that declares them on: prefixes of the document → ours, and the names that were met. */
interface Scope {
  readonly depth: number
  readonly prefixes: ReadonlyMap<string, string>
  /** By a number that is made of their characters: looking names up must not copy them out of the XML. */
  readonly names: Map<number, ElementName>
}

/** What names of a document mean, by the namespaces that its elements declare. */
export class Names {
  readonly #scopes: Scope[] = [{depth: 0, prefixes: new Map([['xml', 'xml']]), names: new Map()}]

  constructor(
    readonly xml: string,
    readonly namespaces: ReadonlyMap<string, string>,
  ) {}

  /** Does an element below the root declare namespaces? Then what stands here could mean something else elsewhere. */
  get isRedeclared(): boolean {
    return this.#scopes.length > 2
  }

  /**
   * Enters an element that declares namespaces.
   *
   * @param attributes four numbers each: [start, end) of the name, [start, end) of the value
   */
  declare(depth: number, attributes: readonly number[]): void {
    const prefixes = new Map(this.#scopes.at(-1)!.prefixes)
    for (let at = 0; at < attributes.length; at += 4) {
      const declared = /^xmlns(?::(.+))?$/.exec(this.xml.slice(attributes[at]!, attributes[at + 1]!))
      if (!declared) continue
      const uri = decodeEntities(this.xml.slice(attributes[at + 2]!, attributes[at + 3]!))
      prefixes.set(declared[1] ?? '', this.namespaces.get(uri) ?? '?')
    }
    this.#scopes.push({depth, prefixes, names: new Map()})
  }

  leave(depth: number): void {
    if (this.#scopes.length > 1 && this.#scopes[this.#scopes.length - 1]!.depth === depth) this.#scopes.pop()
  }

  /** Of the element whose tag is [start, end) in the XML, and `key` a number made of its characters. */
  element(key: number, start: number, end: number): ElementName {
    const {prefixes, names} = this.#scopes[this.#scopes.length - 1]!
    const known = names.get(key)
    if (known && known.tag.length === end - start && this.xml.startsWith(known.tag, start)) return known
    const tag = this.xml.slice(start, end)
    const colon = tag.indexOf(':')
    const prefix = prefixes.get(colon === -1 ? '' : tag.slice(0, colon)) ?? '?'
    const name = {tag, name: prefix === '?' ? '?' : `${prefix}:${tag.slice(colon + 1)}`}
    names.set(key, name)
    return name
  }

  attribute(name: string): string {
    const colon = name.indexOf(':')
    if (colon === -1) return name
    return `${this.#scopes.at(-1)!.prefixes.get(name.slice(0, colon)) ?? '?'}:${name.slice(colon + 1)}`
  }
}
