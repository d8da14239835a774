import {knownTitles} from './known-titles.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {withoutState} from './titles.ts'
import {type Datum, defineCheck} from './types.ts'

/** No other law bears the name of the state, and of these the data has all; not “…海关综合保税区管理办法”, of a ministry. */
const ofState = /^中华人民共和国.+(?<!办)法$/

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
  create({except, unless}, context) {
    return {
      report() {
        const laws = context.titles.filter(({plain}) => ofState.test(plain))
        if (laws.length === 0) return undefined
        const known = knownTitles(context.data)
        // Read when a law is in no list: nearly all are.
        let listed: readonly string[] | undefined
        return laws.flatMap(({text, plain, block, start, range}) => {
          // A slip of the hand is told by the rule on titles.
          if (known.find(plain) || known.near(plain) !== undefined) return []
          if (except.includes(withoutState(plain))) return []
          if (anyOf(unless).test(sentenceAt(block.flow.text, start))) return []
          listed ??= known.all.map(({title}) => title).filter(title => ofState.test(title))
          return [{range, data: {title: text, near: nearOf(plain, listed)}}]
        })
      },
    }
  },
})

/** The only law that has all characters of the name in their order: “疫苗法”, “疫苗管理法”. */
function nearOf(plain: string, listed: readonly string[]): Datum | string {
  const meant = listed.filter(title => hasInOrder(title, plain))
  if (meant.length !== 1) return ''
  return {zh: `（是不是《${meant[0]}》？）`, en: ` (is 《${meant[0]}》 meant?)`}
}

function hasInOrder(title: string, name: string): boolean {
  let at = -1
  for (const character of name) {
    at = title.indexOf(character, at + 1)
    if (at === -1) return false
  }
  return true
}
