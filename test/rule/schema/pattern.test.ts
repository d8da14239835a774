import {expect, test} from 'vitest'
import {patternFault} from '../../../src/rule/schema/pattern.ts'

test.each([
  ['(一', '圆括号没有配对，缺少“)”'],
  ['一)', '圆括号没有配对，多了“)”'],
  ['[一', '方括号没有配对，缺少“]”'],
  ['[二-一]', '方括号里的范围前后颠倒'],
  ['一{3,1}', '“{}”里的次数前后颠倒'],
  ['+一', '“*”“+”“?”前面没有可重复的内容'],
  ['一\\', '末尾多了“\\”'],
  ['(?<1>一)', '分组的名称有误'],
  ['(?一)', '“(?”后面的写法有误'],
])('%s is refused with its reason', (pattern, hint) => {
  expect(patternFault(pattern)).toMatchObject({code: 'bad-pattern', hint: {zh: hint}})
})

test.each(['一、|（一）', '^问题$', '(?<!不)足', '《[^》]*》'])('%s is good', pattern => {
  expect(patternFault(pattern)).toBeUndefined()
})
