import type {Words} from '../diagnostic/types.ts'
import {type Block, type CheckContext, defineCheck, type Finding} from './types.ts'

/** What stands before a heading or at the end is whole: its last sentence has a final mark. */
export const paragraphEnded = defineCheck({
  name: 'paragraph-ended',
  describe: () => ({
    summary: {zh: '一段话写完了', en: 'paragraphs are finished'},
    options: {
      minimum: {
        type: 'integer',
        default: 30,
        minimum: 10,
        about: {
          zh: '末尾没有标点的，至少多少字才算',
          en: 'the least length of a paragraph that has no mark at its end',
        },
      },
    },
    data: {
      tail: {zh: '末尾的几个字', en: 'its last words'},
      fault: {zh: '怎样没有写完', en: 'what is wrong with its end'},
    },
    message: {zh: '一段话没有写完：“{tail}”{fault}', en: '“{tail}” {fault}'},
  }),
  create({minimum}, context) {
    return {
      report() {
        const last = context.blocks.filter(isLast)
        if (last.length === 0) return undefined
        const bare = last.filter(({flow: {text}}) => text.length >= minimum && isBare.test(text))
        // Where many have no mark, it is how the author writes points.
        const isSlip = bare.length * 5 <= context.blocks.filter(isWhole).length
        return last.flatMap((block): Finding[] => {
          const mark = /[，、；]$/.exec(block.flow.text)?.[0]
          if (mark !== undefined) return [findingOf(block, broken(mark))]
          return isSlip && bare.includes(block) ? [findingOf(block, unmarked)] : []
        })
      },
    }
  },
})

/** Ends in a Han character or a number, and has sentences or parts of one. */
const isBare = /[，。；].*[\u4e00-\u9fff0-9]$/

const broken = (mark: string): Words => ({
  zh: `以“${mark}”结束，后面没有话了`,
  en: `ends in “${mark}”, and nothing follows`,
})
const unmarked: Words = {zh: '末尾没有标点', en: 'has no mark at its end'}

/** A paragraph of the text behind which something else begins: not a table, which a paragraph may lead to. */
function isLast(block: Block, at: number, blocks: CheckContext['blocks']): boolean {
  const next = blocks[at + 1]
  return isText(block) && !(next && (isText(next) || next.node.type === 'tableCell'))
}

const isText = ({node, part}: Block): boolean => node.type === 'paragraph' && part === 'body'
const isWhole = (block: Block): boolean => isText(block) && /[。！？…][”’）]?$/.test(block.flow.text)

function findingOf({flow}: Block, fault: Words): Finding {
  const {length} = flow.text
  return {range: flow.range(length - 1, length), data: {tail: flow.text.slice(-shown), fault}}
}

/** Characters of its end. */
const shown = 10
