import {abstractList, docx, listOf, numbered, p, r} from '../support/docx.ts'

/**
 * How numbers of Chinese documents are written, where LibreOffice follows Word. It does not in others, such as
 * decimalFullWidth, ideographDigital and all counts of a hundred and more, so those are no measure.
 */
const formats = [
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'chineseLegalSimplified',
  'ideographLegalTraditional',
  'ideographTraditional',
  'ideographZodiac',
  'decimal',
  'decimalZero',
  'decimalEnclosedCircle',
  'decimalEnclosedCircleChinese',
  'upperLetter',
  'lowerLetter',
  'upperRoman',
  'lowerRoman',
]

/** A Word file with a list in each of these formats: 1 to 30, and begun anew at 98. */
export function listsOfAllFormats(): Uint8Array {
  const id = (at: number) => at + 1
  const secondId = (at: number) => id(at) + formats.length
  const numbering = [
    ...formats.map((format, at) => abstractList(id(at), [{format, text: '（%1）'}])),
    ...formats.flatMap((_, at) => [listOf(id(at), id(at)), listOf(secondId(at), id(at), beginAt(98))]),
  ]
  const body = formats.flatMap((format, at) => [
    ...Array.from({length: 30}, () => p(format, numbered(id(at)))),
    ...Array.from({length: 2}, () => p(format, numbered(secondId(at)))),
  ])
  return docx({numbering: numbering.join(''), body: body.join('')})
}

/**
 * Levels that tell the numbers above them, levels that are skipped, items put in and taken out. LibreOffice knows
 * neither isLgl nor lvlRestart, and does not count lists of one definition as one.
 */
export function listsOfLevels(): Uint8Array {
  const chapters = abstractList(1, [{text: '第%1章'}, {text: '%1.%2'}, {text: '%1.%2.%3'}])
  const items = abstractList(2, [
    {format: 'chineseCountingThousand', text: '%1、'},
    {text: '（%2）', start: 3},
  ])
  const paragraphs = (list: number, ...levels: number[]) =>
    levels.map(level => p('条目', numbered(list, level)))
  const body = [
    ...paragraphs(1, 0, 1, 1, 2, 2, 1, 2, 0, 2, 1, 0, 1),
    ...paragraphs(2, 0, 1, 1, 0, 1, 0, 0, 1),
    p('第一项', numbered(2)),
    p(deleted('取消的一项'), `${numbered(2)}<w:rPr><w:del ${change(1)}/></w:rPr>`),
    p(`<w:ins ${change(2)}>${r('新的一项')}</w:ins>`, `${numbered(2)}<w:rPr><w:ins ${change(3)}/></w:rPr>`),
    p(r('改了') + deleted('字的'), numbered(2)),
    p('末一项', numbered(2)),
  ]
  return docx({numbering: chapters + items + listOf(1, 1) + listOf(2, 2), body: body.join('')})
}

const beginAt = (number: number) =>
  `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride>`

const change = (id: number) => `w:id="${id}" w:author="李四" w:date="2025-01-20T09:00:00Z"`

const deleted = (text: string) =>
  `<w:del ${change(4)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
