import type {DocumentBlock} from '../document.ts'
import {isMade} from '../office/fields.ts'
import type {ReadOptions} from '../report.ts'
import {Unreadable} from '../unreadable.ts'
import {decodeBytes} from './charsets.ts'
import {Head} from './head.ts'
import {Output} from './output.ts'
import {initialState, plainCharacters, plainParagraph, type State} from './state.ts'
import {Tokens} from './tokens.ts'
import {changed, knownGroups, skippedGroups, specialCharacters} from './words.ts'

/** Word opens no more groups at a time than some hundreds. */
const deepest = 10_000

/** Walks through the tokens of a document with one state a group; nothing is recursive. */
export class RtfReader {
  readonly #tokens: Tokens
  readonly #head = new Head()
  readonly #revisions: 'final' | 'original'
  readonly #output = new Output()
  readonly #outer: State[] = []
  #state = initialState
  /** Bytes of text that wait for the rest of their characters. */
  #bytes: number[] = []
  /** Units still to be left out behind a `\u`. */
  #leftOut = 0
  #number = ''
  /** The code of the field that is open. */
  #field = ''
  /** `\*` was met at the beginning of a group: the next word names a group that old readers leave out. */
  #isMarked = false
  #beginsGroup = false

  constructor(bytes: Uint8Array, {revisions = 'final'}: ReadOptions) {
    this.#tokens = new Tokens(bytes)
    this.#revisions = revisions
  }

  /** @throws {Unreadable} */
  read(): DocumentBlock[] {
    const tokens = this.#tokens
    for (;;) {
      this.#beginsGroup = tokens.kind === 'open'
      switch (tokens.next()) {
        case 'byte':
          this.#addByte(tokens.byte)
          break
        case 'text':
          this.#addText(tokens.start, tokens.end)
          break
        case 'symbol':
          this.#symbol(tokens.word)
          break
        case 'word':
          this.#flush()
          this.#leftOut = 0
          this.#word(tokens.word, tokens.parameter)
          break
        case 'open':
          this.#open()
          break
        case 'close':
          this.#close()
          if (this.#outer.length === 0) return this.#output.finish()
          break
        case 'end':
          throw new Unreadable({
            zh: '文件不完整（可能没有下载完，或没有保存完）；请重新获取或另存后再核',
            en: 'the file is cut off (its download or saving did not finish); get it again, or save it again',
          })
      }
    }
  }

  #open(): void {
    this.#flush()
    this.#leftOut = 0
    this.#isMarked = false
    if (this.#outer.length >= deepest) {
      throw new Unreadable({
        zh: '文件内部嵌套太深，不像是 Word 或 WPS 存的，没有读取',
        en: 'the file nests too deeply to come from Word or WPS, and was not read',
      })
    }
    this.#outer.push(this.#state)
  }

  #close(): void {
    this.#flush()
    this.#leftOut = 0
    this.#isMarked = false
    const {destination} = this.#state
    this.#state = this.#outer.pop() ?? initialState
    if (destination === 'number' && this.#state.destination !== 'number') {
      this.#output.number(this.#number)
      this.#number = ''
    }
    if (destination === 'styles') this.#head.endStyle()
    this.#output.closed(this.#outer.length)
  }

  #begin(note?: 'footnote'): void {
    this.#output.begin(this.#outer.length - 1, note)
    this.#state = {...this.#state, ...plainParagraph}
  }

  #addText(start: number, end: number): void {
    const {bytes} = this.#tokens
    const from = Math.min(end, start + this.#leftOut)
    this.#leftOut -= from - start
    for (let at = from; at < end; at++) this.#bytes.push(bytes[at]!)
  }

  #addByte(byte: number): void {
    if (this.#leftOut > 0) this.#leftOut--
    else this.#bytes.push(byte)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    const {font, destination} = this.#state
    if (destination === 'skip' || destination === 'fonts') return
    if (this.#head.isSymbol(font) && destination !== 'styles') return
    this.#write(decodeBytes(bytes, this.#head.codePageOf(font)))
  }

  #write(text: string): void {
    const {destination, hidden, deleted, inserted} = this.#state
    if (destination === 'styles') {
      this.#head.styleName(text.replace(/;.*/, ''))
      if (text.includes(';')) this.#head.endStyle()
    } else if (destination === 'number') this.#number += text
    else if (destination === 'field') this.#field += text
    else if (destination === 'text' && !hidden && !this.#isGone(deleted, inserted)) this.#output.add(text)
  }

  #isGone(deleted: boolean, inserted: boolean): boolean {
    return this.#revisions === 'final' ? deleted : inserted
  }

  #symbol(symbol: string): void {
    // The second byte of a character can look like a sign of RTF.
    if (symbol === '\\' || symbol === '{' || symbol === '}') {
      this.#addByte(symbol.charCodeAt(0))
      return
    }
    this.#flush()
    if (symbol === '*') this.#isMarked = this.#beginsGroup
    else if (symbol === '~') this.#write('\u00a0')
    else if (symbol === '_') this.#write('-')
    else if (symbol === '\n') this.#endParagraph()
  }

  #word(word: string, parameter: number | undefined): void {
    const isMarked = this.#isMarked
    this.#isMarked = false
    if (word === 'ud') this.#state = {...this.#state, destination: this.#state.second}
    const {destination} = this.#state
    if (destination === 'skip') return
    if (word === 'u' && destination !== 'fonts' && destination !== 'styles') this.#unicode(parameter ?? 0)
    else if (skippedGroups.has(word) || (isMarked && !knownGroups.has(word))) this.#direct('skip')
    else if (destination === 'fonts') this.#head.fontWord(word, parameter ?? 0)
    else if (destination === 'styles') this.#head.styleWord(word, parameter ?? 0)
    else if (word in specialCharacters) this.#write(specialCharacters[word]!)
    else {
      const next = changed(this.#state, word, parameter)
      if (next) this.#state = next
      else this.#structure(word, parameter ?? 0)
    }
  }

  #direct(destination: State['destination']): void {
    this.#state = {...this.#state, destination, second: destination}
  }

  /** A UTF-16 unit; those above 32767 are written as negative numbers. */
  #unicode(unit: number): void {
    this.#write(String.fromCharCode(unit & 0xffff))
    this.#leftOut = this.#state.fallback
  }

  #structure(word: string, parameter: number): void {
    switch (word) {
      case 'ansicpg':
        if (parameter > 0) this.#head.codePage = parameter
        break
      case 'mac':
        this.#head.codePage = 10000
        break
      case 'deff':
        this.#head.defaultFont = parameter
        break
      case 'fonttbl':
        this.#direct('fonts')
        break
      case 'stylesheet':
        this.#direct('styles')
        break
      case 'listtext':
      case 'pntext':
        this.#direct('number')
        break
      case 'fldinst':
        this.#field = ''
        this.#direct('field')
        break
      case 'fldrslt':
        if (isMade(this.#field)) this.#direct('skip')
        break
      case 'upr':
        this.#state = {...this.#state, second: this.#state.destination, destination: 'skip'}
        break
      case 'shptxt':
      case 'dptxbxtext':
        this.#begin()
        break
      case 'footnote':
        this.#begin('footnote')
        break
      case 'ftnalt':
        this.#output.isEndnote()
        break
      case 'plain':
        this.#state = {...this.#state, ...plainCharacters}
        break
      case 'pard':
        this.#state = {...this.#state, ...plainParagraph}
        break
      case 'par':
      case 'sect':
      case 'nestcell':
        this.#endParagraph()
        break
      default:
        this.#output.table(word)
    }
  }

  #endParagraph(): void {
    const {destination, style, outlineLevel, inTable, deleted, inserted} = this.#state
    // A mark that is gone joins its paragraph with the next one.
    if (destination !== 'text' || this.#isGone(deleted, inserted)) return
    const headingDepth =
      outlineLevel === undefined
        ? this.#head.headingDepth(style)
        : outlineLevel < 9
          ? outlineLevel + 1
          : undefined
    this.#output.endParagraph({headingDepth, inTable})
  }
}
