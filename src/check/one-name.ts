import {isNear, type Title, titlesIn} from './titles.ts'
import {defineCheck} from './types.ts'

/** A document has one name: two titles that hardly differ are mostly one document. */
export const oneName = defineCheck({
  name: 'one-name',
  summary: {zh: '同一份文件前后名称一致', en: 'a document goes by one name'},
  options: {
    minimum: {
      type: 'integer',
      default: 10,
      minimum: 4,
      about: {zh: '名称至少几个字才比较', en: 'the least length of titles to compare'},
    },
  },
  data: {
    title: {zh: '后出现的名称', en: 'the later title'},
    other: {zh: '先出现的名称', en: 'the earlier title'},
    line: {zh: '先出现的行号', en: 'the line of the earlier one'},
  },
  message: {
    zh: '《{title}》与第{line}行的《{other}》名称不一致',
    en: '《{title}》 and 《{other}》 in line {line} differ',
  },
  create({minimum}, context) {
    return {
      report() {
        const titles = titlesIn(context).filter(({text}) => text.length >= minimum)
        if (titles.length < 2) return undefined
        const known: Title[] = []
        return titles.flatMap(title => {
          if (known.some(({text}) => text === title.text)) return []
          // Only titles that end alike are worth a look.
          const other = known.find(({text}) => text.at(-1) === title.text.at(-1) && isNear(text, title.text))
          known.push(title)
          if (!other) return []
          const {line} = other.range.start
          return [
            {
              range: title.range,
              data: {title: title.text, other: other.text, line},
              related: [{range: other.range, message: {zh: '先前的名称', en: 'the earlier title'}}],
            },
          ]
        })
      },
    }
  },
})
