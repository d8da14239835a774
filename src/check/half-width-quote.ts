import {onlyIn} from './only-in.ts'
import {rewrite} from './rewrite.ts'
import {type Block, type CheckContext, defineCheck, type Finding} from './types.ts'

/** Words in Han stand between “ and ”, not between the straight marks of a typewriter. */
export const halfWidthQuote = defineCheck({
  name: 'half-width-quote',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '汉字外的引号用全角', en: 'quotation marks around Han characters are full-width'},
    options: {},
    data: {words: {zh: '引号里的文字', en: 'the words between the marks'}},
    message: {zh: '“{words}”用了半角引号', en: '“{words}” stands between half-width quotation marks'},
  }),
  prepare: () => /"/g,
  create(_options, context, quick) {
    return onlyIn(context.blocksWith(quick, false), context, block => quotesIn(block, context))
  },
})

function quotesIn({flow}: Block, context: CheckContext): readonly Finding[] {
  const {text} = flow
  const marks: number[] = []
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks.push(at)
  // Which of them are pairs is not clear: one may be an inch, or the partner of a full-width one.
  if (marks.length % 2 === 1) return []
  const found: Finding[] = []
  for (let at = 0; at < marks.length; at += 2) {
    const from = marks[at]!
    const to = marks[at + 1]!
    const words = text.slice(from + 1, to)
    if (words.length > longest || !han.test(words) || ofCode.test(text[from - 1] ?? '')) continue
    const opened = rewrite(flow, [from, from + 1], '“', context)
    const closed = rewrite(flow, [to, to + 1], '”', context)
    found.push({
      range: flow.range(from, to + 1),
      data: {words},
      ...(opened && closed && {fix: {safe: true, edits: [...opened, ...closed]}}),
    })
  }
  return found
}

/** Longer words are no term: rather two marks that stand alone. */
const longest = 60
const han = /[\u4e00-\u9fff]/
/** `class="红色"`, `{"名称":"值"}`. */
const ofCode = /[=:{[A-Za-z0-9\\]/
