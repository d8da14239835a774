import {NumberCounter, type Numbers} from './automatic.ts'
import {abstractList, docx, listOf, numbered, p, r, style} from './docx.ts'
import {type DraftParagraph, draftParagraphs} from './draft-paragraphs.ts'

/**
 * A draft as Word writes it: set like a 公文, each run with its font and size, and cut where digits or Latin
 * letters begin. Automatic numbers are those of one list with a level for each style of heading.
 */
export function draftDocx(text: string, numbers: Numbers): Uint8Array {
  return paragraphsDocx(draftParagraphs(text), numbers)
}

export function paragraphsDocx(paragraphs: readonly DraftParagraph[], numbers: Numbers): Uint8Array {
  const counter = new NumberCounter()
  const body = paragraphs.map(paragraph => {
    const {role, number} = paragraph
    if (numbers === 'typed' || !number?.printable || counter.next(number.level) !== number.value)
      return p(runs(paragraph.text), looks(paragraph))
    counter.count(number.level, number.value)
    const rest = runs(paragraph.text.slice(number.text.length))
    // Word types the ids of its Chinese styles as numbers, and their numbers stand in the style alone.
    return role === 'heading'
      ? p(rest, `<w:pStyle w:val="${number.level}"/>`)
      : p(rest, `${numbered(1, number.level - 1)}${looks(paragraph)}`)
  })
  return docx({body: body.join(''), styles, numbering})
}

const font = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/>'

function runs(text: string): string {
  return text
    .split(/(?<=[\w.])(?=[^\w.])|(?<=[^\w.])(?=[\w.])/)
    .map(piece => r(piece, font))
    .join('')
}

function looks({role}: DraftParagraph): string {
  if (role === 'title') return '<w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="center"/>'
  const indent = role === 'recipient' ? '' : '<w:ind w:firstLine="640"/>'
  return `<w:spacing w:line="560" w:lineRule="exact"/>${indent}<w:jc w:val="both"/>`
}

const levels = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3．'],
  ['decimal', '（%4）'],
] as const

const styles = [
  style('a', {name: 'Normal', isDefault: true}),
  ...levels.map((_, at) =>
    style(String(at + 1), {
      name: `heading ${at + 1}`,
      basedOn: 'a',
      paragraph: `<w:numPr>${at > 0 ? `<w:ilvl w:val="${at}"/>` : ''}<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${at}"/>`,
    }),
  ),
].join('')

const numbering =
  abstractList(
    1,
    levels.map(([format, text], at) => ({
      format,
      text,
      more: `<w:pStyle w:val="${at + 1}"/><w:suff w:val="nothing"/>`,
    })),
  ) + listOf(1, 1)
