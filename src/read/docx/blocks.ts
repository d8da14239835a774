import type {DocumentParagraph, FlowBlock} from '../document.ts'
import {gapBehind} from '../office/counters.ts'
import {Fields} from '../office/fields.ts'
import {readInline} from './inline.ts'
import {noProperties} from './properties.ts'
import {
  type Draft,
  isDropped,
  isGone,
  type MutableRun,
  readAlternative,
  readControl,
  type Story,
} from './story.ts'
import {isLeftOut, readTable} from './table.ts'

/** Collects the blocks of a container: the body, a cell, a text box, a note. */
export class Blocks {
  readonly blocks: FlowBlock[] = []
  /** A paragraph whose mark is gone: the next one goes on with it. */
  #open: Draft | undefined
  /** A cell that nobody sees. */
  #isLeftOut = false

  constructor(readonly story: Story) {}

  /** Reads the children of the element that is open. */
  read(): this {
    this.#readChildren()
    this.#close()
    return this
  }

  /** Paragraphs of all blocks: those of a table one cell after the other. */
  get paragraphs(): DocumentParagraph[] {
    return this.blocks.flatMap(block => (block.type === 'paragraph' ? [block] : block.rows.flat(2)))
  }

  #readChildren(): void {
    const {reader, document} = this.story
    while (reader.child()) {
      const {name} = reader
      if (this.#isLeftOut) {
        reader.skip()
        continue
      }
      switch (name) {
        case 'w:p':
          this.#readParagraph()
          break
        case 'w:tcPr':
          this.#isLeftOut = isLeftOut(reader, document.revisions)
          break
        case 'w:tbl':
          this.#close()
          this.blocks.push(readTable(this.story, cell => new Blocks({...this.story, cell}).read().paragraphs))
          break
        case 'w:sdt':
          readControl(reader, () => this.#readChildren())
          break
        case 'mc:AlternateContent':
          readAlternative(reader, () => this.#readChildren())
          break
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
        case 'w:del':
        case 'w:moveFrom':
          if (isDropped(name, document.revisions)) reader.skip()
          else this.#readChildren()
          break
        default:
          reader.skip()
      }
    }
  }

  #readParagraph(): void {
    const {reader, document} = this.story
    const draft = this.#open ?? newDraft(this.story)
    const before = draft.properties
    const {length} = draft.text
    if (length === 0) draft.start = reader.start
    draft.properties = noProperties
    readInline(this.story, draft, readBoxes)
    draft.end = reader.end
    this.#open = draft
    const goesOn = isGone(draft.properties.mark, document.revisions)
    // Of paragraphs that are joined, the last one that has text says what they look like.
    if (length > 0 && draft.text.length === length) draft.properties = before
    if (!goesOn) this.#close()
  }

  #close(): void {
    const draft = this.#open
    if (!draft) return
    this.#open = undefined
    if (isMadeByWord(draft, this.story)) empty(draft)
    number(draft, this.story)
    draft.block.text = draft.number + draft.text
    for (const fragment of draft.fragments) fragment.textStart += draft.number.length
    this.story.document.paragraphs.set(draft.block, draft)
    this.blocks.push(draft.block, ...draft.boxes)
  }
}

/** A page number, of which no text is left without the fields, or a line of a table of contents. */
function isMadeByWord({text, hasPageNumber, properties}: Draft, {document: {styles}}: Story): boolean {
  if (hasPageNumber && /^[\s第共总页/／—–－-]*$/.test(text)) return true
  return styles.ofParagraph(properties.style).isContents
}

function empty(draft: Draft): void {
  draft.text = ''
  draft.fragments.length = 0
}

function newDraft({reader, part, host, cell}: Story): Draft {
  return {
    part: part.name,
    textStart: 0,
    start: reader.start,
    end: reader.end,
    cell,
    style: undefined,
    properties: noProperties,
    numberLevel: undefined,
    number: '',
    text: '',
    runs: [],
    fragments: [],
    hasPageNumber: false,
    boxes: [],
    host,
    block: {type: 'paragraph', text: ''},
  }
}

/** Gives a paragraph its style and its number. One that nobody sees does not count. */
function number(draft: Draft, {document: {styles, numbering, revisions}, counters}: Story): void {
  const {style, mark, numberId, numberLevel} = draft.properties
  const resolved = styles.ofParagraph(style)
  draft.style = resolved.style
  if (draft.text === '' && (isGone(mark, revisions) || styles.isHidden(mark, style))) return
  const inherited = numberId === undefined ? resolved.number : undefined
  const list = numbering.list(inherited?.numberId ?? numberId ?? '')
  if (!list) return
  // A style is bound to a level from the side of the list, and only the paragraph itself can say otherwise.
  const bound = [...list.levels].find(([, level]) => inherited?.styles.includes(level.style ?? ''))
  const at = numberLevel ?? bound?.[0] ?? inherited?.level ?? 0
  const text = counters.next(list, at)
  draft.numberLevel = at
  draft.number = text + gapBehind(text, draft.text, list.levels.get(at)?.suffix ?? 'tab')
}

/** Finds the text boxes in a drawing or picture. */
function readBoxes(story: Story, draft: Draft, run: MutableRun): void {
  const {reader} = story
  while (reader.child()) {
    if (reader.name === 'w:txbxContent') {
      const box = {
        ...story,
        fields: new Fields(),
        counters: story.boxCounters,
        host: {paragraph: draft, run},
        cell: undefined,
      }
      draft.boxes.push(...new Blocks(box).read().blocks)
    } else if (reader.name === 'mc:AlternateContent')
      readAlternative(reader, () => readBoxes(story, draft, run))
    else readBoxes(story, draft, run)
  }
}
