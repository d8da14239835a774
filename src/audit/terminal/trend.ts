import {plural} from '../../reporter/words.ts'
import {printable} from '../../tree/printable.ts'
import type {Trend, UnitTrend} from '../trend/types.ts'
import {most, type View} from './view.ts'
import {wrap} from './wrap.ts'

/** Who did better and who did worse than the time before, most first. */
export function trendLines(trend: Trend | undefined, {language, width}: View): string[] {
  if (!trend) return []
  const {since, units} = trend
  const sum = (items: 'broken' | 'mended') => units.reduce((total, unit) => total + unit[items].length, 0)
  const head = {
    zh: `与上次（${since}）比：改好 ${sum('mended')} 项，新出问题 ${sum('broken')} 项`,
    en: `since ${since}: ${plural(sum('mended'), 'item')} mended, ${plural(sum('broken'), 'item')} broken`,
  }[language]
  const changed = units
    .map(unit => ({unit, change: changeOf(unit)}))
    .filter(({change}) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 2 * most)
    .map(
      ({unit, change}) => `${printable(unit.unit)} ${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}`,
    )
  const [colon, comma] = {zh: ['；', '、'], en: ['; ', ', ']}[language] as [string, string]
  return wrap(changed.length > 0 ? head + colon + changed.join(comma) : head, width, 2)
}

function changeOf({before, now}: UnitTrend): number {
  return before === undefined || now === undefined ? 0 : Math.round((now - before) * 10) / 10
}
