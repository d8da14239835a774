import {placeWords} from '../diagnostic/place.ts'
import type {Language} from '../diagnostic/types.ts'
import type {Waived} from '../diagnostic/waiver.ts'
import type {Report} from '../tree/types.ts'
import {waiverWords} from './waiver.ts'

/** A line for each waiver, with the places that it excuses: one reason may stand for thirty of them. */
export function waiverLines(
  waived: readonly Waived[],
  report: Report,
  language: Language,
  cwd: string | undefined,
): string[] {
  const places = new Map<string, Set<string>>()
  for (const {diagnostic, waiver} of waived) {
    const words = waiverWords(waiver, language, cwd)
    const known = places.get(words) ?? new Set()
    places.set(words, known.add(placeWords(diagnostic.range.start.line, report, language)))
  }
  return [...places].map(([words, lines]) => {
    const shown = [...lines].slice(0, mostPlaces)
    const more = lines.size - shown.length
    if (language === 'zh') return `${shown.join('、')}${more > 0 ? `等 ${lines.size} 处` : ''}，${words}`
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}, ${words}`
  })
}

/** More of them tell nobody anything. */
const mostPlaces = 6
