import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {readText} from '../../../src/read/text/text.ts'
import {markAt} from '../../../src/tree/numbering.ts'
import {abstractList, docx, listOf, numbered, p, r} from '../../support/docx.ts'
import {drafts} from '../../support/drafts.ts'
import {told} from '../../support/told.ts'

/** The same line with its number made by Word. */
function automatic(line: string, id: number): {paragraph: string; abstract: string; use: string} | undefined {
  const mark = markAt(line)
  const numeral = mark && /[一二三四五六七八九十]+|\d+/.exec(mark.text)?.[0]
  if (!mark || !numeral || mark.kind === 'circled') return undefined
  const format = /\d/.test(numeral) ? 'decimal' : 'chineseCountingThousand'
  return {
    paragraph: p(line.slice(mark.length), numbered(id)),
    abstract: abstractList(id, [{format, text: mark.text.replace(numeral, '%1'), start: mark.value}]),
    use: listOf(id, id),
  }
}

/** 002 and 003 come out of a PDF, with lines that are broken in the middle of sentences. */
describe.each(drafts.filter(({id}) => id !== '002' && id !== '003').map(({id, text}) => [id, text] as const))(
  'draft %s',
  (_id, text) => {
    const lines = text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '')
    const expected = told(readText(lines.join('\n')))

    test('as a Word file: the same outline and findings', () => {
      expect(told(readDocx(docx(lines.map(line => p(line)).join(''))))).toEqual(expected)
    })

    test('with every third character in a run of its own: the same', () => {
      const cut = (line: string) => (line.match(/.{1,3}/gsu) ?? []).map(piece => r(piece, '<w:b/>')).join('')
      expect(told(readDocx(docx(lines.map(line => p(cut(line))).join(''))))).toEqual(expected)
    })

    test('with numbers made by Word: the same', () => {
      const made = lines.map(
        (line, at) => automatic(line, at + 1) ?? {paragraph: p(line), abstract: '', use: ''},
      )
      const numbering = made.map(({abstract}) => abstract).join('') + made.map(({use}) => use).join('')
      expect(numbering).toContain('w:abstractNum ')
      expect(told(readDocx(docx({body: made.map(({paragraph}) => paragraph).join(''), numbering})))).toEqual(
        expected,
      )
    })
  },
)
