import type {Words} from '../../diagnostic/types.ts'
import {runawayFault} from '../backtracking/runaway.ts'
import type {FaultText} from '../fault/fault.ts'

/** What is wrong with a regular expression; undefined for a good one. Without flags, as the checks use it. */
export function patternFault(pattern: string): FaultText | undefined {
  try {
    new RegExp(pattern)
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : ''
    const hint = reasons.find(([reason]) => reason.test(detail))?.[1] ?? {zh: detail, en: detail}
    return {
      code: 'bad-pattern',
      message: {zh: `正则表达式“${pattern}”有误`, en: `invalid regular expression “${pattern}”`},
      hint,
    }
  }
  return runawayFault(pattern)
}

/** The engine gives its reasons in English only. */
const reasons: readonly (readonly [RegExp, Words])[] = [
  [/unterminated group/i, {zh: '圆括号没有配对，缺少“)”', en: 'a “)” is missing'}],
  [/unmatched '\)'/i, {zh: '圆括号没有配对，多了“)”', en: 'there is a “)” too many'}],
  [/unterminated character class/i, {zh: '方括号没有配对，缺少“]”', en: 'a “]” is missing'}],
  [/out of order in character class/i, {zh: '方括号里的范围前后颠倒', en: 'a range in […] runs backwards'}],
  [/numbers out of order/i, {zh: '“{}”里的次数前后颠倒', en: 'the numbers in {} run backwards'}],
  [/nothing to repeat/i, {zh: '“*”“+”“?”前面没有可重复的内容', en: 'nothing stands before “*”, “+” or “?”'}],
  [/\\ at end/i, {zh: '末尾多了“\\”', en: 'there is a “\\” at the end'}],
  [/group name/i, {zh: '分组的名称有误', en: 'the name of a group is malformed'}],
  [/invalid group/i, {zh: '“(?”后面的写法有误', en: 'what follows “(?” is not known'}],
]
