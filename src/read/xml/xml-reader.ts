import {damaged, hasDtd, tooDeep} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {decodeEntities} from './entities.ts'
import {type ElementName, Names} from './names.ts'

/** Deeper than any document nests, and well before the stack of those who read it by recursion is full. */
const deepest = 1000

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const equals = 0x3d
const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d

/** What elements were read as, by their source. */
export class Memory<Value> {
  readonly values = new Map<string, Value>()
  last: {readonly source: string; readonly value: Value} | undefined
}

/**
 * Reads XML from front to back and knows where everything stands. Tests hold it to what saxes reads; it takes a
 * fraction of the time, since it looks at attributes only when asked, and passes over what it remembers.
 *
 * Names are `prefix:local`, with the prefixes of `namespaces` (URI → prefix) whatever prefixes the document has;
 * elements of all other namespaces are called `?`.
 */
export class XmlReader {
  kind: 'open' | 'close' | 'text' | 'end' = 'end'
  /** Of the element that was opened or closed last. */
  name = ''
  /** What was read last is [start, end) in `xml`: a tag, or characters without the marks of a CDATA section. */
  start = 0
  end = 0
  isCdata = false
  /** How many elements are open. */
  depth = 0

  #at = 0
  #isEmpty = false
  #hasRoot = false
  readonly #open: ElementName[] = []
  /** Of the last start tag, four numbers an attribute: [start, end) of its name, [start, end) of its value. */
  readonly #attributes: number[] = []
  readonly #names: Names

  /** All methods throw `Unreadable` for XML that is not well-formed, has a DTD, or nests too deeply. */
  constructor(
    readonly xml: string,
    namespaces: ReadonlyMap<string, string>,
  ) {
    this.#names = new Names(xml, namespaces)
    if (xml.charCodeAt(0) === 0xfeff) this.#at = 1
  }

  /** Goes on to the next tag or characters. An empty element is an `open` and a `close`. */
  next(): XmlReader['kind'] {
    if (this.#isEmpty) {
      this.#isEmpty = false
      return this.#close()
    }
    const {xml} = this
    for (;;) {
      const at = this.#at
      if (at >= xml.length) return this.#finish()
      if (xml.charCodeAt(at) !== lessThan) {
        const stop = xml.indexOf('<', at)
        const end = stop === -1 ? xml.length : stop
        this.#at = end
        if (this.depth > 0) return this.#text(at, end, false)
        if (xml.slice(at, end).trim() !== '') throw new Unreadable(damaged)
        continue
      }
      switch (xml.charCodeAt(at + 1)) {
        case slash:
          return this.#endTag(at)
        case 0x3f:
          this.#at = this.#behind('?>', at + 2)
          continue
        case 0x21:
          if (xml.startsWith('<!--', at)) this.#at = this.#behind('-->', at + 4)
          else if (xml.startsWith('<![CDATA[', at) && this.depth > 0) {
            this.#at = this.#behind(']]>', at + 9)
            return this.#text(at + 9, this.#at - 3, true)
          } else throw new Unreadable(xml.startsWith('<!DOCTYPE', at) ? hasDtd : damaged)
          continue
        default:
          return this.#startTag(at)
      }
    }
  }

  /**
   * Goes on to the next child of the element that is open; false when there is none, and the element is closed.
   * Who takes a child reads or skips it to its end.
   */
  child(): boolean {
    for (;;) {
      const kind = this.next()
      if (kind === 'open') return true
      if (kind !== 'text') return false
    }
  }

  /** Reads to the end of the element that was opened last. */
  skip(): void {
    const outside = this.depth - 1
    while (this.depth > outside) this.next()
  }

  /** An attribute of the start tag that was read last: `w:val`, or `Id` where it has no namespace. */
  attribute(name: string): string | undefined {
    const {xml} = this
    const local = name.slice(name.indexOf(':') + 1)
    const attributes = this.#attributes
    for (let at = 0; at < attributes.length; at += 4) {
      if (!xml.startsWith(local, attributes[at + 1]! - local.length)) continue
      if (this.#names.attribute(xml.slice(attributes[at]!, attributes[at + 1]!)) !== name) continue
      return decodeEntities(xml.slice(attributes[at + 2]!, attributes[at + 3]!)).replace(/[\t\n\r]/g, ' ')
    }
    return undefined
  }

  /**
   * What `read` makes of the element that was opened last, remembered by its source: runs and paragraphs have the
   * same few properties again and again. `read` must come to the end of the element.
   */
  remembered<Value>(memory: Memory<Value>, read: () => Value): Value {
    // Below the root, a prefix could mean something else at the next place.
    if (this.#isEmpty || this.#names.isRedeclared) return read()
    const {xml, start} = this
    // Mostly it is what it was before: then nothing need be searched or copied.
    if (memory.last !== undefined && xml.startsWith(memory.last.source, start))
      return this.#recall(memory.last.source.length, memory.last.value)
    const closing = `</${this.#open[this.depth - 1]!.tag}>`
    const stop = xml.indexOf(closing, this.#at)
    if (stop === -1) return read()
    const source = xml.slice(start, stop + closing.length)
    const known = memory.values.get(source)
    if (known !== undefined) {
      memory.last = {source, value: known}
      return this.#recall(source.length, known)
    }
    const value = read()
    // With another element of its name inside, the end tag that was found is not its own.
    if (this.start === stop) {
      memory.values.set(source, value)
      memory.last = {source, value}
    }
    return value
  }

  #recall<Value>(length: number, value: Value): Value {
    this.end = this.start + length
    this.#at = this.end
    this.#close()
    return value
  }

  #finish(): 'end' {
    if (this.depth > 0 || !this.#hasRoot) throw new Unreadable(damaged)
    this.kind = 'end'
    return 'end'
  }

  #behind(closing: string, from: number): number {
    const at = this.xml.indexOf(closing, from)
    if (at === -1) throw new Unreadable(damaged)
    return at + closing.length
  }

  #text(start: number, end: number, isCdata: boolean): 'text' {
    this.start = start
    this.end = end
    this.isCdata = isCdata
    this.kind = 'text'
    return 'text'
  }

  #startTag(at: number): 'open' {
    const {xml} = this
    let stop = at + 1
    let unit = xml.charCodeAt(stop)
    let key = 0
    while (unit !== greaterThan && unit !== slash && !isSpace(unit) && stop < xml.length) {
      key = (key * 31 + unit) | 0
      unit = xml.charCodeAt(++stop)
    }
    if (stop === at + 1 || (this.depth === 0 && this.#hasRoot)) throw new Unreadable(damaged)
    this.#hasRoot = true
    const end = stop
    this.#attributes.length = 0
    if (++this.depth > deepest) throw new Unreadable(tooDeep)
    if (unit !== greaterThan) stop = this.#readAttributes(stop)
    this.start = at
    this.end = stop + 1
    this.#at = stop + 1
    const name = this.#names.element(key, at + 1, end)
    this.#open.push(name)
    this.name = name.name
    this.kind = 'open'
    return 'open'
  }

  /** Up to the `>` of the tag. */
  #readAttributes(from: number): number {
    const {xml} = this
    let declares = false
    for (let at = from; ; ) {
      at = this.#behindSpace(at)
      const unit = xml.charCodeAt(at)
      if (unit === greaterThan || (unit === slash && xml.charCodeAt(at + 1) === greaterThan)) {
        this.#isEmpty = unit === slash
        if (declares) this.#names.declare(this.depth, this.#attributes)
        return unit === slash ? at + 1 : at
      }
      const start = at
      while (isNameUnit(xml.charCodeAt(at))) at++
      const end = at
      at = this.#behindSpace(at)
      if (end === start || xml.charCodeAt(at) !== equals) throw new Unreadable(damaged)
      at = this.#behindSpace(at + 1)
      const quote = xml[at]
      if (quote !== '"' && quote !== "'") throw new Unreadable(damaged)
      const stop = xml.indexOf(quote, at + 1)
      if (stop === -1) throw new Unreadable(damaged)
      this.#attributes.push(start, end, at + 1, stop)
      declares ||= xml.startsWith('xmlns', start)
      at = stop + 1
    }
  }

  #behindSpace(from: number): number {
    let at = from
    while (isSpace(this.xml.charCodeAt(at))) at++
    return at
  }

  #endTag(at: number): 'close' {
    const {xml} = this
    const tag = this.#open[this.depth - 1]?.tag
    if (tag === undefined || !xml.startsWith(tag, at + 2)) throw new Unreadable(damaged)
    const stop = this.#behindSpace(at + 2 + tag.length)
    if (xml.charCodeAt(stop) !== greaterThan) throw new Unreadable(damaged)
    this.start = at
    this.end = stop + 1
    this.#at = stop + 1
    return this.#close()
  }

  #close(): 'close' {
    this.#names.leave(this.depth)
    this.depth--
    this.name = this.#open.pop()!.name
    this.kind = 'close'
    return 'close'
  }
}

/** Of the name of an attribute: anything that does not end it. */
function isNameUnit(unit: number): boolean {
  return !(
    unit === equals ||
    unit === greaterThan ||
    unit === slash ||
    unit === lessThan ||
    isSpace(unit) ||
    Number.isNaN(unit)
  )
}
