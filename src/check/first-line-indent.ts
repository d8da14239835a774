import type {Words} from '../diagnostic/types.ts'
import {inARow, type LaidOut, laidOut, partWords, stretches, textParts} from './laid-out.ts'
import {defineCheck} from './types.ts'

/** Nearer than this, in characters, nobody sees a difference. */
const tolerance = 0.6

/** Each paragraph begins two characters in, and its other lines at the margin. Spaces that are typed count. */
export const firstLineIndent = defineCheck({
  name: 'first-line-indent',
  describe: () => ({
    summary: {
      zh: '每段首行左空几字，回行顶格（只查 Word 文档）',
      en: 'the first line of each paragraph is indented, the others are not (Word documents only)',
    },
    options: {
      parts: {
        type: 'choices',
        of: textParts,
        default: ['body', 'heading-1', 'heading-2', 'heading-3', 'heading-4'],
        about: {zh: '查哪些部分', en: 'the parts to look at'},
      },
      characters: {
        type: 'integer',
        default: 2,
        minimum: 0,
        about: {zh: '首行左空几字', en: 'the indent of the first line, in characters'},
      },
    },
    data: {
      part: {zh: '哪一部分', en: 'the part'},
      found: {zh: '现在怎样缩进', en: 'how it is indented'},
      expected: {zh: '应当左空几字', en: 'the indent laid down, in characters'},
      count: {
        zh: '接连几段是这样，只有一段时为空',
        en: 'how many paragraphs in a row are like that; empty for one',
      },
    },
    message: {
      zh: '{part}{found}，应首行左空{expected}字、回行顶格{count}',
      en: '{part} {found}, expected an indent of {expected} in the first line only{count}',
    },
  }),
  create({parts, characters}, context) {
    return {
      report() {
        const blocks = laidOut(context, parts).filter(block => indentOf(block) !== undefined)
        if (blocks.length === 0) return undefined
        const faulty = stretches(blocks, block => faultOf(block, characters))
        return faulty.map(({first, count, fault}) => ({
          range: first.block.node.position!,
          data: {
            part: partWords[first.part],
            found: foundWords(fault),
            expected: characters,
            count: inARow(count),
          },
        }))
      },
    }
  },
})

/** Where its first line begins, in characters; undefined when nobody can tell. */
function indentOf({lines, before}: LaidOut): number | undefined {
  const {firstLineIndent, leftIndent, alignment} = lines[0]!
  if (alignment === 'center' || alignment === 'right') return undefined
  // Behind a run-in heading, or behind a tab, whose stop may be anywhere.
  if (!/^[ \u00a0\u3000]*$/.test(before)) return undefined
  const typed = [...before].reduce((sum, space) => sum + (space === '\u3000' ? 1 : 0.5), 0)
  return typed + firstLineIndent + leftIndent
}

function faultOf(block: LaidOut, expected: number): string | undefined {
  const {leftIndent} = block.lines[0]!
  if (leftIndent > tolerance && block.part === 'body') return `all ${rounded(leftIndent)}`
  const indent = indentOf(block)!
  return Math.abs(indent - expected) > tolerance ? `first ${rounded(indent)}` : undefined
}

const rounded = (characters: number) => Math.round(characters * 2) / 2

function foundWords(fault: string): Words {
  const [lines, characters] = fault.split(' ')
  if (lines === 'all')
    return {zh: `整段缩进了${characters}字`, en: `is indented by ${characters} in all lines`}
  return characters === '0'
    ? {zh: '首行没有左空', en: 'is not indented'}
    : {zh: `首行左空了${characters}字`, en: `is indented by ${characters} characters`}
}
