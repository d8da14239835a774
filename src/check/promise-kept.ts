import {headingOf, saysSomething} from './section-text.ts'
import {defineCheck} from './types.ts'

/** What a heading announces is told under it: “不足和原因” needs causes. */
export const promiseKept = defineCheck({
  name: 'promise-kept',
  describe: () => ({
    summary: {zh: '标题所说的内容，正文都写到', en: 'the text tells what its heading announces'},
    options: {
      promises: {
        type: 'records',
        about: {
          zh: '标题的字样，以及正文里要有的字样',
          en: 'words of headings, and what the text must then have',
        },
        fields: {
          role: {type: 'role', about: {zh: '只看这类章节', en: 'only in sections of this role'}},
          word: {type: 'string', default: '', about: {zh: '标题里的字样', en: 'the word in the heading'}},
          tells: {
            type: 'role',
            about: {
              zh: '正文要写到的事，按它的 text 找',
              en: 'what the text must tell, found by its text patterns',
            },
          },
        },
      },
    },
    data: {
      heading: {zh: '标题', en: 'the heading'},
      word: {zh: '标题所说而正文没有的内容', en: 'what the heading announces and the text lacks'},
    },
    message: {zh: '“{heading}”没有写{word}', en: '“{heading}” does not tell the {word} that it announces'},
  }),
  create({promises}, context) {
    return {
      section(section) {
        const asked = promises.filter(
          ({role, word}) => section.title.includes(word) && context.roles.heading(role, section.title),
        )
        if (asked.length === 0) return undefined
        const text = context.textUnder(section)
        if (!saysSomething(text)) return undefined
        return asked
          .filter(({tells}) => !context.roles.text(tells, text))
          .map(({word}) => ({
            range: section.children[0]!.position!,
            data: {heading: headingOf(section), word},
          }))
      },
    }
  },
})
