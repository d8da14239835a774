import type {Words} from '../diagnostic/types.ts'
import {type Alignment, alignments} from '../tree/layout.ts'
import {laidOut, partWords, stretches, textParts} from './laid-out.ts'
import {defineCheck} from './types.ts'

const alignmentWords: Readonly<Record<Alignment, Words>> = {
  left: {zh: '左对齐', en: 'flush left'},
  center: {zh: '居中', en: 'centred'},
  right: {zh: '右对齐', en: 'flush right'},
  justify: {zh: '两端对齐', en: 'justified'},
}

/** A part of the draft stands in the middle, or at a side. */
export const textAlignment = defineCheck({
  name: 'text-alignment',
  describe: () => ({
    summary: {
      zh: '某一部分居中或靠边（只查 Word 文档）',
      en: 'a part of the draft is centred or at a side (Word documents only)',
    },
    options: {
      part: {type: 'choice', of: textParts, default: 'title', about: {zh: '哪一部分', en: 'the part'}},
      alignment: {
        type: 'choice',
        of: alignments,
        default: 'center',
        about: {
          zh: 'left 左对齐，center 居中，right 右对齐，justify 两端对齐',
          en: 'left, center, right or justify',
        },
      },
    },
    data: {
      part: {zh: '哪一部分', en: 'the part'},
      found: {zh: '现在怎样排', en: 'how it is aligned'},
      expected: {zh: '应当怎样排', en: 'how it should be'},
    },
    message: {zh: '{part}是{found}，应为{expected}', en: '{part} is {found}, expected {expected}'},
  }),
  create({part, alignment}, context) {
    return {
      report() {
        const blocks = laidOut(context, [part])
        if (blocks.length === 0) return undefined
        const faulty = stretches(blocks, ({lines, before}) => {
          // Moved to its place by spaces or an indent: where it stands in the end, nobody knows.
          const isMoved = before.length > 1 || lines.some(line => line.leftIndent + line.firstLineIndent > 1)
          const other = lines.find(line => line.alignment !== alignment)
          return other && !isMoved ? other.alignment : undefined
        })
        return faulty.map(({first, fault}) => ({
          range: first.block.node.position!,
          data: {
            part: partWords[part],
            found: alignmentWords[fault as Alignment],
            expected: alignmentWords[alignment],
          },
        }))
      },
    }
  },
})
