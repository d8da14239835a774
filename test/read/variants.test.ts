import {describe, expect, test} from 'vitest'
import {decode} from '../../src/read/decode.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {readText} from '../../src/read/text/text.ts'
import {findingsOf, presetOf} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'
import {gb18030, utf8WithMark, utf16be, utf16le} from '../support/encode.ts'
import {indented, withMarkdownHeadings, wrapAt, wrapAtColumns} from '../support/rewrap.ts'
import {told} from '../support/told.ts'

const recommended = presetOf('recommended')

describe.each(drafts.map(draft => [draft.id, draft.text] as const))('draft %s', (_id, text) => {
  const original = readText(text)
  const said = told(original)

  test.each([
    ['GB18030', gb18030, 'gb18030'],
    ['UTF-8 with a byte order mark', utf8WithMark, 'utf-8'],
    ['UTF-16LE', utf16le, 'utf-16le'],
    ['UTF-16BE', utf16be, 'utf-16be'],
  ] as const)('saved as %s: the same findings at the same places', (_name, encode, label) => {
    const decoded = decode(encode(text))
    expect(decoded).toEqual({text, encoding: label})
    expect(findingsOf(readText(decoded.text), recommended)).toEqual(findingsOf(original, recommended))
  })

  test.each([
    ['CR LF', '\r\n'],
    ['a lone CR', '\r'],
  ])('with lines that end in %s: the same findings at the same places', (_name, lineBreak) => {
    const report = readText(text.replaceAll('\n', lineBreak))
    expect(findingsOf(report, recommended)).toEqual(findingsOf(original, recommended))
    expect(told(report)).toEqual(said)
  })

  test.each([
    ['wrapped at 30 characters', wrapAt(text, 30)],
    ['wrapped at 34 characters', wrapAt(text, 34)],
    ['wrapped at 40 characters', wrapAt(text, 40)],
    ['wrapped at 56 columns, 28 Han', wrapAtColumns(text, 56)],
    [
      'wrapped at 56 columns with a blank line between all lines',
      wrapAtColumns(text, 56).replaceAll('\n', '\n\n'),
    ],
    ['wrapped at 30 characters with CR LF', wrapAt(text, 30).replaceAll('\n', '\r\n')],
    ['indented by two U+3000', indented(text, '\u3000\u3000')],
    ['indented by four spaces', indented(text, '    ')],
    ['with spaces at the end of its lines', text.replaceAll('\n', '  \n')],
  ])('%s: the same outline and findings', (_name, variant) => {
    expect(told(readText(variant))).toEqual(said)
  })

  test.each([
    ['as it is', text],
    ['wrapped at 34 characters', wrapAt(text, 34)],
    ['with CR LF', text.replaceAll('\n', '\r\n')],
    ['with a lone CR', text.replaceAll('\n', '\r')],
    ['indented by two U+3000', indented(text, '\u3000\u3000')],
  ])('as Markdown %s: the same outline and findings', (_name, variant) => {
    expect(told(readMarkdown(variant))).toEqual(said)
  })
})

/** 002 and 003 come out of a PDF, with lines that are broken already. */
describe.each(
  drafts.filter(({id}) => id !== '002' && id !== '003').map(draft => [draft.id, draft.text] as const),
)('draft %s', (_id, text) => {
  test('as Markdown with # headings: the same outline and findings', () => {
    expect(told(readMarkdown(withMarkdownHeadings(text)))).toEqual(told(readText(text)))
  })

  test('indented by two U+3000 and wrapped at 56 columns: the same outline and findings', () => {
    expect(told(readText(wrapAtColumns(indented(text, '\u3000\u3000'), 56)))).toEqual(told(readText(text)))
  })
})
