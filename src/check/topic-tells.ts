import type {Section} from '../tree/types.ts'
import {anyOf} from './role.ts'
import {headingOf, saysSomething} from './section-text.ts'
import {defineCheck} from './types.ts'

/** The sections of a topic tell something that they must tell: causes, or what the leader did. */
export const topicTells = defineCheck({
  name: 'topic-tells',
  describe: () => ({
    summary: {zh: '某项内容的章节写到了应当写到的事', en: 'the sections of a topic tell what they must'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容的章节', en: 'the topic, by its role'}},
      tells: {
        type: 'role',
        about: {
          zh: '要写到的事，按它的 text 在正文里找',
          en: 'what they must tell, found by its text patterns',
        },
      },
      implied: {
        type: 'role',
        optional: true,
        about: {
          zh: '标题有 tells 的字样时，正文写到这项也算：标题已写明主语，句子里省略',
          en: 'under a heading of the role `tells`, text that tells this counts as well: the heading names the subject, and sentences leave it out',
        },
      },
      apart: {
        type: 'role',
        optional: true,
        about: {
          zh: '另有这类章节、写了文字的，也算写到',
          en: 'told as well where sections of this role, anywhere, have text',
        },
      },
      ignore: {
        type: 'patterns',
        default: [],
        about: {
          zh: '先去掉这些文字再找（书名号中的名称总是去掉）',
          en: 'text to leave out first (titles in 《》 always are)',
        },
      },
      unlessHeading: {
        type: 'patterns',
        default: [],
        about: {zh: '标题有这些字样的章节不看', en: 'leave alone sections whose heading has one of these'},
      },
    },
    data: {
      heading: {zh: '章节的标题', en: 'the heading of the section'},
      topic: {zh: '内容的名称', en: 'the name of the topic'},
    },
    message: {zh: '“{heading}”没有写到应当写到的内容', en: '“{heading}” does not tell what it must'},
  }),
  create({role, tells, implied, apart, ignore, unlessHeading}, context) {
    const ignored = ignore.length > 0 ? anyOf(ignore, 'g') : undefined
    const excused = anyOf(unlessHeading)
    const {roles} = context
    const isTold = (title: string, text: string) =>
      roles.text(tells, text) !== undefined ||
      (implied !== undefined && roles.heading(tells, title) && roles.text(implied, text) !== undefined)
    return {
      report() {
        const told = context.sectionsOf(role).flatMap(section => {
          const text = context.facts(context.textUnder(section)).bare
          return saysSomething(text) ? [{section, text: ignored ? text.replace(ignored, '') : text}] : []
        })
        // Told once is told: a topic may be spread over several sections.
        if (told.some(({section, text}) => isTold(section.title, text))) return []
        const isApart = (section: Section) => saysSomething(context.textUnder(section))
        if (apart !== undefined && told.length > 0 && context.sectionsOf(apart).some(isApart)) return []
        const {section} = told.find(({section: {title}}) => !excused.test(title)) ?? {}
        if (!section) return undefined
        return [
          {
            range: section.children[0]!.position!,
            data: {heading: headingOf(section), topic: roles.title(role)},
          },
        ]
      },
    }
  },
})
