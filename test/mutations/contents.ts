import type {Chance} from '../support/chance.ts'
import {complete} from './complete.ts'
import type {Draft, Part} from './draft.ts'
import {
  added,
  type Change,
  headingsOf,
  isAbout,
  isParagraph,
  issuedEarlier,
  type Kind,
  type Mutation,
  marked,
  movedUp,
  putBehind,
  replaced,
  reworded,
  siblings,
  under,
  without,
} from './mutate.ts'

/** What an annual report, or a 述法 report, must tell. */
export const contents: readonly Kind[] = [
  {name: '删去“下一年度安排”部分', rule: 'fazhi/missing-plan', change: withoutTopic('plan')},
  {name: '删去“存在的不足”部分', rule: 'fazhi/missing-shortcomings', change: withoutTopic('shortcomings')},
  {
    name: '删去“第一责任人”部分',
    rule: 'fazhi/missing-first-responsible',
    change: withoutTopic(
      'first-responsible',
      /[^，。；]*(?:第一责任人|主要负责|主要领导|“一把手”|党组书记、?局长)[^，。；]*/g,
    ),
  },
  {
    name: '安排的年份沿用上一年',
    rule: 'fazhi/wrong-plan-year',
    change: planOf(year => year),
  },
  {
    name: '安排的年份写到后年',
    rule: 'fazhi/wrong-plan-year',
    change: planOf((year, chance) => year + 2 + chance.below(2)),
  },
  {
    name: '安排开头的年份沿用上一年',
    rule: 'fazhi/plan-opens-with-wrong-year',
    change: planOpening('annual-report', '我局将继续抓好学法用法。'),
  },
  {
    name: '述法打算开头的年份沿用上一年',
    rule: 'shufa/plan-opens-with-wrong-year',
    change: planOpening('shufa', '我将继续抓好学法用法。'),
  },
  {
    name: '安排的时间已经过去',
    rule: 'content/past-term',
    change(draft) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'plan'))
      const last = heading && under(draft, heading).findLast(isParagraph)
      if (!last) return undefined
      const says = (year: string) =>
        putBehind(draft, last, added(draft, 'paragraph', `${year}建成执法监督平台。`))
      return {before: says(`力争${draft.year + 1}年底`), after: says(marked(`力争${draft.year}年底`))}
    },
  },
  {
    name: '成效写进了安排',
    rule: 'content/done-in-plan',
    change(draft) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'plan'))
      const last = heading && under(draft, heading).findLast(isParagraph)
      if (!last) return undefined
      const says = (words: string) => putBehind(draft, last, added(draft, 'paragraph', words))
      return {before: says('开展普法活动。'), after: says(`${marked('累计开展普法活动12场')}。`)}
    },
  },
  {
    name: '不足部分写的是成效',
    rule: 'content/no-shortcoming-told',
    change(draft) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'shortcomings'))
      const [first, ...others] = heading ? under(draft, heading) : []
      // Headings below it tell of shortcomings as well.
      if (!heading || !first || ![first, ...others].every(isParagraph) || /整改/.test(heading.words))
        return undefined
      const says = (title: string, words: string) =>
        without(reworded(reworded(draft, first, words), heading, title), others)
      return {
        before: says(heading.words, '由于重视不够，我局执法监督仍较薄弱，案卷质量有待提升。'),
        after: says(marked(heading.words), '由于高度重视，我局执法监督扎实有力，案卷质量稳步提升。'),
      }
    },
    besides: {
      'fazhi/thin-shortcomings': '一句话太短',
      'shufa/thin-shortcomings': '一句话太短',
    },
  },
  {
    name: '工作情况标题的年份没有改',
    rule: 'fazhi/heading-of-another-year',
    change(draft, chance) {
      const whole = complete(draft)
      const heading = headingsOf(whole).find(part => part.depth === 1 && isAbout(part, 'measures'))
      const number = /^[一二三四五六七八九十]+、/.exec(heading?.words ?? '')?.[0]
      if (draft.kind !== 'annual-report' || !heading || !number) return undefined
      const named = (year: number) => `${number}${year}年法治政府建设基本情况`
      return {
        before: reworded(whole, heading, named(draft.year)),
        after: reworded(whole, heading, marked(named(draft.year - 1 - chance.below(2)))),
      }
    },
  },
  {
    name: '开头的年份没有改',
    rule: 'fazhi/lead-of-another-year',
    change(draft, chance) {
      const whole = complete(draft)
      const lead = whole.parts.find(isParagraph)!
      if (draft.kind !== 'annual-report' || !/^20\d\d年，/.test(lead.words)) return undefined
      const year = draft.year - 1 - chance.below(3)
      return {
        before: whole,
        after: reworded(whole, lead, lead.words.replace(/^20\d\d年，/, marked(`${year}年，`))),
      }
    },
  },
  {
    name: '成文日期在3月1日以后',
    rule: 'fazhi/late-report',
    change: dated((year, chance) =>
      chance.pick([
        `${year + 1}年3月${2 + chance.below(30)}日`,
        `${year + 1}年${4 + chance.below(9)}月${1 + chance.below(28)}日`,
      ]),
    ),
    besides: issuedEarlier,
  },
  {
    name: '成文日期写成报告年度',
    rule: 'fazhi/date-before-year-end',
    change: dated((year, chance) => `${year}年${1 + chance.below(10)}月${1 + chance.below(28)}日`),
    besides: {'wording/meeting-not-yet': '日期提前以后，文中的会议还没有召开'},
  },
  {
    name: '第一责任人部分改写单位的工作',
    rule: 'fazhi/first-responsible-without-leader',
    change(draft, chance) {
      if (draft.kind === 'shufa') return undefined
      const heading = headingsOf(draft).find(one => isAbout(one, 'first-responsible'))
      if (!heading) return undefined
      // Behind a heading that ends in a full stop the text goes on.
      const onItsLine = heading.words.endsWith('。') ? {gap: ''} : {}
      const text = (words: string) => ({...added(draft, 'paragraph', words), ...onItsLine})
      const bare = without(draft, under(draft, heading))
      const place = {...heading, words: marked(heading.words), source: undefined}
      return {
        before: replaced(bare, heading, [heading, text(`${chance.pick(leaders)}${duties}`)]),
        after: replaced(bare, heading, [place, text(`${chance.pick(organs)}${duties}`)]),
      }
    },
  },
  {
    name: '只写不足不写原因',
    rule: 'fazhi/missing-causes',
    change(draft, chance) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'shortcomings'))
      if (!heading || draft.kind === 'shufa') return undefined
      const mark = /^[一二三四五六七八九十]、/.exec(heading.words)![0]
      const title = chance.pick(['存在的不足', '存在的主要问题', '不足和差距'])
      const named = {...heading, id: 'named', words: mark + title, source: undefined}
      const place = {...named, words: marked(named.words)}
      const bare = replaced(without(draft, under(draft, heading)), heading, [named])
      const text = (words: string) => added(draft, 'paragraph', words)
      return {
        before: replaced(bare, named, [named, text(`${shortcomings}这些不足，主要原因是学习不够深入。`)]),
        after: replaced(bare, named, [place, text(`${shortcomings}这些不足，要在今后的工作中加以改进。`)]),
      }
    },
  },
  {
    name: '下一年度安排只写一句',
    rule: 'fazhi/thin-plan',
    change(draft, chance) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'plan'))
      if (!heading || draft.kind === 'shufa' || heading.taken.includes(true)) return undefined
      const place = {...heading, words: marked(heading.words), source: undefined}
      const bare = without(draft, under(draft, heading))
      const words = chance.pick([
        '继续推进法治政府建设，完善制度，加强普法。',
        '认真落实上级部署，努力做好各项工作。',
      ])
      return {before: draft, after: replaced(bare, heading, [place, added(draft, 'paragraph', words)])}
    },
  },
  {
    name: '述法报告删去问题和不足',
    rule: 'shufa/missing-shortcomings',
    change: withoutSentences('shufa', /[^。]*不足和差距[^。]*。/),
  },
]

/** Takes out the section of a topic, with the numbers of those behind it, and what else tells it. */
function withoutTopic(role: string, elsewhere?: RegExp): Mutation {
  return draft => {
    const headings = headingsOf(draft).filter(one => isAbout(one, role))
    const heading = headings[0]
    if (draft.kind === 'shufa' || !heading) return undefined
    const group = siblings(draft, heading)
    const behind = group.slice(group.indexOf(heading) + 1)
    let after = movedUp(without(draft, [heading, ...under(draft, heading)]), behind)
    for (const part of after.parts.filter(one => isParagraph(one) && elsewhere?.test(one.words))) {
      elsewhere!.lastIndex = 0
      after = replaced(after, part, [rewritten(part, elsewhere!)])
    }
    return {before: draft, after}
  }
}

/** Other words, as another part: findings in the words that are gone go with them. */
function rewritten(part: Part, pattern: RegExp): Part {
  const words = part.words.replace(pattern, '').replace(/[，；](?=[，。；])|(?<=^|。)[，。；]/g, '')
  return {...part, id: `${part.id} rewritten`, words, source: undefined}
}

function withoutSentences(kind: string, pattern: RegExp): Mutation {
  return draft => {
    const part = draft.parts.find(one => isParagraph(one) && pattern.test(one.words))
    if (draft.kind !== kind || !part) return undefined
    return {before: draft, after: replaced(draft, part, [rewritten(part, pattern)])}
  }
}

/** “四、2024年度…安排” in place of whatever year, or none, the heading of the plan names. */
function planOf(wrong: (year: number, chance: Chance) => number): Mutation {
  return (draft, chance): Change | undefined => {
    const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'plan'))
    if (!heading || draft.kind === 'shufa' || heading.taken.includes(true)) return undefined
    const write = (year: number, sign: (words: string) => string) => {
      const words = heading.words.replace(/20\d\d年度?|下一年度/, sign(`${year}年度`))
      // The stray space of 000 is told with the words of the heading.
      return replaced(draft, heading, [
        {...heading, gap: heading.gap.trimEnd() || '\n', words, source: undefined},
      ])
    }
    return {before: write(draft.year + 1, one => one), after: write(wrong(draft.year, chance), marked)}
  }
}

function dated(date: (year: number, chance: Chance) => string): Mutation {
  return (draft, chance) => {
    const whole: Draft = complete(draft)
    if (draft.kind !== 'annual-report') return undefined
    const part = whole.parts.find(({type}) => type === 'date')!
    return {before: whole, after: reworded(whole, part, marked(date(draft.year, chance)))}
  }
}

const leaders = ['我局主要负责人', '局党组书记、局长', '主要负责同志']
const organs = ['我局', '局党组', '全局上下']
const duties =
  '认真履行推进法治建设第一责任人职责，把法治建设纳入全局工作要点，全年研究部署法治政府建设工作4次，听取汇报2次，推动解决执法经费、人员培训等问题3个，督促各科室依法履职，确保各项任务落到实处。'
const shortcomings =
  '一是制度建设还不够完善，个别制度修订不及时。二是普法形式还不够丰富，针对性和实效性有待提高。三是法治队伍力量还比较薄弱，熟悉法律业务的干部偏少，办案质量有待提升，与依法行政的要求还有差距，服务基层的本领也需要进一步增强，办法不多、不活。'

/** The plan, which begins with a year and what will be done. */
function planOpening(kind: string, words: string): Mutation {
  return draft => {
    const outermost = headingsOf(draft).filter(({depth}) => depth === 1)
    // Of a 述法 report without a plan the last part becomes one.
    const heading = outermost.find(one => isAbout(one, 'plan')) ?? outermost.at(-1)
    if (!heading || draft.kind !== kind || heading.taken.includes(true)) return undefined
    const number = /^[一二三四五六七八九十]+、/.exec(heading.words)?.[0] ?? ''
    const gap = heading.gap.trimEnd() || '\n'
    const plan = {...heading, gap, words: `${number}下一步工作打算`, source: undefined}
    const opened = (year: string) =>
      replaced(draft, heading, [plan, added(draft, 'paragraph', `${year}，${words}`)])
    return {before: opened(`${draft.year + 1}年`), after: opened(marked(`${draft.year}年`))}
  }
}
