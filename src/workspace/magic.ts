import type {Words} from '../diagnostic/types.ts'

/** Formats that are no plain text, told by their first bytes: a name can lie (a .doc saved as .txt). */

const names = {
  docx: {zh: 'Word 文档（.docx）', en: 'a Word document (.docx)'},
  doc: {zh: '旧版 Word 或 WPS 文档（.doc、.wps）', en: 'an old Word or WPS document (.doc, .wps)'},
  odt: {zh: 'OpenDocument 文档（.odt）', en: 'an OpenDocument text (.odt)'},
  ofd: {zh: '版式文件（.ofd）', en: 'an OFD document (.ofd)'},
  xlsx: {zh: 'Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)'},
  pptx: {zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)'},
  zip: {zh: '压缩包（.zip）', en: 'a ZIP archive'},
  pdf: {zh: 'PDF 文件', en: 'a PDF file'},
  rtf: {zh: 'RTF 文档（.rtf）', en: 'an RTF document (.rtf)'},
  html: {zh: '网页文件（.html）', en: 'a web page (.html)'},
} satisfies Readonly<Record<string, Words>>

/** What to tell the author of a file in a format that this version does not read; undefined for the rest. */
export function foreignFormat(bytes: Uint8Array): Words | undefined {
  const format = formatOf(bytes)
  if (!format) return undefined
  const name = names[format]
  return {
    zh: `这是${/^[A-Z]/.test(name.zh) ? ' ' : ''}${name.zh}，本版只读 .txt 和 .md 文件；${cures[format]?.zh ?? saveAs.zh}`,
    en: `this is ${name.en}; this version reads .txt and .md files only: ${cures[format]?.en ?? saveAs.en}`,
  }
}

const saveAs: Words = {
  zh: '请另存为“纯文本（.txt）”后再核，或等待后续版本',
  en: 'save it as plain text (.txt), or wait for a later version',
}

const copyOut: Words = {
  zh: '请把正文复制到 .txt 文件后再核，或等待后续版本',
  en: 'copy its text into a .txt file, or wait for a later version',
}

/** What has no “save as” must be copied or unpacked. */
const cures: Readonly<Partial<Record<keyof typeof names, Words>>> = {
  pdf: copyOut,
  ofd: copyOut,
  html: copyOut,
  zip: {zh: '请解压后核对其中的文稿', en: 'unpack it and check the drafts in it'},
}

function formatOf(bytes: Uint8Array): keyof typeof names | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = all.toString('latin1', 0, 512)
  if (head.startsWith('PK\x03\x04')) return zipContent(all)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'doc'
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html[\s>])/i.test(head)) return 'html'
  return undefined
}

/** A ZIP archive names its parts in clear bytes, so no unpacking is needed to tell what it is. */
function zipContent(archive: Buffer): keyof typeof names {
  if (archive.includes('word/document')) return 'docx'
  if (archive.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  if (archive.includes('OFD.xml')) return 'ofd'
  if (archive.includes('xl/workbook')) return 'xlsx'
  if (archive.includes('ppt/presentation')) return 'pptx'
  return 'zip'
}
