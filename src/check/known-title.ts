import {knownTitles} from './known-titles.ts'
import {rewrite} from './rewrite.ts'
import {defineCheck} from './types.ts'

/** The title of a document that everybody cites is written as it is. */
export const knownTitle = defineCheck({
  name: 'known-title',
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
  },
  data: {
    title: {zh: '写的名称', en: 'the title as written'},
    right: {zh: '准确的名称', en: 'the exact title'},
  },
  message: {zh: '《{title}》应为《{right}》', en: '《{title}》, expected 《{right}》'},
  create({minimum}, context) {
    return {
      report() {
        const cited = context.titles
        if (cited.length === 0) return undefined
        const known = knownTitles(context.data)
        const unknown = cited.filter(({plain}) => plain.length >= minimum && !known.find(plain))
        return unknown.flatMap(({text, plain, block, start, range}) => {
          const right = known.near(plain)
          if (right === undefined) return []
          const inside = [start + 1, start + 1 + text.length] as const
          const edits = rewrite(block.flow, inside, right, context)
          return [{range, data: {title: text, right}, ...(edits && {fix: {safe: false, edits}})}]
        })
      },
    }
  },
})
