import {type DocumentBlock, type DocumentNote, flatParagraphs} from '../document.ts'
import {isMade} from '../docx/fields.ts'
import {settleHeadings} from '../headings.ts'
import type {ReadOptions} from '../report.ts'
import {Story} from '../story.ts'
import {Unreadable} from '../unreadable.ts'
import {decodeBytes} from './charsets.ts'
import {Head} from './head.ts'
import {initialState, plainCharacters, plainParagraph, type State} from './state.ts'
import {Tokens} from './tokens.ts'
import {changed, knownGroups, skippedGroups, specialCharacters} from './words.ts'

/** Word opens no more groups at a time than some hundreds. */
const deepest = 10_000

/** A text beside the one that is open: it ends with the group that began it. */
interface OpenStory {
  readonly story: Story
  readonly depth: number
  /** A text box without one. */
  note?: 'footnote' | 'endnote'
}

/** Walks through the tokens of a document with one state a group; nothing is recursive. */
export class RtfReader {
  readonly #tokens: Tokens
  readonly #head = new Head()
  readonly #revisions: 'final' | 'original'
  readonly #body = new Story()
  readonly #stories: OpenStory[] = [{story: this.#body, depth: -1}]
  readonly #notes: DocumentNote[] = []
  readonly #outer: State[] = []
  #state = initialState
  /** Bytes of text that wait for the rest of their characters. */
  #bytes: number[] = []
  /** Units still to be left out behind a `\u`. */
  #leftOut = 0
  #number = ''
  /** The code of the field that is open. */
  #field = ''
  /** `\*` was met: the next word names a group that old readers leave out. */
  #isMarked = false
  /** Of the cells of the row that is described. */
  #merged: boolean[] = []
  #isMerged = false

  constructor(bytes: Uint8Array, {revisions = 'final'}: ReadOptions) {
    this.#tokens = new Tokens(bytes)
    this.#revisions = revisions
  }

  /** @throws {Unreadable} */
  read(): DocumentBlock[] {
    const tokens = this.#tokens
    for (;;) {
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
          if (this.#outer.length === 0) return [...settleHeadings(this.#body.finish()), ...this.#notes]
          break
        case 'end':
          throw new Unreadable({
            zh: '文件不完整（可能没有下载完，或没有保存完）；请重新获取或另存后再核',
            en: 'the file is cut off (its download or saving did not finish); get it again, or save it again',
          })
      }
    }
  }

  get #story(): Story {
    return this.#stories.at(-1)!.story
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
    if (destination === 'number' && this.#state.destination !== 'number') this.#endNumber()
    if (destination === 'styles') this.#head.endStyle()
    if (this.#stories.length > 1 && this.#stories.at(-1)!.depth === this.#outer.length) this.#endStory()
  }

  #beginStory(note?: 'footnote'): void {
    this.#stories.push({story: new Story(), depth: this.#outer.length - 1, ...(note && {note})})
    this.#state = {...this.#state, ...plainParagraph}
  }

  #endStory(): void {
    const {story, note} = this.#stories.pop()!
    const blocks = story.finish()
    if (!note) {
      this.#story.box(blocks)
      return
    }
    const number = this.#notes.filter(({place}) => note in place).length + 1
    const place = note === 'footnote' ? {footnote: number} : {endnote: number}
    this.#notes.push({type: 'note', place, paragraphs: flatParagraphs(blocks)})
  }

  /** Bullets are no text, and what follows a number is a tab or a space. */
  #endNumber(): void {
    const number = this.#number.trim()
    this.#story.number(/[\p{L}\p{N}]/u.test(number) ? number : '')
    this.#number = ''
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
    else if (destination === 'text' && !hidden && !this.#isGone(deleted, inserted)) this.#story.add(text)
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
    if (symbol === '*') this.#isMarked = true
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
    if (skippedGroups.has(word) || (isMarked && !knownGroups.has(word))) this.#direct('skip')
    else if (destination === 'fonts') this.#head.fontWord(word, parameter ?? 0)
    else if (destination === 'styles') this.#head.styleWord(word, parameter ?? 0)
    else if (word === 'u') this.#unicode(parameter ?? 0)
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
        this.#beginStory()
        break
      case 'footnote':
        this.#beginStory('footnote')
        break
      case 'ftnalt':
        if (this.#stories.at(-1)!.note) this.#stories.at(-1)!.note = 'endnote'
        break
      case 'plain':
        this.#state = {...this.#state, ...plainCharacters}
        break
      case 'pard':
        this.#state = {...this.#state, ...plainParagraph}
        break
      case 'par':
      case 'sect':
        this.#endParagraph()
        break
      default:
        this.#table(word)
    }
  }

  #table(word: string): void {
    switch (word) {
      case 'trowd':
        this.#merged = []
        this.#isMerged = false
        break
      case 'clmrg':
      case 'clvmrg':
        this.#isMerged = true
        break
      case 'cellx':
        this.#merged.push(this.#isMerged)
        this.#isMerged = false
        break
      case 'cell':
        this.#story.endCell()
        break
      case 'nestcell':
        this.#endParagraph()
        break
      case 'row':
        this.#story.endRow(this.#merged)
        break
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
    this.#story.endParagraph({headingDepth, inTable})
  }
}
