import {inARow, type LaidOut, laidOut, mostly, partWords, stretches, textParts} from './laid-out.ts'
import {hasFace, typefaces, typefaceWords} from './typeface.ts'
import {type Datum, defineCheck} from './types.ts'

/** Parts of the draft are set in their faces. Han characters count, and what most of them in a paragraph have. */
export const textFont = defineCheck({
  name: 'text-font',
  describe: () => ({
    summary: {
      zh: '各部分用规定的字体（只查 Word 文档）',
      en: 'parts of the draft are set in the faces laid down (Word documents only)',
    },
    options: {
      faces: {
        type: 'records',
        fields: {
          part: {type: 'choice', of: textParts, required: true, about: {zh: '哪一部分', en: 'the part'}},
          face: {
            type: 'choice',
            of: typefaces,
            required: true,
            about: {
              zh: 'xiaobiaosong 小标宋体，heiti 黑体，kaiti 楷体，fangsong 仿宋体，songti 宋体',
              en: 'the face, of whatever foundry',
            },
          },
        },
        about: {zh: '哪一部分用哪种字体', en: 'which part has which face'},
      },
      find: {
        type: 'choice',
        of: ['other', 'like'],
        default: 'other',
        about: {
          zh: 'other 查不对的字体，like 查相近而可以将就的字体（如以华文中宋代小标宋）',
          en: 'other: faces that are wrong; like: faces that may stand in, such as 华文中宋 for 小标宋',
        },
      },
    },
    data: {
      part: {zh: '哪一部分', en: 'the part'},
      found: {zh: '所用的字体', en: 'the font found'},
      expected: {zh: '规定的字体', en: 'the face laid down'},
      count: {
        zh: '接连几段是这样，只有一段时为空',
        en: 'how many paragraphs in a row are like that; empty for one',
      },
    },
    message: {
      zh: '{part}用了“{found}”，应为{expected}{count}',
      en: '{part} is set in “{found}”, expected {expected}{count}',
    },
  }),
  create({faces, find}, context) {
    const {text} = context.report
    const faceOf = (block: LaidOut) => faces.find(({part}) => part === block.part)!.face
    return {
      report() {
        const known = laidOut(
          context,
          faces.map(({part}) => part),
        ).filter(block => mostly(block, text, ({font}) => font) !== undefined)
        if (known.length === 0) return undefined
        const faulty = stretches(known, block => {
          const font = mostly(block, text, span => span.font)!.value ?? ''
          const face = hasFace(font, faceOf(block))
          return (face ?? 'other') === find ? font : undefined
        })
        return faulty.map(({first, count, fault}) => {
          const found: Datum = fault === '' ? {zh: '没有指定的字体', en: 'no font that is named'} : fault
          return {
            range: first.block.node.position!,
            data: {
              part: partWords[first.part],
              found,
              expected: typefaceWords[faceOf(first)],
              count: inARow(count),
            },
          }
        })
      },
    }
  },
})
