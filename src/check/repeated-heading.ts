import type {Node, Parent} from 'unist'
import {placeInSentence} from '../diagnostic/place.ts'
import type {Section} from '../tree/types.ts'
import {enclosedFrom} from './enclosed.ts'
import {headingOf} from './section-text.ts'
import {defineCheck} from './types.ts'

/** No two headings under the same parent are the same; those of a notice and of what it passes on may be. */
export const repeatedHeading = defineCheck({
  name: 'repeated-heading',
  describe: () => ({
    summary: {zh: '同一级没有相同的标题', en: 'no heading stands twice under the same parent'},
    options: {
      minimum: {
        type: 'integer',
        default: 4,
        minimum: 1,
        about: {zh: '标题至少几个字才比较', en: 'the least length of headings to compare'},
      },
    },
    data: {
      heading: {zh: '后出现的标题', en: 'the later heading'},
      place: {zh: '先前的标题的位置', en: 'the place of the earlier heading'},
    },
    message: {
      zh: '“{heading}”与{place}的标题相同',
      en: '“{heading}” is the same heading as in {place}',
    },
  }),
  create({minimum}, context) {
    const {report, sections} = context
    return {
      report() {
        const groups = [report as Parent, ...sections].map(({children}) =>
          (children as Node[]).filter((child): child is Section => child.type === 'section'),
        )
        if (!groups.some(group => group.length > 1)) return undefined
        const enclosed = enclosedFrom(context) ?? Number.POSITIVE_INFINITY
        const isEnclosed = ({position}: Section) => position!.start.offset! > enclosed
        return groups.flatMap(group => {
          const seen = new Map<string, Section>()
          return group.flatMap(section => {
            const earlier = seen.get(section.title)
            if (section.title.length < minimum) return []
            if (!earlier || isEnclosed(earlier) !== isEnclosed(section)) {
              seen.set(section.title, section)
              return []
            }
            const place = earlier.children[0]!.position!
            return [
              {
                range: section.children[0]!.position!,
                data: {heading: headingOf(section), place: placeInSentence(place.start.line, report)},
                related: [{range: place, message: {zh: '先前的标题', en: 'the earlier heading'}}],
              },
            ]
          })
        })
      },
    }
  },
})
