import {knownTitles} from './known-titles.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {withoutState} from './titles.ts'
import {type Datum, defineCheck} from './types.ts'

/** No other law bears the name of the state, and of these the data has all; not “…海关综合保税区管理办法”, of a ministry. */
const ofState = /^中华人民共和国.+(?<!办)法$/

/** Without the name of the state: not “行政执法”, “工作方法”, “刑法” (a book, or a law of others), nothing with 的. */
const named = /^[\u4e00-\u9fff]+(?<![办方学执普司立守用尊书说做看想合违手语疗变民刑工作]|.的.{0,40})法$/
/** Local, or of others. */
const ofOthers =
  /^(?:[\u4e00-\u9fff]{2,4}(?:[省县州]|市(?!场)|自治)|中国|美国|英国|德国|法国|日本|韩国|俄罗斯|欧盟|印度|新加坡|加拿大|澳大利亚|台湾|香港|澳门|联合国|国际)/

/** A law of the state that a report cites is in the list of laws. */
export const lawListed = defineCheck({
  name: 'law-listed',
  describe: () => ({
    summary: {zh: '《中华人民共和国……法》在法律目录中', en: 'laws of the state are in the list of laws'},
    options: {
      except: {
        type: 'strings',
        default: [],
        about: {
          zh: '不看的名称，不含“中华人民共和国”',
          en: 'names to pass over, without 中华人民共和国',
        },
      },
      shortest: {
        type: 'integer',
        default: 0,
        minimum: 0,
        about: {
          zh: '没有“中华人民共和国”的《……法》，至少几个字才看；0 是都不看',
          en: 'the least length of names without 中华人民共和国 that are looked at as well; 0 for none',
        },
      },
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
      },
    },
    data: {
      title: {zh: '写的名称', en: 'the title as written'},
      near: {zh: '可能要写的法律，没有时为空', en: 'the law that may be meant, or nothing'},
    },
    message: {zh: '法律目录中没有《{title}》{near}', en: 'there is no law 《{title}》{near}'},
  }),
  create({except, shortest, unless}, context) {
    return {
      report() {
        const laws = context.titles.filter(
          ({plain}) =>
            ofState.test(plain) ||
            (shortest > 0 && plain.length >= shortest && named.test(plain) && !ofOthers.test(plain)),
        )
        if (laws.length === 0) return undefined
        const known = knownTitles(context.data)
        // Read when a law is in no list: nearly all are.
        let listed: readonly string[] | undefined
        return laws.flatMap(({text, plain, block, start, range}) => {
          // A slip of the hand is told by the rule on titles.
          if (known.find(plain) || known.find(country + plain) || known.near(plain) !== undefined) return []
          if (except.includes(withoutState(plain))) return []
          if (anyOf(unless).test(sentenceAt(block.flow.text, start))) return []
          listed ??= known.all.map(({title}) => title).filter(title => ofState.test(title))
          // “土地承包经营纠纷调解仲裁法”: a long name without its first word is a short one.
          if (!ofState.test(plain) && listed.some(title => title.endsWith(plain))) return []
          return [{range, data: {title: text, near: nearOf(plain, listed, known.near(country + plain))}}]
        })
      },
    }
  },
})

const country = '中华人民共和国'

/** The only law that has all characters of the name in their order: “疫苗法”, “疫苗管理法”; or else one that differs in few. */
function nearOf(plain: string, listed: readonly string[], slip: string | undefined): Datum | string {
  const meant = listed.filter(title => hasInOrder(title, plain))
  const near = meant.length === 1 ? meant[0]! : slip
  if (near === undefined) return ''
  const name = plain.startsWith(country) ? near : withoutState(near)
  return {zh: `（是不是《${name}》？）`, en: ` (is 《${name}》 meant?)`}
}

function hasInOrder(title: string, name: string): boolean {
  let at = -1
  for (const character of name) {
    at = title.indexOf(character, at + 1)
    if (at === -1) return false
  }
  return true
}
