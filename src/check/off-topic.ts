import {countCharacters, headingOf} from './section-text.ts'
import {defineCheck} from './types.ts'

/** A report keeps to its subject: what belongs to another report takes up little room. */
export const offTopic = defineCheck({
  name: 'off-topic',
  describe: () => ({
    summary: {zh: '与主题无关的内容不多', en: 'little is told that belongs elsewhere'},
    options: {
      role: {
        type: 'role',
        about: {zh: '属于别的报告的内容', en: 'the topic that belongs elsewhere, by its role'},
      },
      percent: {
        type: 'integer',
        default: 15,
        minimum: 1,
        about: {zh: '最多占全文百分之几', en: 'the most that it may take up of all text, in percent'},
      },
    },
    data: {
      topic: {zh: '内容的名称', en: 'the name of the topic'},
      heading: {zh: '第一处标题', en: 'the first heading'},
      percent: {zh: '占全文的百分比', en: 'its share of all text, in percent'},
    },
    message: {zh: '“{topic}”占全文{percent}%', en: '“{topic}” takes up {percent} % of the text'},
  }),
  create({role, percent}, context) {
    return {
      report() {
        const sections = context.sectionsOf(role)
        if (context.sections.length === 0) return undefined
        if (sections.length === 0) return []
        const total = countCharacters(context.text)
        const count = sections.reduce((sum, section) => sum + countCharacters(context.textUnder(section)), 0)
        const share = Math.round((100 * count) / total)
        if (share <= percent) return []
        const first = sections[0]!
        return [
          {
            range: first.children[0]!.position!,
            data: {topic: context.roles.title(role), heading: headingOf(first), percent: share},
          },
        ]
      },
    }
  },
})
