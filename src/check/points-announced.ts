import {matchesOf} from '../tree/matches.ts'
import {formatHan, parseHan} from '../tree/numbering.ts'
import {nowhere} from './nowhere.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “主要有以下三个方面：一是”: how many points there will be. */
const announced =
  /([两二三四五六七八九])(?<![第十几].)(?:个方面|方面|个问题|个不足|个短板|点|条|件(?:实|大)?事|项(?:重点)?(?:工作|任务|措施|举措))[^。；，：]{0,8}：(?=一是)/g
const point = /(?<=^|[：。；，！])([一二三四五六七八九十])是/g

/** Where a sentence says how many points follow, so many do. */
export const pointsAnnounced = defineCheck({
  name: 'points-announced',
  describe: () => ({
    summary: {
      zh: '“三个方面：一是……”的点数与所说的相符',
      en: 'as many points follow as a sentence announces',
    },
    options: {},
    data: {
      text: {zh: '说有几点的文字', en: 'the words that announce them'},
      announced: {zh: '说的点数', en: 'how many are announced'},
      counted: {zh: '列出的点数', en: 'how many there are'},
    },
    message: {
      zh: '“{text}”之后列了{counted}点',
      en: 'behind “{text}” there are {counted} points',
    },
  }),
  prepare: () => /：一是/g,
  create(_options, context, quick) {
    const asked = context.blocksWith(quick, false)
    if (asked.length === 0) return nowhere(context)
    const {blocks} = context
    const wanted = new Set(asked)
    return {
      report: () =>
        blocks.flatMap((block, at) => (wanted.has(block) ? miscounted(block, blocks[at + 1]) : [])),
    }
  },
})

function miscounted({flow}: Block, next: Block | undefined): Finding[] {
  const {text} = flow
  // The points go on in paragraphs of their own.
  if (next && /^[二三四五六七八九十]是/.test(next.flow.text)) return []
  return matchesOf(announced, text).flatMap((match): Finding[] => {
    const asked = match[1] === '两' ? 2 : parseHan(match[1]!)!
    const start = match.index + match[0].length
    const counted = pointsFrom(text.slice(start))
    // One point is the beginning of something else.
    if (counted < 2 || counted === asked) return []
    const words = match[0].slice(0, -1)
    return [
      {
        range: flow.range(match.index, match.index + words.length),
        data: {
          text: words,
          announced: asked,
          counted: {zh: counted === 2 ? '两' : formatHan(counted), en: String(counted)},
        },
      },
    ]
  })
}

/** How far the points count on from the first: up to where another list begins, or the one around them goes on. */
function pointsFrom(text: string): number {
  let count = 0
  point.lastIndex = 0
  for (let match = point.exec(text); match; match = point.exec(text)) {
    const value = parseHan(match[1]!)
    if (value === count + 1) count++
    else if (value! <= count) break
  }
  return count
}
