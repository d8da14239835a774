import {matchesOf} from '../tree/matches.ts'
import {sentenceAt} from './sentence.ts'
import {defineCheck} from './types.ts'

/** The year in a title, and how what happens in it is called: “2025年行政执法案卷评查”. */
const titled = /((?:19|20)\d{2})年度?([\u4e00-\u9fff]{5})/g
/** What the document itself does stands behind such words. */
const does =
  /(?:现[将就对]|决定|开展|组织|举办|印发|做好|关于|《|对|授予|附件：?[ \u3000]*|^|\d[.．、]?[ \u3000]*)[^。；]{0,16}$/
/** Of the year before it is told how it went. */
const lookingBack = /基础上|去年|上年|上一年|往年|回顾|此前|以来|[较比与同]$/
const experience = /基础上|总结|经验|回顾/
const reach = 40

/** What the title announces for a year is not told of another year throughout. */
export const subjectYear = defineCheck({
  name: 'subject-year',
  describe: () => ({
    summary: {
      zh: '标题里某年的事项，文中说的是同一年',
      en: 'what a title announces for a year, the text tells of the same year',
    },
    options: {},
    data: {
      text: {zh: '文中的说法', en: 'the words of the text'},
      titled: {zh: '标题的说法', en: 'the words of the title'},
    },
    message: {zh: '标题写的是{titled}，文中写的是{text}', en: 'the title says {titled}, the text {text}'},
  }),
  create(_options, context) {
    return {
      report() {
        const title = context.blocks.find(({node}) => node.type === 'title')?.flow.text ?? ''
        const years = matchesOf(titled, title)
        if (years.length !== 1) return undefined
        const {1: year, 2: subject = '', 0: words} = years[0]!
        if (!context.text.includes(subject)) return undefined
        const told = context
          .blocksWith(new RegExp(`年度?${subject}`, 'g'), false)
          .filter(({node}) => node.type !== 'title')
          .flatMap(({flow}) =>
            matchesOf(new RegExp(`((?:19|20)\\d{2})年度?${subject}`, 'g'), flow.text).map(match => ({
              flow,
              match,
            })),
          )
        // Who names both years tells of both.
        if (told.length === 0 || told.some(({match}) => match[1] === year))
          return told.length === 0 ? undefined : []
        const {flow, match} = told[0]!
        const before = flow.text.slice(Math.max(0, match.index - reach), match.index)
        if (
          !does.test(before) ||
          lookingBack.test(before) ||
          experience.test(sentenceAt(flow.text, match.index))
        )
          return []
        const range = flow.range(match.index, match.index + match[0].length)
        return [{range, data: {text: match[0], titled: words}}]
      },
    }
  },
})
