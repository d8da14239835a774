import type {Edit} from '../diagnostic/types.ts'
import type {Flow} from '../tree/flow.ts'
import {matchesOf} from '../tree/matches.ts'
import {markAt} from '../tree/numbering.ts'
import {onlyIn} from './only-in.ts'
import {type CheckContext, defineCheck} from './types.ts'

const wide = '[\\u4e00-\\u9fff”’》〉）】]'
const opening = '[\\u4e00-\\u9fff“‘《〈（【]'
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
}

const stop = '.'
/** “合格率达100%.” Elsewhere it may be a part of a name, such as 买买提.艾山. */
const atEnd = `(?<=(?:[\\u4e00-\\u9fff”’》〉）】]|\\d%)[ ]?)\\.$`

/** Marks beside Han characters are full-width (GB/T 15834—2011). */
export const halfWidthMark = defineCheck({
  name: 'half-width-mark',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '汉字旁的标点用全角', en: 'marks beside Han characters are full-width'},
    options: {
      marks: {
        type: 'choices',
        of: [',', ';', ':', '!', '?', '.', '(', ')'],
        default: [',', ';', ':', '!', '?', '.'],
        about: {
          zh: '查哪些半角标点；“.”只在段末查',
          en: 'the marks to look for, a full stop only at the end of a paragraph',
        },
      },
    },
    data: {
      mark: {zh: '半角标点', en: 'the half-width mark'},
      fullWidth: {zh: '应改的全角标点', en: 'the full-width mark to write'},
    },
    message: {
      zh: '汉字间用了半角“{mark}”，应为“{fullWidth}”',
      en: 'half-width “{mark}” between Han characters, write “{fullWidth}”',
    },
  }),
  prepare({marks}) {
    const set = `[${marks.flatMap(mark => (mark === stop ? [] : `\\${mark}`)).join('')}]`
    const ended = marks.includes(stop) ? `|${atEnd}` : ''
    // Beside Han on one side, and no digit or letter on the other: “10:30” and “A:” stay.
    const mixed = marks.includes(')') ? '|(?<=（[^（）()]{1,20})\\)|\\((?=[^（）()]{1,20}）)' : ''
    const pattern = new RegExp(
      `(?<=${wide})${set}(?![0-9A-Za-z/])|(?<![0-9A-Za-z/])${set}(?=${opening})|(?<=${wide})${set}(?=[0-9])(?!\\d+[^\\u4e00-\\u9fff\\d])${mixed}${ended}`,
      'g',
    )
    return {pattern, quick: new RegExp(marks.includes(stop) ? `${set}|\\.$` : set, 'gm')}
  },
  create(_options, context, {pattern, quick}) {
    return onlyIn(context.blocksWith(quick, false), context, ({node, flow}) => {
      // “(一)” is a variant of numbering, not a mark between words; “（一)” is none.
      const number =
        node.type === 'sectionHeading' && !isMixed.test(flow.text) ? (markAt(flow.text)?.length ?? 0) : 0
      return matchesOf(pattern, flow.text)
        .filter(
          ({0: mark, index}) =>
            index >= number && !isLost(flow.text, index) && (mark !== stop || node.type === 'paragraph'),
        )
        .map(({0: mark, index}) => {
          const at = [index, partner(flow.text, index)].filter(one => one >= number).sort((a, b) => a - b)
          const edits = at.flatMap(one => widened(flow, one, context))
          return {
            range: flow.range(index, index + 1),
            data: {mark, fullWidth: fullWidth[mark]!},
            fix: {safe: true, edits},
          }
        })
    })
  },
})

const isMixed = /^(?:（[^）]{1,3}\)|\([^)]{1,3}）)/

/** Full-width marks have their space inside: one that is typed behind the mark goes with it. */
function widened({text, offset}: Flow, index: number, {report, lines}: CheckContext): readonly Edit[] {
  const mark = text[index]!
  const at = offset(index)
  // An entity of Markdown.
  if (report.text[at] !== mark) return []
  const space = mark === '(' ? 0 : /^ +(?=[^\s*_])|^/.exec(report.text.slice(at + 1))![0].length
  return [{range: lines.range(at, at + 1 + space), text: fullWidth[mark]!}]
}

/** The other half of a bracket, if it is half-width too: one of each would be no pair. Else -1. */
function partner(text: string, index: number): number {
  const step = text[index] === '(' ? 1 : text[index] === ')' ? -1 : 0
  let depth = 0
  for (let at = index; step !== 0 && at >= 0 && at < text.length; at += step) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0) return at
  }
  return -1
}

/** A “·” or “—” that was lost in a conversion often shows as “?” in the middle of a sentence: another fault. */
function isLost(text: string, at: number): boolean {
  return (
    text[at] === '?' &&
    !questions.test(text[at - 1] ?? '') &&
    /^["“]?[\u4e00-\u9fff]/.test(text.slice(at + 1, at + 3))
  )
}

const questions = /[吗呢么否何谁几办]/
