import {strToU8, zipSync} from 'fflate'

/** Word files built in code: each test writes the XML of the trap that it is about. */

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Declarations that a root element needs, for all prefixes that the tests use. */
export const declarations = [
  `xmlns:w="${w}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'mc:Ignorable="w14"',
].join(' ')

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** The children of the root of these parts; a part without content is left out. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Other parts by name, in place of those above where the names are the same. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const optional = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/** The bytes of a .docx. */
export function docx(content: string | DocxParts): Uint8Array {
  const given: DocxParts = typeof content === 'string' ? {body: content} : content
  const present = optional.filter(name => given[name] !== undefined)
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(present),
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': xml(`<w:document ${declarations}><w:body>${given.body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relationshipsXml(
      present.map((name, at) => [`rId${at + 1}`, name, `${name}.xml`]),
    ),
  }
  for (const name of present)
    files[`word/${name}.xml`] = xml(`<w:${name} ${declarations}>${given[name]}</w:${name}>`)
  return zip({...files, ...given.parts})
}

/** The same time in all archives, so that they are the same bytes each time. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  )
  return zipSync(Object.fromEntries(entries), {mtime: new Date(2025, 0, 1)})
}

export const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`

export function relationshipsXml(
  found: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const rows = found.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  )
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  )
}

function contentTypes(present: readonly string[]): string {
  const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = [
    ['document', 'document.main'] as const,
    ...present.map(name => [name, name] as const),
  ].map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${wordprocessing}.${type}+xml"/>`,
  )
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
  )
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A run; `properties` are the children of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of text, or of the XML that stands in it; `properties` are the children of its `w:pPr`. */
export const p = (content = '', properties = ''): string => {
  const inside = content === '' || content.startsWith('<') ? content : r(content)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
}

/** Its number is that of a level of a list. */
export const numbered = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

export interface LevelXml {
  readonly format?: string
  readonly text: string
  readonly start?: number
  /** Other children of `w:lvl`, such as `w:isLgl`; they stand behind `w:numFmt`. */
  readonly more?: string
}

/** A list definition and a list of the same id that uses it. */
export function list(id: number, levels: readonly LevelXml[]): string {
  return abstractList(id, levels) + listOf(id, id)
}

export function abstractList(id: number, levels: readonly LevelXml[], head = ''): string {
  const rows = levels.map(
    ({format = 'decimal', text, start = 1, more = ''}, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${head}${rows.join('')}</w:abstractNum>`
}

/** A list; `overrides` are children of its `w:num`. */
export const listOf = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

export interface StyleXml {
  readonly name?: string
  readonly basedOn?: string
  readonly type?: 'paragraph' | 'character' | 'numbering' | 'table'
  readonly isDefault?: boolean
  readonly paragraph?: string
  readonly run?: string
}

export function style(id: string, given: StyleXml = {}): string {
  const {name = id, basedOn, type = 'paragraph', isDefault, paragraph = '', run = ''} = given
  return (
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${paragraph && `<w:pPr>${paragraph}</w:pPr>`}` +
    `${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  )
}
