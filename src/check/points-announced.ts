import type {Flow} from '../tree/flow.ts'
import {matchesOf} from '../tree/matches.ts'
import {formatHan, parseNumeral} from '../tree/numbering.ts'
import type {Section} from '../tree/types.ts'
import {nowhere} from './nowhere.ts'
import {countedBehind, noPoints, pointsFrom, sectionsFrom} from './points-counted.ts'
import {type Block, type CheckContext, defineCheck, type Finding} from './types.ts'

/** “主要有以下三个方面的问题：”: how many points will follow, in the same paragraph or behind it. */
const announced =
  /(以下|如下|下列)?([两二三四五六七八九]|十[一二三四五]?|[2-9]|1\d)(?<![第十几\d].)(?:个方面|大?方面|[个大类](?:问题|不足|短板|原因|环节|重点)|(?<=分.{1,3})个阶段|点|条|件(?:实|大)?事|项(?:重点)?(?:工作|任务|措施|举措|内容))([^。；，：]{0,10})([：。])(?=一[是要]|（一）|$)/g
/** Of a paragraph that may announce points. */
const sign =
  /：(?:一[是要]|（一）|\n)|。一[是要]|个阶段[^。；，：]{0,10}。\n|[讲谈提][^。；，：]{1,4}点(?:意见|看法|要求)。\n|[以如]下[^。；，：]{2,20}。\n|下列[^。；，：]{2,20}。\n/g

const spoken = /点(?:意见|看法|要求)。$/

/** Where a sentence says how many points follow, so many do. */
export const pointsAnnounced = defineCheck({
  name: 'points-announced',
  describe: () => ({
    summary: {
      zh: '“三个方面：一是……”的点数与所说的相符，各点分段、分标题写的也算',
      en: 'as many points follow as a sentence announces, be it in its paragraph, in others or under headings',
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
  prepare: () => sign,
  create(_options, context, quick) {
    const asked = context.blocksWith(quick, false)
    const headings = context.blocksWith(inBracket, false)
    if (asked.length + headings.length === 0) return nowhere(context)
    const {blocks} = context
    const wanted = new Set(asked)
    return {
      report: () => [
        ...headings.flatMap(heading => miscountedUnder(heading, blocks)),
        ...blocks.flatMap((block, at) => (wanted.has(block) ? miscounted(block, at, context) : [])),
      ],
    }
  },
})

function miscounted(block: Block, at: number, context: CheckContext): Finding[] {
  const {flow, node} = block
  if (node.type !== 'paragraph') return []
  return matchesOf(announced, flow.text).flatMap((match): Finding[] => {
    const [words, lead, number, tail, mark] = match
    const asked = number === '两' ? 2 : parseNumeral(number!)
    const behind = flow.text.slice(match.index + words.length)
    // “下面，我讲三点意见。” stands before the sections of a speech.
    const isSpoken = /[讲谈提]$/.test(flow.text.slice(0, match.index)) && spoken.test(words)
    // “全面完成三项重点工作。” at the end of a paragraph announces nothing.
    if (behind === '' && mark === '。' && lead === undefined && !isSpoken && !words.includes('阶段'))
      return []
    const {counted, last} =
      behind === '' ? countedBehind(block, at, context) : pointsFrom(behind, at, context)
    // One point is the beginning of something else; and a gap in the numbers is told by others.
    if (counted < 2 || counted === asked || last === asked) return []
    // At the head of a report what was done may be announced, and all sections follow.
    const isHead = behind === '' && block.sections.length === 0
    if (isHead && counted > asked && !isSpoken && !/报告|汇报/.test(tail!)) return []
    return [findingOf(words.slice(0, -1), match.index, flow, asked, counted)]
  })
}

/** “一、废止下列文件（共4件）”: a heading that tells how many stand under it. */
const inBracket = /（共([2-9]|[1-4]\d)([件项个条份类种])）[：:]?(?=\n|$)/g

function miscountedUnder({node, flow, sections}: Block, blocks: readonly Block[]): Finding[] {
  const section = sections.at(-1)
  const [found] = matchesOf(inBracket, flow.text)
  if (node.type !== 'sectionHeading' || !section || !found) return []
  const first = section.children.find(child => child.type === 'section')
  // “（共23项）”, then “（一）知识产权方面5项”: what is counted are the things in the parts.
  const parts = blocks.filter(block => section.children.includes(block.sections.at(-1)!))
  if (parts.some(part => counts(part, found[2]!))) return []
  const {counted, last} = first ? sectionsFrom(first as Section, section.children) : noPoints
  const asked = Number(found[1])
  if (counted < 2 || counted === asked || last === asked) return []
  const text = found[0].slice(1, found[0].indexOf('）'))
  return [findingOf(text, found.index + 1, flow, asked, counted)]
}

const counts = ({flow}: Block, measure: string): boolean =>
  new RegExp(`^[^，。；]{0,30}\\d${measure}`).test(flow.text)

function findingOf(text: string, at: number, flow: Flow, announced: number, counted: number): Finding {
  return {
    range: flow.range(at, at + text.length),
    data: {
      text,
      announced,
      counted: {zh: counted === 2 ? '两' : formatHan(counted), en: String(counted)},
    },
  }
}
