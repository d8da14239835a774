import type {DocumentPlace, Point, Report} from '../tree/types.ts'
import type {Language, Words} from './types.ts'

/** “第 12 行”, or in the terms of a document that has no lines: “第 12 段”, “第 3 页第 5 行”. */
export function placeWords(line: number, report: Pick<Report, 'places'>, language: Language): string {
  return lineWords(line, report.places?.[line - 1])[language]
}

/** The same, where the place of the line is known already; absent for a text, which has lines of its own. */
export function lineWords(line: number, place: DocumentPlace | undefined): Words {
  return place ? documentPlaceWords(place) : {zh: `第 ${line} 行`, en: `line ${line}`}
}

/** The same for the middle of a sentence, where Chinese has no spaces. */
export function placeInSentence(line: number, report: Pick<Report, 'places'>): Words {
  const {zh, en} = lineWords(line, report.places?.[line - 1])
  return {zh: zh.replaceAll(' ', ''), en}
}

/** As linters write it, “12:5”; the line is padded to `width`. A document has no columns, so there it is in words. */
export function shortPlace(
  {line, column}: Point,
  report: Pick<Report, 'places'>,
  language: Language,
  width = 0,
): string {
  if (report.places) return placeWords(line, report, language)
  return `${String(line).padStart(width)}:${column}`
}

function documentPlaceWords(place: DocumentPlace): Words {
  if ('paragraph' in place) return {zh: `第 ${place.paragraph} 段`, en: `paragraph ${place.paragraph}`}
  if ('page' in place)
    return {zh: `第 ${place.page} 页第 ${place.line} 行`, en: `page ${place.page}, line ${place.line}`}
  if ('footnote' in place) return {zh: `脚注 ${place.footnote}`, en: `footnote ${place.footnote}`}
  if ('endnote' in place) return {zh: `尾注 ${place.endnote}`, en: `endnote ${place.endnote}`}
  const {table, row, column} = place
  return {
    zh: `表 ${table} 第 ${row} 行第 ${column} 列`,
    en: `table ${table}, row ${row}, column ${column}`,
  }
}
