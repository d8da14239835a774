import {differenceOf} from './difference.ts'
import {type KnownTitles, knownTitles} from './known-titles.ts'
import {rewrite} from './rewrite.ts'
import type {Title} from './titles.ts'
import {defineCheck} from './types.ts'

/** The title of a document that everybody cites is written as it is. */
export const knownTitle = defineCheck({
  name: 'known-title',
  describe: () => ({
    summary: {zh: '常引文件的名称没有写错', en: 'the titles of documents that everybody cites are right'},
    options: {
      minimum: {
        type: 'integer',
        default: 9,
        minimum: 9,
        about: {
          zh: '名称至少几个字才比较；短的名称差一个字也可能是另一部法律',
          en: 'the least length of titles to compare: of short ones a character makes another law',
        },
      },
      slips: {
        type: 'records',
        default: [],
        about: {
          zh: '常见的错误名称和准确的名称，长短不论；前面的“中华人民共和国”不论',
          en: 'wrong titles that are often written, of any length, and the right ones; 中华人民共和国 before them makes no difference',
        },
        fields: {
          wrong: {type: 'strings', about: {zh: '错误的名称', en: 'wrong titles'}},
          right: {type: 'string', default: '', about: {zh: '准确的名称', en: 'the right title'}},
        },
      },
    },
    data: {
      title: {zh: '写的名称', en: 'the title as written'},
      right: {zh: '准确的名称', en: 'the exact title'},
    },
    message: {zh: '《{title}》应为《{right}》', en: '《{title}》, expected 《{right}》'},
  }),
  prepare: ({slips}) => new Map(slips.flatMap(({wrong, right}) => wrong.map(title => [title, right]))),
  create({minimum}, context, slips) {
    return {
      report() {
        const cited = context.titles
        if (cited.length === 0) return undefined
        const known = knownTitles(context.data)
        return cited.flatMap(title => {
          const {text, plain, block, start, range} = title
          const slip = slipOf(plain, slips)
          // Nothing is looked up for a short title that is no slip: nearly all are laws.
          if (slip === undefined && (plain.length < minimum || known.find(plain))) return []
          const right = slip ?? rightOf(title, known)
          if (right === undefined) return []
          const inside = [start + 1, start + 1 + text.length] as const
          const edits = rewrite(block.flow, inside, right, context)
          return [{range, data: {title: text, right}, ...(edits && {fix: {safe: false, edits}})}]
        })
      },
    }
  },
})

const country = '中华人民共和国'

function slipOf(plain: string, slips: ReadonlyMap<string, string>): string | undefined {
  if (!plain.startsWith(country)) return slips.get(plain)
  const right = slips.get(plain.slice(country.length))
  return right === undefined ? undefined : country + right
}

function rightOf(title: Title, known: KnownTitles): string | undefined {
  const near = known.near(title.plain)
  if (near !== undefined)
    return isOfAnotherSubject(title.plain, near) || isOfPlace(title.plain, near) ? undefined : near
  const inOtherYears = known.inOtherYears(title.plain)
  return inOtherYears === undefined || isLocal(title) ? undefined : inOtherYears
}

/** “关税暂行条例”, “契税暂行条例”: what a short title begins with is what it is about. */
function isOfAnotherSubject(title: string, near: string): boolean {
  const state = near.startsWith(country) ? country.length : 0
  const {start, left, right} = differenceOf(title, near)
  return near.length - state <= 6 && start === state && left.length === 1 && right.length === 1
}

/** “宁波市市容和环境卫生管理条例” beside “城市市容和环境卫生管理条例”: of one place, which has rules of its own. */
function isOfPlace(title: string, near: string): boolean {
  const {start, left} = differenceOf(title, near)
  return start === 0 && /^[一-龥]{2,8}[省市县区州盟旗]$/.test(title.slice(0, left.length + 1))
}

/** “市委印发《法治社会建设实施纲要（2021—2025年）》”: that of the city may plan other years. */
function isLocal({block, start}: Title): boolean {
  const before = block.flow.text.slice(Math.max(0, start - 12), start)
  return /(?:[省市县区州盟旗]委?|政府|本地)的?$|(?:制定|印发|出台|起草|编制|审议)(?:了|的|通过)?$/.test(
    before,
  )
}
