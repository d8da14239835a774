import {matchesOf} from '../tree/matches.ts'
import {isGarbled} from './garbled-text.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const openers = '《〈（【“‘「『〔('
const closers = '》〉）】”’」』〕)'
/** One of each would be a pair. */
const halfBracket = openers.indexOf('(')
const bracket = openers.indexOf('（')

/** By mark, its place among the openers or the closers, and a half bracket is a bracket. */
function placesIn(marks: string): ReadonlyMap<number, number> {
  return new Map(
    [...marks].map((mark, at) => [mark.charCodeAt(0), at === halfBracket ? bracket : at] as const),
  )
}

/** Nearly all characters are Han: a pattern passes them over, where a loop would have to be compiled first. */
const anyMark = new RegExp(`[${openers}${closers}]`, 'g')
const opening = placesIn(openers)
const closing = placesIn(closers)

/** Quotation marks, brackets and marks of titles come in pairs within a paragraph. */
export const pairedMarks = defineCheck({
  name: 'paired-marks',
  describe: () => ({
    summary: {zh: '引号、括号、书名号成对', en: 'quotation marks, brackets and title marks come in pairs'},
    options: {},
    data: {
      mark: {zh: '落单的标点', en: 'the mark without its partner'},
      name: {zh: '这个标点的名称，如“左引号”', en: 'what this mark is called: an opening quotation mark …'},
      words: {
        zh: '这个标点和它引着的几个字（左边一半看后面，右边一半看前面）',
        en: 'the mark with a few of the words that it should enclose',
      },
    },
    message: {zh: '{name}没有配对：{words}', en: '{name} without its partner: {words}'},
  }),
  create(_options, {blocks}) {
    return {
      block(block) {
        const {flow} = block
        const all = block.facts.of(unpaired)
        if (all.length === 0) return none
        if (block.node.type === 'tableCell' && hasPartners(block, all, blocks)) return none
        const goesOn = (at: number) => flow.text[at] === '“' && (at === 0 || at === all.at(-1))
        const lonely = isQuoted(block, blocks) ? all.filter(at => !goesOn(at)) : all
        // Marks in mojibake are no marks; that it is mojibake is another fault.
        if (lonely.length > 0 && isGarbled(flow.text)) return undefined
        return lonely
          .filter(at => !isBroken(block, at, blocks))
          .map(at => ({range: flow.range(at, at + 1), data: told(flow.text, at)}))
      },
    }
  },
})

const none: readonly Finding[] = []

const marks: readonly (readonly [marks: string, zh: string, en: string])[] = [
  ['《〈》〉', '书名号', 'title mark'],
  ['“‘「『”’」』', '引号', 'quotation mark'],
  ['（【〔(）】〕)', '括号', 'bracket'],
]
/** Of the words that a mark should enclose. */
const shown = 8

/** A mark between quotation marks cannot be read: it is called by its name, and shown with its words. */
function told(text: string, at: number): Finding['data'] {
  const mark = text[at]!
  const [, zh, en] = marks.find(([all]) => all.includes(mark))!
  const isOpener = opening.has(text.charCodeAt(at))
  const from = isOpener ? at : Math.max(0, at - shown)
  const to = isOpener ? Math.min(text.length, at + 1 + shown) : at + 1
  const more = [from > 0 && !isOpener ? '…' : '', to < text.length && isOpener ? '…' : '']
  return {
    mark,
    name: {zh: `${isOpener ? '左' : '右'}${zh}`, en: `${isOpener ? 'opening' : 'closing'} ${en}`},
    words: `${more[0]}${text.slice(from, to)}${more[1]}`,
  }
}

/** A quotation of several paragraphs: each opens with “, only the last closes it. */
function isQuoted(block: Block, blocks: readonly Block[]): boolean {
  return block.flow.text.includes('“') && blocks[blocks.indexOf(block) + 1]?.flow.text[0] === '“'
}

/** The lines of a cell may have become cells of their own, as in the text of a PDF: marks find their partners in the table. */
function hasPartners(block: Block, lonely: readonly number[], blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(block)
  const isCell = (other: Block | undefined) => other?.node.type === 'tableCell'
  let [from, to] = [at, at + 1]
  while (at - from < near && isCell(blocks[from - 1])) from--
  while (to - at < near && isCell(blocks[to])) to++
  let balance = 0
  const kinds = new Set(lonely.map(place => kindOf(block.flow.text, place)))
  for (const {flow, facts} of blocks.slice(from, to))
    for (const place of facts.of(unpaired))
      if (kinds.has(kindOf(flow.text, place))) balance += opening.has(flow.text.charCodeAt(place)) ? 1 : -1
  return balance === 0
}

/** Cells, which is more than the lines of a row take. */
const near = 60

/**
 * “（2004年6月16日国务院 / 第54次常务会议修订通过）”: two lines of one sentence, which has broken off, and the partner stands
 * in the other.
 */
function isBroken(block: Block, place: number, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(block)
  const isOpener = opening.has(block.flow.text.charCodeAt(place))
  const [before, behind] = isOpener ? [block, blocks[at + 1]] : [blocks[at - 1], block]
  if (before?.node.type !== 'paragraph' || behind?.node.type !== 'paragraph') return false
  if (isEnded.test(before.flow.text)) return false
  const [open, close] = [before.facts.of(unpaired).at(-1), behind.facts.of(unpaired)[0]]
  if (open === undefined || close === undefined || place !== (isOpener ? open : close)) return false
  const marks = [before.flow.text.charCodeAt(open), behind.flow.text.charCodeAt(close)] as const
  return opening.has(marks[0]) && opening.get(marks[0]) === closing.get(marks[1])
}

/** As a paragraph ends. */
const isEnded = /[。！？；：…][”’』」）】]*$/

function kindOf(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at)
  return opening.get(unit) ?? closing.get(unit)
}

/** The openers that wait for their partners: what they are, and where they stand. Empty between calls. */
const kinds: number[] = []
const places: number[] = []

/** Indexes of the marks that have no partner. */
export function unpaired(text: string): readonly number[] {
  const lonely: number[] = []
  kinds.length = places.length = 0
  anyMark.lastIndex = 0
  while (anyMark.test(text)) {
    const at = anyMark.lastIndex - 1
    const unit = text.charCodeAt(at)
    const open = opening.get(unit)
    if (open !== undefined) {
      kinds.push(open)
      places.push(at)
    }
    const kind = closing.get(unit)
    if (kind === undefined || isApostrophe(text, at)) continue
    const partner = kinds.lastIndexOf(kind)
    if (partner === -1) {
      // “1）” and “a)” number a point; they have no left half. “一）” at the head of a line has lost its own.
      if (
        kind !== bracket ||
        !/(?:^|[。；：，\s])[0-9a-z一二三四五六七八九十]{1,2}$/i.test(text.slice(Math.max(0, at - 3), at)) ||
        (at <= 2 && hanNumber.test(text))
      )
        lonely.push(at)
    } else {
      for (let inner = partner + 1; inner < places.length; inner++) lonely.push(places[inner]!)
      kinds.length = places.length = partner
    }
  }
  if (lonely.length === 0 && places.length === 0) return lonely
  return withoutArrows(
    [...lonely, ...places].sort((a, b) => a - b),
    text,
  )
}

const hanNumber = /^[一二三四五六七八九十]{1,2}[）)]/

/** “Women’s Day” */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')
}

/** “》》点击图片进入专题《《”: of a web page, not of the text. Between titles inside titles the same marks have partners. */
function withoutArrows(lonely: readonly number[], text: string): number[] {
  if (lonely.length === 0) return []
  const arrows = matchesOf(/》》[^《》]*《《/g, text)
  return lonely.filter(at => !arrows.some(({0: arrow, index}) => index <= at && at < index + arrow.length))
}
