import {countCharacters, headingOf} from './section-text.ts'
import {defineCheck} from './types.ts'

/** A number with what it counts, a document by its title, a day. */
const fact =
  /(?<![0-9０-９余多.])[0-9０-９余多.]+(?:万|亿)?(?:[件个项次起份部条场期名人户家篇批处例笔页天册幅小元]|人次|余|%|％)|《[^《》]+》|\d{1,2}月(?:\d{1,2}日)?/g

/** A topic is told with facts: numbers, documents, days. */
export const factsTold = defineCheck({
  name: 'facts-told',
  describe: () => ({
    summary: {zh: '某项内容有数字、文件、日期等事实', en: 'a topic is told with facts'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容', en: 'the topic, by its role'}},
      minimum: {
        type: 'integer',
        default: 3,
        minimum: 1,
        about: {zh: '至少几处事实', en: 'the least number of facts'},
      },
      from: {
        type: 'integer',
        default: 600,
        minimum: 0,
        about: {zh: '超过几个字才看', en: 'look only at texts of more characters'},
      },
    },
    data: {
      heading: {zh: '章节的标题', en: 'the heading of the section'},
      count: {zh: '事实的处数', en: 'the number of facts'},
      characters: {zh: '字数', en: 'the number of characters'},
    },
    message: {
      zh: '“{heading}”{characters}字，只有{count}处数字、文件或日期',
      en: '“{heading}” has {characters} characters and {count} numbers, documents or days',
    },
  }),
  create({role, minimum, from}, context) {
    return {
      report() {
        const sections = context.sectionsOf(role)
        const text = sections.map(section => context.textUnder(section)).join('\n')
        if (sections.length === 0 || text.length <= from) return undefined
        const count = countFacts(text, minimum)
        if (count >= minimum) return []
        const characters = countCharacters(text)
        if (characters <= from) return undefined
        const first = sections[0]!
        return [{range: first.children[0]!.position!, data: {heading: headingOf(first), count, characters}}]
      },
    }
  },
})

/** So many are enough. */
function countFacts(text: string, enough: number): number {
  let count = 0
  fact.lastIndex = 0
  while (count < enough && fact.test(text)) count++
  return count
}
