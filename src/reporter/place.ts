import type {Language, Words} from '../diagnostic/types.ts'
import type {DocumentPlace, Point, Report} from '../tree/types.ts'

/** “第 12 行”, or in the terms of a document that has no lines: “第 12 段”, “第 3 页第 5 行”. */
export function placeWords(line: number, {places}: Pick<Report, 'places'>, language: Language): string {
  const place = places?.[line - 1]
  return (place ? documentPlaceWords(place) : {zh: `第 ${line} 行`, en: `line ${line}`})[language]
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
