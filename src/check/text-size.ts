import {inARow, type LaidOut, laidOut, mostly, partWords, stretches, textParts} from './laid-out.ts'
import {isSize, sizeWords} from './type-size.ts'
import {defineCheck} from './types.ts'

/** Parts of the draft are set in their sizes, as `text-font` looks at faces. */
export const textSize = defineCheck({
  name: 'text-size',
  describe: () => ({
    summary: {
      zh: '各部分用规定的字号（只查 Word 文档）',
      en: 'parts of the draft are set in the sizes laid down (Word documents only)',
    },
    options: {
      sizes: {
        type: 'records',
        fields: {
          part: {type: 'choice', of: textParts, required: true, about: {zh: '哪一部分', en: 'the part'}},
          points: {
            type: 'integer',
            default: 16,
            minimum: 1,
            about: {
              zh: '几磅：2号22磅，3号16磅，4号14磅',
              en: 'in points: 22 for 2号, 16 for 3号, 14 for 4号',
            },
          },
        },
        about: {zh: '哪一部分用多大的字', en: 'which part has which size'},
      },
    },
    data: {
      part: {zh: '哪一部分', en: 'the part'},
      found: {zh: '所用的字号', en: 'the size found'},
      expected: {zh: '规定的字号', en: 'the size laid down'},
      count: {
        zh: '接连几段是这样，只有一段时为空',
        en: 'how many paragraphs in a row are like that; empty for one',
      },
    },
    message: {
      zh: '{part}的字号是{found}，应为{expected}{count}',
      en: '{part} is set in {found}, expected {expected}{count}',
    },
  }),
  create({sizes}, context) {
    const {text} = context.report
    const sizeOf = (block: LaidOut) => sizes.find(({part}) => part === block.part)!.points
    return {
      report() {
        const known = laidOut(
          context,
          sizes.map(({part}) => part),
        ).filter(block => mostly(block, text, ({size}) => size) !== undefined)
        if (known.length === 0) return undefined
        const faulty = stretches(known, block => {
          const {value} = mostly(block, text, ({size}) => size)!
          return isSize(value, sizeOf(block)) ? undefined : String(value)
        })
        return faulty.map(({first, count, fault}) => ({
          range: first.block.node.position!,
          data: {
            part: partWords[first.part],
            found: sizeWords(Number(fault)),
            expected: sizeWords(sizeOf(first)),
            count: inARow(count),
          },
        }))
      },
    }
  },
})
