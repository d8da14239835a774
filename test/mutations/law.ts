import type {KnownDocument} from '../../src/check/data.ts'
import {isNear, plainTitle} from '../../src/check/titles.ts'
import {catalogue} from '../support/built-in.ts'
import type {Chance} from '../support/chance.ts'
import {type Draft, from, type Part, to} from './draft.ts'
import {type Kind, type Mutation, oneOf, says, saysAt} from './mutate.ts'

const {documents, meetings, campaigns, themes} = catalogue.data

/** Laws, central documents, meetings and campaigns. */
export const law: readonly Kind[] = [
  {
    name: '文件名称漏一个字',
    rule: 'wording/wrong-title',
    change: misnamed((title, at) => title.slice(0, at) + title.slice(at + 1)),
  },
  {
    name: '文件名称错一个字',
    rule: 'wording/wrong-title',
    change: misnamed(
      (title, at, chance) => title.slice(0, at) + chance.pick([...'的和与工法中']) + title.slice(at + 1),
    ),
  },
  {
    name: '文件名称多“工作”二字',
    rule: 'wording/wrong-title',
    change: misnamed((title, at) => `${title.slice(0, at)}工作${title.slice(at)}`),
  },
  {
    name: '文件名称颠倒两字',
    rule: 'wording/wrong-title',
    change: misnamed(
      (title, at) =>
        title.slice(0, at) + (title[at + 1] ?? '') + title.slice(at, at + 1) + title.slice(at + 2),
    ),
  },
  {
    name: '引用成文以后才公布的法律',
    rule: 'wording/document-not-yet',
    // A plan that is cited before its years is another fault besides.
    change: cites((draft, {adopted, period}) => !period && adopted !== undefined && adopted > lastDay(draft)),
  },
  {
    name: '施行日期写错',
    rule: 'wording/wrong-day-in-force',
    change: says([
      '《中华人民共和国民法典》自2021年1月1日起施行。',
      '《中华人民共和国民法典》自{2021年7月1日}起施行。',
    ]),
  },
  {
    name: '引用已经废止的法律',
    rule: 'wording/document-repealed',
    change: cites((draft, {until}) => until !== undefined && until <= `${draft.year}-01-01`),
  },
  {
    name: '写到已经并入民法典的法律',
    rule: 'wording/bare-repealed-law',
    change: says(
      ['组织学习民法典。', '组织学习{合同法}。'],
      ['宣讲民法典和劳动合同法。', '宣讲{婚姻法}和劳动合同法。'],
    ),
  },
  {
    name: '引用上一个规划期的纲要',
    rule: 'wording/outline-of-other-years',
    change: cites((draft, {period, adopted = '', until}) => {
      const isOver = period !== undefined && period[1] < draft.year
      return isOver && until === undefined && adopted < `${draft.year}`
    }),
  },
  {
    name: '引用没有的法律',
    rule: 'wording/no-such-law',
    change: says(
      ['组织学习《行政处罚法》。', '组织学习{《行政法》}。'],
      ['宣传《民法典》等法律知识。', '宣传{《经济法》}等法律知识。'],
      ['邀请律师讲解《民事诉讼法》。', '邀请律师讲解{《诉讼法》}。'],
    ),
  },
  {
    name: '引用法律目录中没有的法律',
    rule: 'wording/unlisted-law',
    change: says(
      ['组织学习《中华人民共和国疫苗管理法》。', '组织学习{《中华人民共和国疫苗法》}。'],
      ['宣传《中华人民共和国乡村振兴促进法》。', '宣传{《中华人民共和国乡村振兴法》}。'],
    ),
  },
  {
    name: '会议召开的月份写错',
    rule: 'wording/wrong-meeting-month',
    change: says(
      [
        '2018年8月，中央全面依法治国委员会第一次会议召开。',
        '{2018年7月}，中央全面依法治国委员会第一次会议召开。',
      ],
      [
        '2020年11月16日至17日，中央全面依法治国工作会议召开。',
        '{2020年10月16日至17日}，中央全面依法治国工作会议召开。',
      ],
    ),
  },
  {
    name: '写到成文以后才召开的会议',
    rule: 'wording/meeting-not-yet',
    change(draft, chance) {
      const named = meetings.filter(({name, says: patterns}) =>
        patterns.some(one => new RegExp(one).test(name)),
      )
      const later = named.filter(({held}) => held > lastDay(draft))
      if (later.length === 0) return undefined
      const earlier = named.filter(({held}) => held < `${draft.year}-01-01`)
      const sentence = chance.pick([
        '深入学习贯彻#精神。',
        '召开党组会议，传达学习#精神。',
        '干部职工认真学习#精神，撰写心得体会60篇。',
      ])
      return saysAt(
        draft,
        chance,
        sentence.replace('#', chance.pick(earlier).name),
        sentence.replace('#', `{${chance.pick(later).name}}`),
      )
    },
  },
  {
    name: '写到早已结束的活动',
    rule: 'wording/campaign-of-others',
    change: campaign(({to}, {year}) => to !== undefined && Number(to.slice(0, 4)) < year),
  },
  {
    name: '写到还没有开始的活动',
    rule: 'wording/campaign-of-others',
    change: campaign(({from}, {year}) => Number(from.slice(0, 4)) > year + 1),
  },
  {
    name: '写到别的机关的活动',
    rule: 'wording/campaign-of-others',
    // 004 names no organ.
    change: campaign(
      ({owners, to, from}, {id, year}) =>
        owners !== undefined &&
        id !== '004' &&
        Number(from.slice(0, 4)) <= year &&
        !(to !== undefined && Number(to.slice(0, 4)) < year),
    ),
  },
  {
    name: '活动主题引错一个字',
    rule: 'wording/theme-misquoted',
    change: theme((words, chance) => {
      const at = 2 + chance.below(words.length - 4)
      const other = chance.pick([...'新推国建文'].filter(one => one !== words[at]))
      return /[\u4e00-\u9fff]/.test(words[at]!)
        ? words.slice(0, at) + other + words.slice(at + 1)
        : words.replace(/学习|弘扬|美好|坚持|总体|树牢|贯彻|践行|全民/, '')
    }),
  },
  {
    name: '活动主题的逗号写成顿号',
    rule: 'wording/theme-misquoted',
    change: theme(words => words.replace('，', '、')),
  },
  {
    name: '同一文件前后两个名称',
    rule: 'wording/two-names',
    change: oneOf(
      says(
        ...(
          [
            ['平阳市行政执法案卷评查办法', '平阳市行政执法案卷评查工作办法'],
            ['平阳市审计局重大事项集体决策制度', '平阳市审计局重大事项集体决策的制度'],
            ['2022年度平阳市普法责任清单', '2022年平阳市普法责任清单'],
            ['平阳市公职律师管理办法（试行）', '平阳市公职律师管理方法（试行）'],
          ] as const
        ).map(
          ([title, other]) =>
            [
              `印发《${title}》，明确责任。对照《${title}》开展检查。`,
              `印发《${title}》，明确责任。对照{《${other}》}开展检查。`,
            ] as const,
        ),
      ),
      // A title of the draft, named again in other words.
      (draft, chance) => {
        const cited = draft.parts.flatMap(part =>
          [...part.words.matchAll(/《([^《》]{10,40})》/g)]
            .filter(({0: whole, index}) => !part.taken.slice(index, index + whole.length).includes(true))
            .map(([, title]) => title!),
        )
        const local = cited.filter(title => !documents.some(one => isClose(title, one.title)))
        if (local.length === 0) return undefined
        const title = chance.pick(local)
        const at = insideOf(title, chance)
        const other = `${title.slice(0, at)}${chance.pick(['的', '工作', '及'])}${title.slice(at)}`
        // Whichever stands later is pointed at, so the fault has no place of its own.
        const words = `严格执行《#》规定。`
        const {before, after} = saysAt(draft, chance, words.replace('#', title), words.replace('#', other))
        return {before, after: unmarked(after)}
      },
    ),
  },
]

/** What was known on the last day that the report can have been written on. */
function lastDay({id, year}: Draft): string {
  return id === '002' ? '2025-02-12' : `${year + 1}-04-01`
}

/** A long title of a document in force, that the draft does not cite, with a slip in it. */
function misnamed(slip: (title: string, at: number, chance: Chance) => string): Mutation {
  return (draft, chance) => {
    const known = new Set(documents.flatMap(({title, short = []}) => [title, ...short].map(plainTitle)))
    const long = inForce(draft).filter(({title}) => title.length >= 12 && title.length <= 40)
    for (const {title} of chance.shuffled(long)) {
      if (
        draft.parts.some(({words}) =>
          citedIn(words).some(cited => cited.includes(title) || isClose(cited, title)),
        )
      )
        continue
      const wrong = slip(title, insideOf(title, chance), chance)
      if (known.has(plainTitle(wrong)) || wrong === title) continue
      return cite(draft, chance, title, wrong)
    }
    return undefined
  }
}

/** A document that must not be cited in that year, where one in force might be. */
function cites(isWrong: (draft: Draft, document: KnownDocument) => boolean): Mutation {
  return (draft, chance) => {
    const wrong = documents.filter(one => isWrong(draft, one))
    if (wrong.length === 0) return undefined
    const {title, short = []} = chance.pick(wrong)
    return cite(draft, chance, chance.pick(inForce(draft)).title, chance.pick([title, ...short]))
  }
}

/** Inside 《》 the marks of another title are 〈〉. */
const inner = (title: string) => title.replaceAll('《', '〈').replaceAll('》', '〉')

function cite(draft: Draft, chance: Chance, right: string, wrong: string) {
  const sentence = chance.pick([
    '组织干部职工学习《#》等内容。',
    '严格执行《#》，规范办事流程。',
    '根据《#》要求，完善有关工作机制。',
    '邀请专家解读《#》。',
  ])
  return saysAt(
    draft,
    chance,
    sentence.replace('#', inner(right)),
    sentence.replace('《#》', `{《${inner(wrong)}》}`),
  )
}

function inForce({year, parts}: Draft): KnownDocument[] {
  const cited = new Set(parts.flatMap(({words}) => citedIn(words)).map(plainTitle))
  return documents.filter(
    ({title, adopted, until, period}) =>
      adopted !== undefined &&
      adopted < `${year}` &&
      until === undefined &&
      !period &&
      !cited.has(plainTitle(title)),
  )
}

function citedIn(words: string): string[] {
  return [...words.matchAll(/《([^《》]+)》/g)].map(([, title]) => title!)
}

function isClose(title: string, other: string): boolean {
  return plainTitle(title) === plainTitle(other) || isNear(plainTitle(title), plainTitle(other))
}

/** Inside a title: not its first and last characters, and not at a number or a level (省, 市), which make another document. */
function insideOf(title: string, chance: Chance): number {
  const places = [...title].flatMap((unit, at) =>
    at >= 2 &&
    at < title.length - 2 &&
    !/[0-9—（）〈〉“”、一二三四五六七八九十上下省市州县区旗乡镇村]/.test(unit)
      ? [at]
      : [],
  )
  return chance.pick(places)
}

function campaign(isWrong: (one: (typeof campaigns)[number], draft: Draft) => boolean): Mutation {
  return (draft, chance) => {
    const words = draft.parts.map(part => part.words).join('\n')
    const names = (one: (typeof campaigns)[number], text: string) =>
      one.says.some(says => new RegExp(says).test(text))
    // A campaign is told of once, so those that the draft names already are out.
    const wrong = campaigns.filter(one => isWrong(one, draft) && names(one, one.name) && !names(one, words))
    if (wrong.length === 0) return undefined
    const {name} = chance.pick(wrong)
    const sentence = chance.pick([
      '扎实开展#，整改问题12个。',
      '按照部署开展#，干部作风明显好转。',
      '持续做好#，各项任务全部完成。',
    ])
    return saysAt(draft, chance, sentence.replace('#', '机关作风建设'), sentence.replace('#', `{${name}}`))
  }
}

function theme(slip: (words: string, chance: Chance) => string): Mutation {
  return (draft, chance) => {
    const right = chance.pick(
      themes
        .filter(({year}) => Math.abs(year - draft.year) <= 1)
        .map(one => one.theme)
        .filter(one => !one.includes('“') && slip(one, chance) !== one),
    )
    const sentence = chance.pick(['围绕“#”主题开展宣传活动8场。', '以“#”为主题举办展览。'])
    return saysAt(
      draft,
      chance,
      sentence.replace('#', right),
      sentence.replace('#', `{${slip(right, chance)}}`),
    )
  }
}

function unmarked(draft: Draft): Draft {
  const words = (part: Part) => part.words.replace(from, '').replace(to, '')
  return {...draft, parts: draft.parts.map(part => ({...part, words: words(part)}))}
}
