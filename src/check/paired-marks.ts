import {matchesOf} from '../tree/matches.ts'
import {isGarbled} from './garbled-text.ts'
import {defineCheck} from './types.ts'

const closers: Readonly<Record<string, string>> = {
  '》': '《',
  '〉': '〈',
  '）': '（',
  '】': '【',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '〕': '〔',
}
const openers: ReadonlySet<string> = new Set(Object.values(closers))
const halfBrackets: Readonly<Record<string, string>> = {'(': '（', ')': '）'}
const anyMark = /[《》〈〉（）()【】“”‘’「」『』〔〕]/g

/** Quotation marks, brackets and marks of titles come in pairs within a paragraph. */
export const pairedMarks = defineCheck({
  name: 'paired-marks',
  summary: {zh: '引号、括号、书名号成对', en: 'quotation marks, brackets and title marks come in pairs'},
  options: {},
  data: {mark: {zh: '落单的标点', en: 'the mark without its partner'}},
  message: {zh: '“{mark}”没有配对', en: '“{mark}” has no partner'},
  create(_options, {blocks}) {
    // A quotation of several paragraphs: each opens with “, only the last closes it.
    const quoted = new Set(
      blocks.filter(({flow}, at) => flow.text[0] === '“' && blocks[at + 1]?.flow.text[0] === '“'),
    )
    return {
      block(block) {
        const {flow} = block
        const lonely = block.facts.of(unpaired).filter(at => !(at === 0 && quoted.has(block)))
        // Marks in mojibake are no marks; that it is mojibake is another fault.
        if (lonely.length > 0 && isGarbled(flow.text)) return undefined
        return lonely.map(at => ({range: flow.range(at, at + 1), data: {mark: flow.text[at]!}}))
      },
    }
  },
})

/** Indexes of the marks that have no partner. */
export function unpaired(text: string): readonly number[] {
  const lonely: number[] = []
  const stack: {mark: string; at: number}[] = []
  for (const {0: found, index: at} of matchesOf(anyMark, text)) {
    const mark = halfBrackets[found] ?? found
    if (openers.has(mark)) stack.push({mark, at})
    const opener = closers[mark]
    if (!opener || isApostrophe(text, at)) continue
    const partner = stack.findLastIndex(open => open.mark === opener)
    if (partner === -1) {
      // “1）” and “a)” number a point; they have no left half.
      if (
        opener !== '（' ||
        !/(?:^|[。；：，\s])[0-9a-z一二三四五六七八九十]{1,2}$/i.test(text.slice(Math.max(0, at - 3), at))
      )
        lonely.push(at)
    } else {
      for (const {at} of stack.splice(partner).slice(1)) lonely.push(at)
    }
  }
  return withoutArrows(
    [...lonely, ...stack.map(({at}) => at)].sort((a, b) => a - b),
    text,
  )
}

/** “Women’s Day” */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')
}

/** “》》点击图片进入专题《《”: of a web page, not of the text. Between titles inside titles the same marks have partners. */
function withoutArrows(lonely: readonly number[], text: string): number[] {
  if (lonely.length === 0) return []
  const arrows = matchesOf(/》》[^《》]*《《/g, text)
  return lonely.filter(at => !arrows.some(({0: arrow, index}) => index <= at && at < index + arrow.length))
}
