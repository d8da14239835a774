import type {Page, Run} from '../../src/read/pages/types.ts'
import {gb18030} from './encode.ts'

/** Writes PDF files by hand: a page is a list of runs, a font is named and not embedded. */

/** How the bytes of a text lead to its characters. */
export type PdfFont = 'UniGB-UCS2-H' | 'GBK-EUC-H' | 'ToUnicode' | 'none'

export interface PdfOptions {
  readonly font?: PdfFont
  /** Pages, from 1, on which a picture fills the paper. */
  readonly pictures?: readonly number[]
  readonly rotate?: number
  /** Asks for a password that nobody has. */
  readonly locked?: boolean
  /** Operators of content streams, behind those of the runs. */
  readonly operators?: string
}

export function pdfOf(pages: readonly Page[], options: PdfOptions = {}): Uint8Array {
  const {font = 'UniGB-UCS2-H', pictures = [], rotate = 0, locked = false} = options
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (dictionary: string, data: string) =>
    add(`<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`)
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encodings[font]} /DescendantFonts [4 0 R]${font === 'ToUnicode' ? ' /ToUnicode 6 0 R' : ''} >>`,
  )
  const ordering = font === 'ToUnicode' || font === 'none' ? 'Identity' : 'GB1'
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [${'500 '.repeat(95)}] 814 939 500] >>`,
  )
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  )
  stream('', toUnicode)
  stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    '\xff',
  )
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /XObject << /I1 7 0 R >> >> /Contents ${firstPage + at * 2 + 1} 0 R >>`,
    )
    const picture = pictures.includes(at + 1) ? `q ${page.width} 0 0 ${page.height} 0 0 cm /I1 Do Q\n` : ''
    const text = page.runs.map(run => show(run, page, encoders[font])).join('\n')
    stream('', `${picture}${text}\n${options.operators ?? ''}`)
  }
  return file(objects, locked)
}

const firstPage = 8

const encodings: Readonly<Record<PdfFont, string>> = {
  'UniGB-UCS2-H': 'UniGB-UCS2-H',
  'GBK-EUC-H': 'GBK-EUC-H',
  ToUnicode: 'Identity-H',
  none: 'Identity-H',
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()
const encoders: Readonly<Record<PdfFont, (text: string) => Uint8Array>> = {
  'UniGB-UCS2-H': utf16,
  'GBK-EUC-H': gb18030,
  ToUnicode: utf16,
  // As the numbers of glyphs are: something else.
  none: text =>
    utf16([...text].map(one => String.fromCharCode((one.charCodeAt(0) % 0x300) + 0x1200)).join('')),
}

/** Codes are UTF-16, so the table maps each to itself. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
256 beginbfrange
${Array.from({length: 256}, (_, high) => {
  const byte = high.toString(16).padStart(2, '0')
  return `<${byte}00> <${byte}ff> <${byte}00>`
}).join('\n')}
endbfrange
endcmap end end`

function show({text, x, y, size, angle}: Run, {height}: Page, encode: (text: string) => Uint8Array): string {
  const turn = (-angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)].map(value => value.toFixed(5))
  const hex = Buffer.from(encode(text)).toString('hex')
  const matrix = `${cos} ${sin} ${(-Number(sin)).toFixed(5)} ${cos} ${x.toFixed(2)} ${(height - y).toFixed(2)}`
  return `BT /F1 ${size} Tf ${matrix} Tm <${hex}> Tj ET`
}

function file(objects: readonly string[], locked: boolean): Uint8Array {
  const all = locked
    ? [...objects, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`]
    : objects
  let text = '%PDF-1.4\n'
  const offsets = all.map((body, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = locked ? ` /Encrypt ${all.length} 0 R /ID [<00><00>]` : ''
  const start = text.length
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${all.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
