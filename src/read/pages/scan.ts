import {Unreadable} from '../unreadable.ts'
import type {PlacedLine} from './line.ts'
import type {Page} from './types.ts'

/** With less text, a page is a picture with a stamp or a number on it. In characters. */
const fewest = 10

/**
 * The pages that are pictures, from 1: covers before the text, annexes behind it.
 *
 * A scan has no text, and nothing found in no text would look like a draft without faults.
 *
 * @throws {Unreadable} when there is no text at all, when what there is makes no words, and when a page between
 *   pages of text is a picture
 */
export function picturesOf(pages: readonly Page[], lines: readonly PlacedLine[]): number[] {
  const lengths = pages.map(() => 0)
  for (const {page, text} of lines) lengths[page]! += text.replace(/\s/g, '').length
  const hasText = (page: number) => lengths[page]! >= fewest
  const written = [...lengths.keys()].filter(hasText)
  if (lines.length === 0) throw new Unreadable(pages.some(({painted}) => painted) ? scan : empty)
  if (written.length === 0 && pages.some(({painted}) => painted)) throw new Unreadable(scan)
  if (isGarbled(lines)) throw new Unreadable(garbled)
  const pictures = [...pages.keys()].filter(page => pages[page]!.painted && !hasText(page))
  const holes = pictures.filter(page => page > written[0]! && page < written.at(-1)!)
  if (holes.length > 0) throw new Unreadable(partly(holes.map(page => page + 1)))
  return pictures.map(page => page + 1)
}

const scan = {
  zh: '这是扫描件，只有图片，没有文字；请先做文字识别（OCR），或改用文稿原件（.docx）',
  en: 'this is a scan: pictures without text; recognise its words first (OCR), or use the .docx that it was made of',
}
const empty = {zh: '文件里没有文字', en: 'there is no text in this file'}
const garbled = {
  zh: '文件没有写明各字形是什么字，读出来是乱码；请重新导出并嵌入字体，或改用文稿原件（.docx）',
  en: 'this file does not say which characters its glyphs are; export it again, or use the .docx that it was made of',
}

function partly(pages: readonly number[]) {
  const shown = pages.slice(0, 10)
  const more = pages.length > shown.length
  return {
    zh: `第 ${shown.join('、')}${more ? ' 等' : ''} 页是图片，没有文字，核对会有遗漏；请先做文字识别（OCR），或改用文稿原件（.docx）`,
    en: `pages without text among the others (${shown.join(', ')}${more ? ' …' : ''}): recognise their words first (OCR), or use the .docx that it was made of`,
  }
}

/** Without a table of its characters, a font gives the numbers of its glyphs: letters of any script, or of none. */
function isGarbled(lines: readonly PlacedLine[]): boolean {
  const text = lines
    .slice(0, 2000)
    .map(line => line.text)
    .join('')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const known = count(ordinary)
  const strange = count(/[^\x00-\x7f]/g) - count(expected)
  return strange > (known + strange) * 0.3
}

/** The letters, numbers and ideographs of a Chinese text, and whatever else it may have beyond ASCII. */
const ordinary = /[A-Za-z0-9\u3400-\u9fff]/g
const expected =
  /[\u00a0-\u017f\u0391-\u0451\u2010-\u205e\u20ac\u2100-\u27bf\u2e80-\u318f\u31c0-\u9fff\uf900-\ufaff\ufe10-\ufe6f\uff01-\uffe6\ud83c-\ud83e\ud840-\ud88f\udc00-\udfff]/g
