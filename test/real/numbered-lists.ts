import {abstractList, docx, listOf, numbered, p} from '../support/docx.ts'

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
export function numberedLists(): Uint8Array {
  const id = (at: number) => at + 1
  const secondId = (at: number) => id(at) + formats.length
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="98"/></w:lvlOverride>'
  const numbering = [
    ...formats.map((format, at) => abstractList(id(at), [{format, text: '（%1）'}])),
    ...formats.flatMap((_, at) => [listOf(id(at), id(at)), listOf(secondId(at), id(at), anew)]),
  ]
  const body = formats.flatMap((format, at) => [
    ...Array.from({length: 30}, () => p(format, numbered(id(at)))),
    ...Array.from({length: 2}, () => p(format, numbered(secondId(at)))),
  ])
  return docx({numbering: numbering.join(''), body: body.join('')})
}
