import {strToU8, zipSync} from 'fflate'
import type {Page, Run} from '../../src/read/pages/types.ts'

/** Writes OFD files as GB/T 33190—2016 has them, and as programs write them. */

export interface OfdOptions {
  /** Of the namespace; none when empty. */
  readonly prefix?: string
  /** The elements of a page, instead of a text object for each run. */
  readonly content?: (page: Page, at: number) => string
  /** More parts, or others in place of the usual ones, by their paths; undefined takes one out. */
  readonly parts?: Readonly<Record<string, string | undefined>>
}

/** A file of one document. Lengths of pages are taken for millimetres. */
export function ofdOf(pages: readonly Page[], options: OfdOptions = {}): Uint8Array {
  const {prefix = 'ofd', parts = {}} = options
  const content = options.content ?? ((page: Page) => page.runs.map(textObject).join('\n'))
  const [first = {width: 210, height: 297}] = pages
  const all: Record<string, string | undefined> = {
    'OFD.xml':
      '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${first.width} ${first.height}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((page, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">${content(page, at)}</ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
    ...parts,
  }
  const files = Object.entries(all).flatMap(([path, xml]) =>
    xml === undefined ? [] : [[path, strToU8(renamed(xml, prefix))] as const],
  )
  return zipSync(Object.fromEntries(files))
}

function renamed(xml: string, prefix: string): string {
  if (prefix === 'ofd') return xml
  const [name, declared] = prefix === '' ? ['', 'xmlns='] : [`${prefix}:`, `xmlns:${prefix}=`]
  return xml.replace(/(<\/?)ofd:/g, `$1${name}`).replaceAll('xmlns:ofd=', declared)
}

/** A run as most programs write it: a text object, the distances of its characters in DeltaX. */
export function textObject(run: Run): string {
  const {text, x, y, size} = run
  const characters = [...text]
  const advances = characters.slice(0, -1).map(character => advanceOf(character, size))
  const delta = advances.length > 0 ? ` DeltaX="${deltaX(advances)}"` : ''
  return `<ofd:TextObject ID="9" Boundary="${x} ${y - size} ${run.width} ${size * 1.2}" Font="3" Size="${size}"><ofd:TextCode X="0" Y="${size}"${delta}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const advanceOf = (character: string, size: number) => (/[\x00-\x7f]/.test(character) ? 0.5 : 1) * size

/** Equal numbers as “g n v”. */
function deltaX(values: readonly number[]): string {
  const words: string[] = []
  for (let at = 0; at < values.length; ) {
    let to = at
    while (values[to] === values[at]) to++
    words.push(to - at > 2 ? `g ${to - at} ${values[at]}` : values.slice(at, to).join(' '))
    at = to
  }
  return words.join(' ')
}
