import {anyOf} from './role.ts'
import {defineCheck} from './types.ts'

/** An element of a document, where it is there, names what it must: a title its year, a copy the office. */
export const elementNames = defineCheck({
  name: 'element-names',
  describe: () => ({
    summary: {zh: '公文的某个要素写到应当写到的内容', en: 'an element of the document names what it must'},
    options: {
      element: {
        type: 'choice',
        of: ['title', 'recipient', 'copyTo', 'signature', 'date'],
        default: 'title',
        about: {
          zh: 'title 标题，recipient 主送机关，copyTo 抄送机关，signature 署名，date 成文日期',
          en: 'title, recipient (主送), copyTo (抄送), signature (署名) or date (成文日期)',
        },
      },
      names: {type: 'patterns', about: {zh: '应当有其中之一', en: 'one of these must be there'}},
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '有这些文字的不看', en: 'leave it alone when it has one of these'},
      },
      or: {
        type: 'choice',
        of: ['issuer'],
        about: {
          zh: 'issuer：标题、版头或署名能看出发文机关的也算',
          en: 'issuer: it is enough that title, head or signature tell the organ',
        },
      },
    },
    data: {text: {zh: '要素的文字', en: 'the text of the element'}},
    message: {zh: '“{text}”没有写到应当写到的内容', en: '“{text}” does not name what it must'},
  }),
  create({element, names, unless, or}, {blocks, report}) {
    const named = anyOf(names)
    const excused = anyOf(unless)
    return {
      report() {
        const found = blocks.filter(({node}) => node.type === element)
        if (found.length === 0) return undefined
        const text = found.map(({flow}) => flow.text).join('')
        if (named.test(text) || (or && report.issuer !== undefined)) return []
        if (excused.test(text)) return undefined
        return [{range: found[0]!.node.position!, data: {text: text.replace(/[：:]$/, '')}}]
      },
    }
  },
})
