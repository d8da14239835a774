import {zipNames} from './zip/names.ts'

/** What a file is, by its bytes: a name can lie (a .doc saved as .txt, a page saved as .doc). */

/** The formats of documents that are no plain text. */
export const documentFormats = ['docx', 'odt', 'ofd', 'pdf', 'rtf', 'html', 'mht', 'doc'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** Other files that come among drafts, and that nobody can read. */
export const foreignFormats = [
  'encrypted',
  'works',
  'lock',
  'wordXml',
  'uof',
  'xlsx',
  'pptx',
  'xls',
  'ppt',
  'ods',
  'zip',
  'image',
] as const
export type ForeignFormat = (typeof foreignFormats)[number]

/** Undefined: a text, or nothing that is known. Looks at no more than the bytes must show. */
export function formatOf(bytes: Uint8Array): DocumentFormat | ForeignFormat | undefined {
  // Nearly all files that a save hook checks are texts: one look at the first byte lets them pass.
  switch (bytes[0]) {
    case 0x50:
      return startsWith(bytes, 'PK\x03\x04') ? zipContent(bytes) : undefined
    case 0xd0:
      return startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') ? compoundContent(bytes) : undefined
    case 0x25:
      return startsWith(bytes, '%PDF-') ? 'pdf' : undefined
    case 0x89:
      return startsWith(bytes, '\x89PNG') ? 'image' : undefined
    case 0x52:
      if (startsWith(bytes, 'Rar!')) return 'zip'
      break
    case 0x37:
      if (startsWith(bytes, '7z\xbc\xaf\x27\x1c')) return 'zip'
      break
    case 0xdb:
      return startsWith(bytes, '\xdb\xa5-\0') ? 'doc' : undefined
    case 0xff:
      if (startsWith(bytes, '\xff\xd8\xff')) return 'image'
      break
  }
  if (isLock(bytes)) return 'lock'
  return markup(headOf(bytes))
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** One character a byte, ASCII as it is. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

const headLength = 4096

/** The first characters, without a byte order mark and the space behind it; empty when they are Han. */
function headOf(bytes: Uint8Array): string {
  const [first = 0, second] = bytes
  const head = bytes.subarray(0, headLength)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head).trimStart()
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head).trimStart()
  if (first >= 0x80 && first !== 0xef) return ''
  const text = latin(head)
  return (text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text).trimStart()
}

const page = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title)[\s>]/i
const mail =
  /^(?:mime-version|from|content-[\w-]+|subject|date|message-id|return-path|received|snapshot-content-location|x-[\w-]+):/i

/** Formats that are written in characters. */
function markup(head: string): DocumentFormat | ForeignFormat | undefined {
  switch (head[0]) {
    case '{':
      return head.startsWith('{\\rtf') ? 'rtf' : undefined
    case '<':
      if (/progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/.test(head)) return 'wordXml'
      if (/progid="Excel\.Sheet"/.test(head)) return 'xls'
      if (/<office:document\b/.test(head)) return 'odt'
      if (/<(?:uof:)?UOF\b/.test(head)) return 'uof'
      return page.test(head) ? 'html' : undefined
  }
  // Nearly all texts begin with Han, and compiling the pattern takes longer than all else here.
  if (!(head.charCodeAt(0) < 0x80)) return undefined
  return mail.test(head) && /^content-type:\s*(?:multipart|text\/html)/im.test(head) ? 'mht' : undefined
}

/** A ZIP archive names its parts in clear bytes, so no unpacking is needed to tell what it is. */
function zipContent(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const names = zipNames(bytes)
  // Of one that is cut off before its directory: the names stand before each file as well.
  const rest = names ? '' : latin(bytes)
  const has = (name: string) => (names ? names.some(one => one.startsWith(name)) : rest.includes(name))
  if (has('word/')) return 'docx'
  if (has('OFD.xml')) return 'ofd'
  if (has('xl/workbook')) return 'xlsx'
  if (has('ppt/presentation')) return 'pptx'
  if (has('content.xml') && has('META-INF/manifest.xml')) return openDocument(bytes)
  return has('[Content_Types].xml') ? 'docx' : 'zip'
}

/** Its first part says which kind it is, and is not packed. */
function openDocument(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.(spreadsheet|presentation)/.exec(
    latin(bytes.subarray(0, 256)),
  )?.[1]
  if (type === 'spreadsheet') return 'ods'
  return type === 'presentation' ? 'pptx' : 'odt'
}

/** A compound file (OLE) names its streams in UTF-16. */
function compoundContent(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const has = (stream: string) => file.includes([...stream].join('\0'))
  const file = latin(bytes)
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  if (has('PowerPoint Document')) return 'ppt'
  if (has('MatOST') || has('CONTENTS') || file.includes('Quill96') || has('Works')) return 'works'
  return 'doc'
}

/** What Word leaves beside an open document, “~$报告.docx”: the name of the user in 162 or 165 bytes. */
function isLock(bytes: Uint8Array): boolean {
  return (bytes.length === 162 || bytes.length === 165) && bytes[0]! < 0x37 && bytes.includes(0)
}
