import type {CopyPair, CopySide} from '../copies/types.ts'
import type {Audit} from '../types.ts'
import type {LetterParagraph} from './types.ts'
import {quoted, text} from './words.ts'

/** Passages that are quoted, and the characters of each: enough to find them. */
const mostPassages = 3
const mostWords = 50

/** What the letter says of copies: something to explain, no judgement. Both sides of a pair are asked. */
export function copyParagraphs({copies: {pairs}}: Audit, path: string): LetterParagraph[] {
  return pairs.flatMap(pair => {
    if (isDraft(pair.b, path)) return pairParagraphs(pair, pair.b, pair.a, 'b').map(text)
    if (isDraft(pair.a, path)) return pairParagraphs(pair, pair.a, pair.b, 'a').map(text)
    return []
  })
}

const isDraft = (side: CopySide, path: string) => side.path === path && !side.earlier

function pairParagraphs(
  {kind, passages}: CopyPair,
  own: CopySide,
  other: CopySide,
  side: 'a' | 'b',
): string[] {
  const share = `约占正文的${Math.round(own.share * 100)}%`
  const count = passages.length > 0 ? `有${passages.length}段文字` : '有较多文字'
  const compared =
    kind === 'renumbered'
      ? `与你单位${other.year === undefined ? '以前' : `${other.year}年度`}的报告比对，${count}基本相同，只改动了数字或者年份，${share}。`
      : `与${other.unit ?? '其他单位'}${other.year === undefined ? '' : `${other.year}年度`}的报告比对，${count}基本相同，${share}。`
  const shown = passages.slice(0, mostPassages).map(passage => {
    const words = [...passage[side].text]
    return quoted(words.length > mostWords ? `${words.slice(0, mostWords).join('')}……` : words.join(''))
  })
  const names =
    side === 'b' ? [...new Set(passages.flatMap(({foreign}) => foreign.map(({name}) => name)))] : []
  return [
    compared,
    ...(shown.length > 0 ? [`其中有：${shown.join('；')}。`] : []),
    ...(names.length > 0 ? [`上述文字中出现了${names.map(quoted).join('')}，请核实是否与你单位有关。`] : []),
    kind === 'renumbered'
      ? '请核实上述内容是否反映本年度的实际情况。'
      : '请说明原因；引用上级文件或者统一口径的，请注明出处。',
  ]
}
