import type {Words} from '../../diagnostic/types.ts'
import {plural} from '../../reporter/words.ts'
import {printable} from '../../tree/printable.ts'
import type {CopyKind, CopySide} from '../copies/types.ts'
import type {CountingDraft, Digest} from '../digest.ts'
import type {Audit} from '../types.ts'
import {most, nameOf, type View} from './view.ts'
import {wrap} from './wrap.ts'

/** Who did not report as asked, what could not be read, and who is like whom: a list each. */
export function submissionLines(
  {missing, unknown, copies, roster}: Audit,
  {late, twice, unreadable}: Digest,
  view: View,
): string[] {
  const {language} = view
  const noted = (name: string, note: Words) =>
    ({zh: `${name}（${note.zh}）`, en: `${name} (${note.en})`})[language]
  const days = (one: CountingDraft) => {
    const {late = 0} = one.draft
    return noted(nameOf(one), {zh: `${late} 天`, en: plural(late, 'day')})
  }
  const owner = ({unit, path, year}: CopySide, hasYear: boolean) =>
    printable(unit ?? path) + (hasYear && year !== undefined ? ` ${year}` : '')
  const pairsOf = (kind: CopyKind) =>
    copies.pairs
      .filter(pair => pair.kind === kind)
      .map(({a, b}) => {
        const hasYear = a.year !== b.year
        return `${owner(a, hasYear)} → ${owner(b, hasYear)} ${Math.round(b.share * 100)}%`
      })
  return [
    ...(roster
      ? listLines(
          {zh: '未报', en: 'missing'},
          missing.map(({name}) => printable(name)),
          view,
        )
      : []),
    ...listLines({zh: '逾期', en: 'late'}, late.map(days), view),
    ...listLines(
      {zh: '重复报送', en: 'more than one file'},
      twice.map(({unit}) => printable(unit)),
      view,
    ),
    ...listLines({zh: '单位不明', en: 'unit unknown'}, unknown.map(printable), view),
    ...listLines(
      {zh: '无法读取', en: 'unreadable'},
      unreadable.map(({path, unreadable}) => noted(printable(path), unreadable!)),
      view,
    ),
    ...listLines({zh: '雷同', en: 'copies'}, pairsOf('copied'), view),
    ...listLines({zh: '沿用往年', en: 'an earlier year’s text'}, pairsOf('renumbered'), view),
  ]
}

/** “未报 3：甲、乙、丙”, in as many lines as it needs; nothing when there is nothing to list. */
function listLines(title: Words, list: readonly string[], {language, paint, width}: View): string[] {
  if (list.length === 0) return []
  const [colon, comma] = {zh: ['：', '、'], en: [': ', ', ']}[language] as [string, string]
  const shown = list.slice(0, 2 * most)
  const rest = list.length - shown.length
  const more = rest > 0 ? {zh: `，另有 ${rest} 个`, en: `, and ${rest} more`}[language] : ''
  const head = `${title[language]} ${list.length}${colon}`
  const [first, ...others] = wrap(head + shown.join(comma) + more, width, 2)
  return [paint.yellow(head) + first!.slice(head.length), ...others]
}
