import {zip} from './docx.ts'

/** OpenDocument texts built in code: each test writes the XML of the trap that it is about. */

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const declarations = [
  ...['office', 'style', 'text', 'table', 'manifest'].map(name => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')

export interface OdtParts {
  /** What stands in `office:text`. */
  readonly body: string
  /** The children of `office:automatic-styles` of the content, and of `office:styles`. */
  readonly automatic?: string
  readonly styles?: string
  readonly manifest?: string
}

const xml = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`

/** The bytes of an .odt. */
export function odt(content: string | OdtParts): Uint8Array {
  const {
    body,
    automatic = '',
    styles = '',
    manifest = '',
  } = typeof content === 'string' ? {body: content} : content
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': xml(
      `<office:document-content ${declarations}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': xml(
      `<office:document-styles ${declarations}><office:styles>${styles}</office:styles><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>页眉</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': xml(`<manifest:manifest ${declarations}>${manifest}</manifest:manifest>`),
  })
}

/** The bytes of a .fodt. */
export function fodt({body, automatic = '', styles = ''}: OdtParts): Uint8Array {
  return new TextEncoder().encode(
    xml(
      `<office:document ${declarations}><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
    ),
  )
}

/** A paragraph, with attributes where they matter. */
export const p = (text: string, attributes = '') => `<text:p ${attributes}>${text}</text:p>`
export const h = (level: number, text: string, attributes = '') =>
  `<text:h text:outline-level="${level}" ${attributes}>${text}</text:h>`
export const list = (style: string, ...items: string[]) => `<text:list ${style}>${items.join('')}</text:list>`
export const item = (...children: string[]) => `<text:list-item>${children.join('')}</text:list-item>`
