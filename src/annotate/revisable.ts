import type {Words} from '../diagnostic/types.ts'
import type {Change} from '../fix/splice.ts'
import type {DocxDocument} from '../read/docx/docx.ts'
import type {DocxParagraph, Fragment} from '../read/docx/types.ts'

/** Characters of a fragment that go, and what is written behind them. */
export interface Piece {
  readonly paragraph: DocxParagraph
  readonly fragment: Fragment
  /** [from, to) in the text of the fragment; empty where something is only inserted. */
  readonly from: number
  readonly to: number
  readonly added: string
}

/** The pieces that a change of `report.text` consists of, or why it cannot be made. */
export function piecesOf({paragraphs}: DocxDocument, change: Change): readonly Piece[] | Words {
  const {start, end, text} = change
  if (/[\0-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text)) return reasons.characters
  const paragraph = paragraphs.findLast(({textStart}) => textStart <= start)
  if (!paragraph) return reasons.paragraph
  const first = paragraph.textStart + paragraph.number.length
  if (start < first && paragraph.number !== '') return reasons.number
  if (end > paragraph.textStart + paragraph.block.text.length) return reasons.paragraph
  const pieces = start === end ? insertion(paragraph, change) : deletion(paragraph, change)
  if (pieces.length === 0) return reasons.paragraph
  return pieces.some(({fragment}) => fragment.run.whole) ? reasons.whole : pieces
}

/** Beside the words before it, as one who types there would have it; at the beginning before those that follow. */
function insertion(paragraph: DocxParagraph, {start, text}: Change): Piece[] {
  const {fragments} = paragraph
  const holds = ({textStart, length, run}: Fragment) =>
    !run.whole && textStart < start && start <= textStart + length
  const fragment = fragments.find(holds) ?? fragments.find(({textStart}) => textStart === start)
  if (!fragment) return []
  const at = start - fragment.textStart
  return [{paragraph, fragment, from: at, to: at, added: text}]
}

function deletion(paragraph: DocxParagraph, {start, end, text}: Change): Piece[] {
  const touched = paragraph.fragments.filter(
    ({textStart, length}) => textStart < end && textStart + length > start,
  )
  const pieces = touched.map((fragment, at): Piece => {
    const {textStart, length} = fragment
    const from = Math.max(0, start - textStart)
    const to = Math.min(length, end - textStart)
    return {paragraph, fragment, from, to, added: at === 0 ? text : ''}
  })
  const covered = pieces.reduce((sum, {from, to}) => sum + to - from, 0)
  // A part of a character that is one element, or characters that stand nowhere.
  const isCut = pieces.some(
    ({fragment, from, to}) => fragment.kind === 'element' && to - from < fragment.length,
  )
  return covered < end - start || isCut ? [] : pieces
}

/** What stands in the file only once is changed once; why a change is left out. */
export const reasons = {
  number: {
    zh: '是 Word 自动编号，文中没有这几个字，请在 Word 里改编号',
    en: 'it is an automatic number of Word; change the numbering there',
  },
  paragraph: {
    zh: '跨段落，或在文中没有落点，请在 Word 里改',
    en: 'it goes beyond a paragraph, or has no place in one; change it in Word',
  },
  whole: {
    zh: '在公式、拼音指南这类整体里，请在 Word 里改',
    en: 'it stands in a formula, or in characters with their sound above; change it in Word',
  },
  box: {
    zh: '在文本框里，文件中另存的一份与它不同，请在 Word 里改',
    en: 'it stands in a text box, of which the file has another form that differs; change it in Word',
  },
  characters: {
    zh: '要写入的字符 Word 文件存不下',
    en: 'it has characters that a Word file cannot hold',
  },
} as const satisfies Record<string, Words>
