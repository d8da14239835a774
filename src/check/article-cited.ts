import {matchesOf} from '../tree/matches.ts'
import {parseHan} from '../tree/numbering.ts'
import {articleGroups} from './articles.ts'
import {onlyIn} from './only-in.ts'
import {defineCheck} from './types.ts'

const cited =
  /本(?:办法|规定|条例|细则|规则|规程|章程|制度)第([一二三四五六七八九十]{1,3})条(?:[、和至]第([一二三四五六七八九十]{1,3})条)?/g

/** “本办法第十七条” in a document that ends with article 12. */
export const articleCited = defineCheck({
  name: 'article-cited',
  describe: () => ({
    summary: {
      zh: '“本办法第几条”所指的条文存在',
      en: 'an article that a set of rules cites of itself is there',
    },
    options: {},
    data: {
      text: {zh: '引用的文字', en: 'the words that cite it'},
      last: {zh: '最后一条', en: 'the last article'},
    },
    message: {
      zh: '“{text}”不存在，最后一条是“{last}”',
      en: 'there is no “{text}”, the last article is “{last}”',
    },
  }),
  prepare: () => cited,
  create(_options, context, quick) {
    const asked = context.blocksWith(quick, false)
    // With a second set of rules in the document, 本办法 may be either; and of one that is cut off the end is missing.
    const groups = asked.length === 0 ? [] : articleGroups(context)
    if (groups.length !== 1 || groups[0]!.length < 5) return {}
    const last = groups[0]!.reduce((one, other) => (other.value > one.value ? other : one))
    return onlyIn(asked, context, ({flow}) =>
      matchesOf(cited, flow.text)
        .filter(([, one, two]) => [one, two].some(number => (parseHan(number ?? '') ?? 0) > last.value))
        .map(({0: text, index}) => ({
          range: flow.range(index, index + text.length),
          data: {text, last: last.number},
        })),
    )
  },
})
