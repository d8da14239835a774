import type {Chance} from '../support/chance.ts'
import {complete} from './complete.ts'
import {
  added,
  braced,
  headingsOf,
  isFree,
  isParagraph,
  issuedEarlier,
  type Kind,
  type Mutation,
  marked,
  oneOf,
  putBehind,
  reworded,
  says,
  without,
  writes,
} from './mutate.ts'

/** The elements of a 公文 (GB/T 9704—2012). */
export const form: readonly Kind[] = [
  {name: '没有标题', rule: 'gongwen/missing-title', change: withoutElement('title')},
  {name: '没有主送机关', rule: 'gongwen/missing-recipient', change: withoutElement('recipient')},
  {
    name: '没有署名',
    rule: 'gongwen/missing-signature',
    change: withoutElement('signature'),
    besides: {'gongwen/title-without-issuer': '标题不写机关的，署名也没有，就看不出发文机关'},
  },
  {name: '没有成文日期', rule: 'gongwen/missing-date', change: withoutElement('date')},
  {
    name: '成文日期编虚位（02月）',
    rule: 'gongwen/date-form',
    change: element('date', ({year}, chance) =>
      chance.pick([
        `${year + 1}年0${1 + chance.below(2)}月${10 + chance.below(18)}日`,
        `${year + 1}年1月0${1 + chance.below(9)}日`,
      ]),
    ),
    besides: issuedEarlier,
  },
  {
    name: '成文日期用汉字',
    rule: 'gongwen/date-form',
    change: element('date', ({year}, chance) => {
      const digits = [...String(year + 1)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
      return `${digits}年${chance.pick(['一', '二'])}月${chance.pick(['三', '十', '十五', '二十', '二十六'])}日`
    }),
    besides: issuedEarlier,
  },
  {
    name: '成文日期用点或短横',
    rule: 'gongwen/date-form',
    change: element('date', ({year}, chance) => {
      const dash = chance.pick(['.', '-', '/'])
      return [year + 1, 1 + chance.below(2), 1 + chance.below(28)].join(dash)
    }),
    besides: issuedEarlier,
  },
  {
    name: '成文日期没有日',
    rule: 'gongwen/date-without-day',
    change: element('date', ({year}, chance) => `${year + 1}年${1 + chance.below(2)}月`),
  },
  {
    name: '署名是别的单位',
    rule: 'gongwen/signature-of-another',
    change(draft, chance) {
      // The titles of 001 and 004 name no organ.
      if (draft.id === '001' || draft.id === '004') return undefined
      return element('signature', () =>
        chance.pick(['平阳市司法局', '和顺县审计局', '西青区财政局', '洪山区城市管理局', '青云县水利局']),
      )(draft, chance)
    },
  },
  {
    name: '日期写在署名之上',
    rule: 'gongwen/date-above-signature',
    change(draft) {
      const whole = complete(draft)
      const signature = whole.parts.find(({type}) => type === 'signature')!
      const date = whole.parts.find(({type}) => type === 'date')!
      return {
        before: whole,
        after: reworded(reworded(whole, signature, marked(date.words)), date, signature.words),
      }
    },
  },
  {
    name: '文号是前一年的',
    rule: 'gongwen/number-of-another-year',
    change(draft, chance) {
      const whole = complete(draft)
      const title = whole.parts.find(({type}) => type === 'title')!
      const agency = chance.pick(['平政办发', '审办发', '财法'])
      const numbered = (year: number) => `${agency}〔${year}〕${2 + chance.below(90)}号`
      const says = (number: string) => putBehind(whole, title, added(whole, 'documentNumber', number))
      return {before: says(numbered(draft.year + 1)), after: says(marked(numbered(draft.year - 1)))}
    },
  },
  {
    name: '附件说明跳了号',
    rule: 'gongwen/annex-mismatch',
    change(draft) {
      const whole = complete(draft)
      const last = whole.parts[whole.parts.findIndex(({type}) => type === 'signature') - 1]!
      const noted = (number: string) =>
        putBehind(whole, last, added(whole, 'annexNote', `附件：1.统计表 ${number}.清单`))
      return {before: noted('2'), after: noted(marked('3'))}
    },
  },
  {
    name: '公文标题末尾多了句号',
    rule: 'gongwen/title-full-stop',
    change(draft) {
      const whole = complete(draft)
      const title = whole.parts.find(({type}) => type === 'title')!
      if (!/关于.*报告$/.test(title.words)) return undefined
      return {before: whole, after: reworded(whole, title, title.words + marked('。'))}
    },
  },
  {
    name: '标题没有年度',
    rule: 'fazhi/title-without-year',
    change(draft) {
      const whole = complete(draft)
      const title = whole.parts.find(({type}) => type === 'title')!
      if (draft.kind === 'shufa') return undefined
      return {before: whole, after: reworded(whole, title, marked(title.words.replace(/20\d\d年度?/, '')))}
    },
  },
  {
    name: '主送只有政府没有党委',
    rule: 'fazhi/recipient-without-committee',
    change(draft, chance) {
      // 002 has this fault already.
      if (draft.id === '002' || draft.kind === 'shufa') return undefined
      return element('recipient', ({parts}) =>
        parts.find(({type}) => type === 'recipient')!.words.replace(/^中共.*、/, ''),
      )(draft, chance)
    },
  },
  {
    name: '抄送没有司法行政机关',
    rule: 'fazhi/copy-without-office',
    change(draft, chance) {
      if (draft.kind === 'shufa') return undefined
      const whole = complete(draft)
      const copy = whole.parts.find(({type}) => type === 'copyTo')
      const date = whole.parts.find(({type}) => type === 'date')!
      const wrong = marked(`抄送：市${chance.pick(['财政局', '审计局', '人力资源和社会保障局'])}。`)
      if (copy) return {before: whole, after: reworded(whole, copy, wrong)}
      return {
        before: putBehind(whole, date, added(whole, 'copyTo', '抄送：区司法局。')),
        after: putBehind(whole, date, added(whole, 'copyTo', wrong)),
      }
    },
  },
  {
    name: '印发日期后少“发”字',
    rule: 'gongwen/issue-without-fa',
    change(draft, chance) {
      // 002 has this fault already.
      if (draft.id === '002') return undefined
      const whole = complete(draft)
      const date = whole.parts.find(({type}) => type === 'date')!
      const issued = `${draft.year + 1}年1月${20 + chance.below(10)}日`
      const line = (words: string) =>
        putBehind(whole, date, added(whole, 'issue', `局办公室　　${issued}${words}`))
      return {before: line('印发'), after: line(marked('印'))}
    },
  },
  {
    name: '印发日期早于成文日期',
    rule: 'gongwen/issued-before-date',
    change(draft, chance) {
      const whole = complete(draft)
      // 002 has a day of issue already; and it must be sure which day the draft has.
      if (draft.id === '002' || draft.kind === 'shufa') return undefined
      const date = whole.parts.find(({type}) => type === 'date')!
      const dated = reworded(whole, date, `${draft.year + 1}年2月12日`)
      const own = dated.parts.find(({type}) => type === 'date')!
      const line = (day: number, mark: (words: string) => string) =>
        putBehind(dated, own, added(dated, 'issue', mark(`局办公室　　${draft.year + 1}年2月${day}日印发`)))
      return {before: line(12, words => words), after: line(1 + chance.below(11), marked)}
    },
  },
  {
    name: '标题写成总结',
    rule: 'fazhi/not-a-report',
    change(draft) {
      const whole = complete(draft)
      const title = whole.parts.find(({type}) => type === 'title')!
      if (draft.kind === 'shufa') return undefined
      return {before: whole, after: reworded(whole, title, marked(title.words.replace(/报告$/, '总结')))}
    },
  },
  {
    name: '文号用方括号或圆括号',
    rule: 'gongwen/document-number-form',
    change: numbered((agency, year, number, chance) =>
      chance.pick([
        `${agency}[${year}]${number}号`,
        `${agency}（${year}）${number}号`,
        `${agency}【${year}】${number}号`,
      ]),
    ),
  },
  {
    name: '文号编虚位（第006号）',
    rule: 'gongwen/document-number-form',
    change: numbered((agency, year, number, chance) =>
      chance.pick([
        `${agency}{〔${year}〕第00${number}号}`,
        `${agency}{〔${year}〕0${number}号}`,
        `${agency}{〔${year}〕第${number}号}`,
      ]),
    ),
  },
  {
    name: '以“特此通知”结尾',
    rule: 'gongwen/closing-of-another',
    change: (draft, chance) => {
      const last = draft.parts.findLast(isParagraph)!
      const line = (words: string) => putBehind(draft, last, added(draft, 'paragraph', words))
      const wrong = chance.pick(['特此通知', '特此请示', '特此函告', '特此通报'])
      return {before: line('特此报告。'), after: line(braced(`{${wrong}}。`))}
    },
  },
  {
    name: '标题带着“征求意见稿”',
    rule: 'gongwen/draft-in-title',
    change: (draft, chance) => {
      const whole = complete(draft)
      const title = whole.parts.find(({type}) => type === 'title')!
      const mark = chance.pick(['征求意见稿', '初稿', '讨论稿'])
      return {before: whole, after: reworded(whole, title, braced(`${title.words}{（${mark}）}`))}
    },
  },
  {
    name: '报告中夹带请示',
    rule: 'gongwen/request-in-report',
    change: oneOf(
      says(
        ['特此报告。', '{妥否，请批示}。'],
        ['以上情况，特此报告。', '{以上事项，请批复}。'],
        ['上述意见已报市政府同意。', '{恳请市政府予以批准}。'],
      ),
      // At its usual place: the last line of the text.
      (draft, chance) => {
        const last = draft.parts.findLast(isParagraph)!
        const line = (words: string) => putBehind(draft, last, added(draft, 'paragraph', words))
        const wrong = chance.pick(['妥否，请批示', '当否，请指示', '是否妥当，请批示', '以上请示，请批复'])
        return {before: line('特此报告。'), after: line(braced(`{${wrong}}。`))}
      },
    ),
  },
  {
    name: '标题序号括号后又加顿号',
    rule: 'gongwen/double-mark',
    change: writes(
      /^（[一二三四五六七八九十]）/,
      ([number], chance) => `{${number}${chance.pick(['、', '．', '.'])}}`,
      {
        parts: draft => headingsOf(draft).filter(isFree),
      },
    ),
  },
  {
    name: '阿拉伯数字序号后用顿号',
    rule: 'gongwen/double-mark',
    change: writes(/^\d．/, ([number]) => `{${number[0]}、}`, {
      parts: draft => headingsOf(draft).filter(isFree),
    }),
  },
]

function withoutElement(type: string): Mutation {
  return draft => {
    const whole = complete(draft)
    const part = whole.parts.find(one => one.type === type)
    // Neither title nor addressee is asked of 述法 reports.
    if (!part || !isFree(part) || draft.kind === 'shufa') return undefined
    return {before: whole, after: without(whole, [part])}
  }
}

type Whole = ReturnType<typeof complete>

function element(type: string, wrong: (whole: Whole, chance: Chance) => string): Mutation {
  return (draft, chance) => {
    const whole = complete(draft)
    if (draft.kind === 'shufa') return undefined
    const part = whole.parts.find(one => one.type === type)!
    return {before: whole, after: reworded(whole, part, marked(wrong(whole, chance)))}
  }
}

function numbered(wrong: (agency: string, year: string, number: string, chance: Chance) => string): Mutation {
  const agencies = ['平政办', '审办发', '国办发', '市委办函', '财法']
  return oneOf(
    (draft, chance) => {
      const [agency, year, number] = [chance.pick(agencies), '2021', String(1 + chance.below(9))]
      const write = (form: string) => `按照《关于加强法治建设的意见》（${form}）要求抓好落实。`
      const fault = wrong(agency, year, number, chance)
      return says([
        write(`${agency}〔${year}〕${number}号`),
        write(fault.includes('{') ? fault : `{${fault}}`),
      ])(draft, chance)
    },
    writes(/(汴政)〔(\d{4})〕(\d+)号/, ([, agency, year, number], chance) => {
      const fault = wrong(agency!, year!, number!, chance)
      return fault.includes('{') ? fault : `{${fault}}`
    }),
  )
}
