import {placeInSentence} from '../diagnostic/place.ts'
import {differenceOf} from './difference.ts'
import {knownTitles} from './known-titles.ts'
import {isNear, type Title, withoutState} from './titles.ts'
import {defineCheck} from './types.ts'

/** So many titles back: no report names more, and a file of nothing but titles must not take hours. */
const reach = 200

/** A document has one name: two titles that hardly differ are mostly one document. */
export const oneName = defineCheck({
  name: 'one-name',
  describe: () => ({
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
      place: {zh: '先出现的位置', en: 'the place of the earlier one'},
    },
    message: {
      zh: '《{title}》与{place}的《{other}》名称不一致',
      en: '《{title}》 and 《{other}》 in {place} differ',
    },
  }),
  create({minimum}, context) {
    return {
      report() {
        const titles = context.titles.filter(({text}) => text.length >= minimum)
        if (titles.length < 2) return undefined
        const known = knownTitles(context.data)
        const seen = new Set<string>()
        const recent: Title[] = []
        return titles.flatMap(title => {
          if (seen.has(title.plain)) return []
          seen.add(title.plain)
          const isKnown = known.find(title.plain) !== undefined
          const other = recent.find(one => mayBeOne(one, title) && !(isKnown && known.find(one.plain)))
          recent.push(title)
          if (recent.length > reach) recent.shift()
          if (!other) return []
          const place = placeInSentence(other.range.start.line, context.report)
          return [
            {
              range: title.range,
              data: {title: title.text, other: other.text, place},
              related: [{range: other.range, message: {zh: '先前的名称', en: 'the earlier title'}}],
            },
          ]
        })
      },
    }
  },
})

/** “《……暂行办法》（……）同时废止”: the document that is replaced is another one, however alike. */
const isReplaced = ({block, start, text}: Title): boolean =>
  /^[^。；]{0,40}废止/.test(block.flow.text.slice(start + text.length + 2))

/** Alike, but not side by side in a list, which tells them apart: “《普法计划》和《学法计划》”. */
function mayBeOne(earlier: Title, later: Title): boolean {
  const names = [withoutState(earlier.plain), withoutState(later.plain)] as const
  if (!isNear(...names) || areOfTwoSubjects(...names)) return false
  if (isReplaced(earlier) || isReplaced(later)) return false
  if (earlier.block !== later.block) return true
  const between = later.block.flow.text.slice(earlier.start + earlier.text.length + 2, later.start)
  return between !== '' && !/^[、和及与或]$/.test(between)
}

/**
 * “水污染防治条例”, “噪声污染防治条例”: a word stands for another of another length, which no slip of the hand does. Of one
 * length only where both are what a document is about: “督察” and “督查” are one. “关于……的意见”, “关于……的实施意见”: that of
 * who is above, and what was made of it.
 */
function areOfTwoSubjects(one: string, other: string): boolean {
  const {start, left, right} = differenceOf(one, other)
  if (left !== '' && right !== '')
    return left.length !== right.length || (subject.test(left) && subject.test(right))
  const added = left || right
  const behind = (left === '' ? one : other).slice(start)
  return subject.test(added) || (added === '实施' && /^(?:意见|方案|办法|细则|规定)/.test(behind))
}

const subject =
  /^(?:[水气土声光固海河湖江渔林草山路桥航港车船公铁农牧工商文体教医药食酒烟盐茶油煤矿电热学普考奖惩评监]|大气|土壤|噪声|海洋|陆[域地]|固废|地下水|农[业村]|城[市镇]|乡村|道路|公路|铁路|水路|航道|港口)$/
