import type {Words} from '../diagnostic/types.ts'
import {slackOf} from './amount.ts'
import {listsIn, mayList, type PartsList, sumOf} from './parts-list.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** Parts that are given with their total make it up. */
export const partsSum = defineCheck({
  name: 'parts-sum',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '“其中”和括号里的各项相加与总数相符', en: 'parts that follow 其中 make up their total'},
    options: {
      finds: {
        type: 'choice',
        of: ['more', 'less'],
        default: 'more',
        about: {
          zh: 'more 各项相加超过总数，less 各项相加不足总数（至少三项才看）',
          en: 'more (the parts exceed the total) or less (they fall short of it; three parts or more)',
        },
      },
    },
    data: {
      total: {zh: '总数', en: 'the total'},
      sum: {zh: '各项之和', en: 'the sum of the parts'},
      unit: {zh: '单位', en: 'the unit'},
      parts: {
        zh: '“各项相加”；只一项就超过的，“有一项”',
        en: '“its parts make”, or “one of its parts is” where one alone exceeds the total',
      },
    },
    message: {
      zh: '总数是{total}{unit}，其中{parts}是{sum}{unit}',
      en: 'the total is {total}{unit}, {parts} {sum}{unit}',
    },
  }),
  create({finds}) {
    return {
      block(block) {
        if (!mayList(block.flow.text)) return undefined
        const lists = listsIn(block)
        if (lists.length === 0) return undefined
        return lists.flatMap(list => findingOf(list, finds === 'more' ? 'more' : 'less', block))
      },
    }
  },
})

const all: Words = {zh: '各项相加', en: 'its parts make'}
const one: Words = {zh: '有一项', en: 'one of its parts is'}

function findingOf(list: PartsList, finds: 'more' | 'less', {flow}: Block): Finding[] {
  const sum = sumOf(list.parts)
  // One part alone is no sum.
  const slack = list.parts.length > 1 ? slackOf(list.total, list.parts) : 0
  const isWrong =
    finds === 'more'
      ? sum > list.total + slack && !list.isHeld
      : list.isWhole && sum < list.total - slack && list.parts.length >= (list.isBracket ? 2 : 3)
  if (!isWrong) return []
  const {total, unit} = list
  return [
    {
      range: flow.range(list.start, list.end),
      data: {total, sum, unit, parts: list.parts.length > 1 ? all : one},
    },
  ]
}
