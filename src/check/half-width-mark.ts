import type {Fix} from '../diagnostic/types.ts'
import {matchesOf} from '../tree/matches.ts'
import {markAt} from '../tree/numbering.ts'
import {nowhere} from './nowhere.ts'
import {defineCheck} from './types.ts'

const wide = '[\\u4e00-\\u9fff”’》〉）】]'
const opening = '[\\u4e00-\\u9fff“‘《〈（【]'
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

/** Marks beside Han characters are full-width (GB/T 15834—2011). */
export const halfWidthMark = defineCheck({
  name: 'half-width-mark',
  isLocal: () => true,
  summary: {zh: '汉字旁的标点用全角', en: 'marks beside Han characters are full-width'},
  options: {
    marks: {
      type: 'choices',
      of: [',', ';', ':', '!', '?', '(', ')'],
      default: [',', ';', ':', '!', '?'],
      about: {zh: '查哪些半角标点', en: 'the marks to look for'},
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
  create({marks}, context) {
    const set = `[${marks.map(mark => `\\${mark}`).join('')}]`
    // Beside Han on one side, and no digit or letter on the other: “10:30” and “A:” stay.
    const pattern = new RegExp(
      `(?<=${wide})${set}(?![0-9A-Za-z/])|(?<![0-9A-Za-z/])${set}(?=${opening})|(?<=${wide})${set}(?=[0-9])(?!\\d+[^\\u4e00-\\u9fff\\d])`,
      'g',
    )
    const quick = new RegExp(set)
    if (!quick.test(context.text)) return nowhere(context)
    return {
      block({node, flow}) {
        if (!quick.test(flow.text)) return []
        // “(一)” is a variant of numbering, not a mark between words.
        const number = node.type === 'sectionHeading' ? (markAt(flow.text)?.length ?? 0) : 0
        return matchesOf(pattern, flow.text)
          .filter(({index}) => index >= number && !isLost(flow.text, index))
          .map(match => {
            const range = flow.range(match.index, match.index + 1)
            const text = fullWidth[match[0]]!
            const fix: Fix = {safe: true, edits: [{range, text}]}
            return {range, data: {mark: match[0], fullWidth: text}, fix}
          })
      },
    }
  },
})

/** A “·” or “—” that was lost in a conversion often shows as “?” in the middle of a sentence: another fault. */
function isLost(text: string, at: number): boolean {
  return (
    text[at] === '?' &&
    !questions.test(text[at - 1] ?? '') &&
    /^["“]?[\u4e00-\u9fff]/.test(text.slice(at + 1, at + 3))
  )
}

const questions = /[吗呢么否何谁几办]/
