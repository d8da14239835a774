import type {Words} from '../diagnostic/types.ts'
import type {Report} from '../tree/types.ts'
import type {DocumentFormat, ForeignFormat} from './format.ts'
import type {ReadOptions} from './report.ts'
import {Unreadable} from './unreadable.ts'

type Reader = (bytes: Uint8Array, options: ReadOptions) => Report | Promise<Report>

/** Reads PDF. pdf.js needs a thread, which is another thing in a browser than in Node, so it is handed in. */
export type PdfReader = (bytes: Uint8Array, options: ReadOptions) => Promise<Report>

/** The reader of each format, loaded when the first such file comes. */
const readers: Readonly<Partial<Record<DocumentFormat, () => Promise<Reader>>>> = {
  docx: async () => (await import('./docx/docx.ts')).readDocx,
  doc: async () => (await import('./doc/doc.ts')).readDoc,
  html: async () => (await import('./html/html.ts')).readHtml,
  mht: async () => (await import('./html/mht.ts')).readMht,
  odt: async () => (await import('./odt/odt.ts')).readOdt,
  ofd: async () => (await import('./ofd/ofd.ts')).readOfd,
  rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
}

/**
 * Reads a document that is no plain text.
 *
 * @throws {Unreadable} for a format that holds no draft, and for a file that is damaged or locked
 */
export async function readDocument(
  format: DocumentFormat | ForeignFormat,
  bytes: Uint8Array,
  options: ReadOptions,
  readPdf?: PdfReader,
): Promise<Report> {
  if (format === 'pdf') {
    if (!readPdf) throw new Unreadable(withoutPdf)
    return readPdf(bytes, options)
  }
  // The names by which its format is known stand at the end of an archive: cut off, it is any archive.
  const isCut = format === 'zip' && /\.ofd$/i.test(options.path ?? '')
  const load = readers[isCut ? 'ofd' : (format as DocumentFormat)]
  if (!load) throw new Unreadable(refusal(format))
  return (await load())(bytes, options)
}

const withoutPdf: Words = {
  zh: '这里读不了 PDF 文件；请另存为 .docx 或“纯文本（.txt）”后再核，或者用命令行程序 hegao 核对',
  en: 'PDF files cannot be read here: save it as .docx or as plain text (.txt), or check it with the command hegao',
}

const names: Readonly<Record<DocumentFormat | ForeignFormat, Words>> = {
  docx: {zh: 'Word 文档（.docx）', en: 'a Word document (.docx)'},
  doc: {zh: '旧版 Word 或 WPS 文档（.doc、.wps）', en: 'an old Word or WPS document (.doc, .wps)'},
  odt: {zh: 'OpenDocument 文档（.odt）', en: 'an OpenDocument text (.odt)'},
  ofd: {zh: '版式文件（.ofd）', en: 'an OFD document (.ofd)'},
  pdf: {zh: 'PDF 文件', en: 'a PDF file'},
  rtf: {zh: 'RTF 文档（.rtf）', en: 'an RTF document (.rtf)'},
  html: {zh: '网页文件（.html）', en: 'a web page (.html)'},
  mht: {zh: '单文件网页（.mht）', en: 'a single-file web page (.mht)'},
  wordXml: {zh: '“Word XML 文档”（.xml）', en: 'a Word XML document (.xml)'},
  uof: {zh: '标文通文档（.uof、.uot）', en: 'a UOF document (.uof, .uot)'},
  xlsx: {zh: 'Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)'},
  xls: {zh: 'Excel 表格（.xls）', en: 'an Excel workbook (.xls)'},
  ods: {zh: 'OpenDocument 表格（.ods）', en: 'an OpenDocument spreadsheet (.ods)'},
  pptx: {zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)'},
  ppt: {zh: '演示文稿（.ppt）', en: 'a presentation (.ppt)'},
  zip: {zh: '压缩包', en: 'an archive'},
  image: {zh: '图片', en: 'a picture'},
  encrypted: {zh: '加了密码的文件', en: 'a file with a password'},
  works: {zh: '微软 Works 文档（.wps）', en: 'a Microsoft Works document (.wps)'},
  lock: {zh: '“~$”开头的占用标记，不是文稿', en: 'the mark of an open document, not a draft'},
}

const copyOut: Words = {
  zh: '请把要核的文字复制到 Word 或 WPS 里，另存为 .docx 后再核',
  en: 'copy the text into Word or WPS and save it as .docx',
}

const cures: Readonly<Partial<Record<DocumentFormat | ForeignFormat, Words>>> = {
  encrypted: {
    zh: '请在 Word 或 WPS 里打开，去掉密码，另存后再核',
    en: 'open it in Word or WPS, remove the password, and save it',
  },
  lock: {zh: '请关闭 Word 或 WPS，核对文稿本身', en: 'close Word or WPS and check the draft itself'},
  xlsx: copyOut,
  xls: copyOut,
  ods: copyOut,
  pptx: copyOut,
  ppt: copyOut,
  zip: {zh: '请解压后核对其中的文稿', en: 'unpack it and check the drafts in it'},
  image: {
    zh: '图片里的文字读不出来；请先识别成文字（OCR）再核',
    en: 'its words cannot be read; recognise them first (OCR)',
  },
}

const saveAs: Words = {
  zh: '请另存为 .docx 或“纯文本（.txt）”后再核',
  en: 'save it as .docx or as plain text (.txt)',
}

/** Why a file of this format is not read, and what to do. */
export function refusal(format: DocumentFormat | ForeignFormat): Words {
  const name = names[format]
  const cure = cures[format] ?? saveAs
  return {
    zh: `这是${/^[A-Z]/.test(name.zh) ? ' ' : ''}${name.zh}，无法核对；${cure.zh}`,
    en: `this is ${name.en}, and cannot be checked: ${cure.en}`,
  }
}
