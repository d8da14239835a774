import {isDate, isSigner} from '../read/outline/apparatus.ts'
import type {Range, Section} from '../tree/types.ts'
import {type CheckContext, defineCheck} from './types.ts'

/** A part of a 公文 is there: title, addressee, signature, date. */
export const elementPresent = defineCheck({
  name: 'element-present',
  describe: () => ({
    summary: {zh: '公文的某个要素齐备', en: 'an element of the document is there'},
    options: {
      element: {
        type: 'choice',
        of: ['title', 'recipient', 'signature', 'date'],
        default: 'title',
        about: {
          zh: 'title 标题，recipient 主送机关，signature 发文机关署名，date 成文日期',
          en: 'title, recipient (主送), signature (署名) or date (成文日期)',
        },
      },
    },
    data: {},
    message: {zh: '缺少公文要素', en: 'an element of the document is missing'},
  }),
  create({element}, context) {
    return {
      report() {
        if (context.blocks.length === 0) return undefined
        if (element === 'title' && isHeadedOtherwise(context)) return undefined
        const isThere =
          context.blocks.some(({node}) => node.type === element) ||
          (element !== 'title' && isSentWithLetter(context)) ||
          (element === 'signature' && isSignedByAuthor(context)) ||
          (element === 'date' && isDatedByAuthor(context))
        return isThere ? [] : [{range: placeOf(element, context), data: {}}]
      },
    }
  },
})

/** “致全县居民的一封信”, “2024年大事记”: what is no 公文 has a title of its own, on a line that is no sentence. */
function isHeadedOtherwise(context: CheckContext): boolean {
  const {report, blocks} = context
  const [first] = report.children
  if (report.kind !== 'other' || blocks.length < 2 || !first) return false
  if (first.type === 'section' && (first as Section).number !== undefined) return false
  const {text} = context.flow(first.type === 'section' ? (first as Section).children[0]! : first)
  return (
    headed.has(first.type) && text.length >= 4 && text.length <= 40 && !/[。，；：！？:;!?]|^各位/.test(text)
  )
}

/** A line of a page may be what a reader takes a title without a kind of document for. */
const headed: ReadonlySet<string> = new Set(['paragraph', 'section', 'furniture'])

/** What addresses, signs and dates the letter does so for the report that is sent with it. */
function isSentWithLetter({report: {children}}: CheckContext): boolean {
  return children[0]?.type === 'annex'
}

/** A 述法 report is a person’s, who signs it with post and name, or with the name alone. */
function isSignedByAuthor(context: CheckContext): boolean {
  const [last] = lastLines(context)
  if (last === undefined) return false
  // Above the date any two to four characters are a name.
  const isDated = context.blocks.some(({node}) => node.type === 'date')
  const signer = last.replace(dateBehind, '')
  return isSigner(signer) || (isDated && /^[\u4e00-\u9fff]{2,4}$/.test(signer))
}

/** Dated by hand: on the line of the name, or above it. */
function isDatedByAuthor(context: CheckContext): boolean {
  const [last = '', above = ''] = lastLines(context)
  return isDate(dateBehind.exec(last)?.[0] ?? '') || (isSigner(last) && isDate(above))
}

/** The last lines of a 述法 report, the last one first, without gaps and the brackets around them. */
function lastLines({report, blocks}: CheckContext): string[] {
  if (report.kind !== 'shufa') return []
  const body = blocks.filter(({part}) => part === 'body').slice(-2)
  return body.toReversed().map(({flow: {text}}) => {
    const line = text.slice(0, 80).replace(/[ \u3000]/g, '')
    return /^[（(][^（）()]+[）)]$/.test(line) ? line.slice(1, -1) : line
  })
}

const dateBehind = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/

/** Where the element would stand: an empty range. */
function placeOf(
  element: 'title' | 'recipient' | 'signature' | 'date',
  {blocks, lines}: CheckContext,
): Range {
  const start = (offset: number) => lines.range(offset, offset)
  const first = blocks[0]!.node.position!.start.offset!
  if (element === 'title') return start(first)
  if (element === 'recipient') {
    const title = blocks.find(({node}) => node.type === 'title')
    return start(title ? title.node.position!.end.offset! : first)
  }
  const body = blocks.filter(
    ({part, node}) => part === 'body' || (element === 'date' && node.type === 'signature'),
  )
  return start((body.at(-1) ?? blocks.at(-1)!).node.position!.end.offset!)
}
