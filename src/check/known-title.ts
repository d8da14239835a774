import {isNear, plainTitle, titlesIn} from './titles.ts'
import {defineCheck} from './types.ts'

/** The title of a document that everybody cites is written as it is. */
export const knownTitle = defineCheck({
  name: 'known-title',
  summary: {zh: '常引文件的名称没有写错', en: 'the titles of documents that everybody cites are right'},
  options: {
    titles: {
      type: 'strings',
      about: {zh: '文件的准确名称，不加书名号', en: 'the exact titles, without 《》'},
    },
  },
  data: {
    title: {zh: '写的名称', en: 'the title as written'},
    right: {zh: '准确的名称', en: 'the exact title'},
  },
  message: {zh: '《{title}》应为《{right}》', en: '《{title}》, expected 《{right}》'},
  create({titles}, context) {
    return {
      report() {
        const cited = titlesIn(context)
        if (cited.length === 0) return undefined
        const known = new Map(titles.map(title => [plainTitle(title), title]))
        return cited.flatMap(({text, plain, range}) => {
          const near = known.has(plain) ? undefined : [...known.keys()].find(title => isNear(plain, title))
          if (near === undefined) return []
          const right = known.get(near)!
          return [
            {range, data: {title: text, right}, fix: {safe: false, edits: [{range, text: `《${right}》`}]}},
          ]
        })
      },
    }
  },
})
