/** What a file is, by its bytes: a name can lie (a .doc saved as .txt, a page saved as .doc). */

/** The formats of documents that are no plain text. */
export const documentFormats = ['docx', 'odt', 'ofd', 'pdf', 'rtf', 'html', 'doc'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** Other files that come among drafts, and that nobody can read. */
export const foreignFormats = [
  'encrypted',
  'works',
  'lock',
  'xlsx',
  'pptx',
  'xls',
  'ppt',
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
    case 0x7b:
      return startsWith(bytes, '{\\rtf') ? 'rtf' : undefined
    case 0x89:
      return startsWith(bytes, '\x89PNG') ? 'image' : undefined
    case 0xff:
      return startsWith(bytes, '\xff\xd8\xff') ? 'image' : undefined
  }
  if (isLock(bytes)) return 'lock'
  return page.test(latin(bytes.subarray(0, 512))) ? 'html' : undefined
}

const page = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/i

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** One character a byte, ASCII as it is. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** A ZIP archive names its parts in clear bytes, so no unpacking is needed to tell what it is. */
function zipContent(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const archive = latin(bytes)
  if (archive.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  if (archive.includes('OFD.xml')) return 'ofd'
  if (archive.includes('xl/workbook')) return 'xlsx'
  if (archive.includes('ppt/presentation')) return 'pptx'
  return archive.includes('word/') || archive.includes('[Content_Types].xml') ? 'docx' : 'zip'
}

/** A compound file (OLE) names its streams in UTF-16. */
function compoundContent(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const has = (stream: string) => file.includes([...stream].join('\0'))
  const file = latin(bytes)
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook')) return 'xls'
  if (has('PowerPoint Document')) return 'ppt'
  if (has('MatOST') || file.includes('Quill96') || has('Works')) return 'works'
  return 'doc'
}

/** What Word leaves beside an open document, “~$报告.docx”: the name of the user in 162 or 165 bytes. */
function isLock(bytes: Uint8Array): boolean {
  return (bytes.length === 162 || bytes.length === 165) && bytes[0]! < 0x37 && bytes.includes(0)
}
