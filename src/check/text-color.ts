import {inARow, laidOut, mostly, partWords, stretches, textParts} from './laid-out.ts'
import {defineCheck} from './types.ts'

/** Text is black. A very dark grey is what some programs take for black. */
export const textColor = defineCheck({
  name: 'text-color',
  describe: () => ({
    summary: {zh: '文字为黑色（只查 Word 文档）', en: 'the text is black (Word documents only)'},
    options: {
      parts: {
        type: 'choices',
        of: textParts,
        default: textParts,
        about: {zh: '查哪些部分', en: 'the parts to look at'},
      },
    },
    data: {
      part: {zh: '哪一部分', en: 'the part'},
      found: {zh: '所用的颜色，红绿蓝各两位', en: 'the colour found, as RRGGBB'},
      count: {
        zh: '接连几段是这样，只有一段时为空',
        en: 'how many paragraphs in a row are like that; empty for one',
      },
    },
    message: {
      zh: '{part}的颜色是 {found}，应为黑色{count}',
      en: '{part} has the colour {found}, expected black{count}',
    },
  }),
  create({parts}, context) {
    const {text} = context.report
    return {
      report() {
        const known = laidOut(context, parts).filter(block => mostly(block, text, ({color}) => color))
        if (known.length === 0) return undefined
        const faulty = stretches(known, block => {
          const color = mostly(block, text, span => span.color)?.value
          return color === undefined || /^(?:[0-3][\dA-F]){3}$/.test(color) ? undefined : color
        })
        return faulty.map(({first, count, fault}) => ({
          range: first.block.node.position!,
          data: {part: partWords[first.part], found: fault, count: inARow(count)},
        }))
      },
    }
  },
})
