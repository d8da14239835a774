import {NumberCounter, type Numbers} from '../support/automatic.ts'
import type {DraftParagraph, Role} from '../support/draft-paragraphs.ts'

/**
 * A draft as flat OpenDocument text, set like a 公文 (GB/T 9704—2012), which LibreOffice turns into every other
 * format. Automatic numbers come from the outline of the heading styles and, where text follows in the same
 * paragraph, from a list.
 */
export function flatOdt(paragraphs: readonly DraftParagraph[], numbers: Numbers): string {
  const body =
    numbers === 'typed'
      ? paragraphs.map(({text, role}) => textElement('text:p', styleOf(role), text))
      : automaticParagraphs(paragraphs)
  return document(body.join('\n'))
}

function automaticParagraphs(paragraphs: readonly DraftParagraph[]): string[] {
  const outline = new NumberCounter()
  const list = new NumberCounter()
  let lists = 0
  return paragraphs.map(({text, role, number}) => {
    if (!number) return textElement('text:p', styleOf(role), text)
    const {level, value, printable} = number
    const rest = text.slice(number.text.length)
    if (role === 'heading') {
      const style = `Heading_20_${level}`
      const attributes = ` text:outline-level="${level}"`
      if (!printable) return textElement('text:h', style, text, `${attributes} text:is-list-header="true"`)
      list.clear()
      const goesOn = outline.next(level) === value
      outline.count(level, value)
      const start = goesOn ? '' : ` text:restart-numbering="true" text:start-value="${value}"`
      return textElement('text:h', style, rest, attributes + start)
    }
    if (!printable) return textElement('text:p', styleOf(role), text)
    const goesOn = list.next(level) === value
    list.count(level, value)
    if (value === 1) lists++
    const before = value === 1 ? '' : ` text:continue-list="list${lists}-${value - 1}"`
    const start = goesOn ? '' : ` text:start-value="${value}"`
    const item = `<text:list-item${start}>${textElement('text:p', styleOf(role), rest)}</text:list-item>`
    const nested = [...Array(level - 1)].reduce<string>(
      inner => `<text:list-item><text:list>${inner}</text:list></text:list-item>`,
      item,
    )
    return `<text:list xml:id="list${lists}-${value}" text:style-name="Numbers${lists}"${before}>${nested}</text:list>`
  })
}

function styleOf(role: Role): string {
  switch (role) {
    case 'title':
      return 'Title'
    case 'recipient':
      return 'Recipient'
    case 'signature':
    case 'date':
      return 'Signature'
    default:
      return 'Body'
  }
}

function textElement(name: string, style: string, text: string, attributes = ''): string {
  return `<${name} text:style-name="${style}"${attributes}>${escaped(text)}</${name}>`
}

/** OpenDocument takes spaces at the beginning, and all but one in a row, for layout of the source. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^ +| {2,}/g, spaces => `<text:s text:c="${spaces.length}"/>`)
}

const formats = [
  'style:num-format="一, 二, 三, ..." style:num-suffix="、"',
  'style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"',
  'style:num-format="1" style:num-suffix="．"',
  'style:num-format="1" style:num-prefix="（" style:num-suffix="）"',
]

function levelStyles(name: string): string {
  return formats
    .map(
      (format, at) =>
        `<${name} text:level="${at + 1}" ${format}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="32pt" fo:margin-left="0cm"/></style:list-level-properties></${name}>`,
    )
    .join('\n')
}

/** One for each list, as LibreOffice makes them: with one for all, a .doc goes on counting where a list begins anew. */
function listStyles(body: string): string {
  const names = new Set(Array.from(body.matchAll(/text:style-name="(Numbers\d+)"/g), ([, name]) => name!))
  return [...names]
    .map(
      name =>
        `<text:list-style style:name="${name}">${levelStyles('text:list-level-style-number')}</text:list-style>`,
    )
    .join('\n')
}

function paragraphStyle(name: string, parent: string, paragraph: string, text = ''): string {
  return `<style:style style:name="${name}" style:family="paragraph"${parent && ` style:parent-style-name="${parent}"`}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`
}

function document(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="28pt" fo:text-align="justify"/><style:text-properties style:font-name="Song" style:font-name-asian="Song" fo:font-size="16pt" style:font-size-asian="16pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
${paragraphStyle('Standard', '', 'fo:margin-top="0cm"')}
${paragraphStyle('Body', 'Standard', 'fo:text-indent="32pt"')}
${paragraphStyle('Recipient', 'Standard', 'fo:text-indent="0cm"')}
${paragraphStyle('Signature', 'Standard', 'fo:text-align="end" fo:margin-right="64pt"')}
${paragraphStyle('Title', 'Standard', 'fo:text-align="center"', 'fo:font-size="22pt" style:font-size-asian="22pt"')}
${formats.map((_, at) => paragraphStyle(`Heading_20_${at + 1}`, 'Standard', 'fo:text-indent="32pt"').replace('style:family', `style:display-name="Heading ${at + 1}" style:default-outline-level="${at + 1}" style:family`)).join('\n')}
<text:outline-style style:name="Outline">
${levelStyles('text:outline-level-style')}
</text:outline-style>
</office:styles>
<office:automatic-styles>
${listStyles(body)}
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="37mm" fo:margin-bottom="25mm" fo:margin-left="28mm" fo:margin-right="26mm"/><style:footer-style><style:header-footer-properties fo:min-height="10mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Recipient">— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body>
</office:document>
`
}
