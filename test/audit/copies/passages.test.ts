import {describe, expect, test} from 'vitest'
import {CommonPrints} from '../../../src/audit/copies/common-prints.ts'
import {OwnWords} from '../../../src/audit/copies/own-words.ts'
import {passagesOf} from '../../../src/audit/copies/passages.ts'
import {Slogans} from '../../../src/audit/copies/slogans.ts'
import {noData} from '../../../src/check/data.ts'

const sentence =
  '聘请法律顾问两名，全程参与合同签订、信访答复和重大项目论证，对拿不准的条款先听意见再上会，避免了边签边改。'
const another = '窗口人员轮岗时同步交接台账，群众办到一半的事项由接手的人主动打电话说明，不再从头排队。'

const wordsOf = (text: string, slogans = noData) =>
  new OwnWords(text, [], {common: new CommonPrints([]), slogans: Slogans.of(slogans)})

/** The passages of `b` that stand in `a`, as they stand in `b`. */
function shared(a: string, b: string): string[] {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  return passagesOf(first, second).map(({b: {start, end}}) =>
    b.slice(second.offsets[start], second.offsets[end - 1]! + 1),
  )
}

describe('passages', () => {
  test('are as long as the texts agree', () => {
    expect(shared(`我局${sentence}此外，`, `同时，${sentence}另外`)).toEqual([sentence.slice(0, -1)])
  })

  test('go on behind a word that was changed, put in or left out', () => {
    const changed = sentence.replace('信访答复', '复议答复').replace('先听意见再', '先听取法制机构的意见再')
    expect(shared(sentence, changed)).toEqual([changed.slice(0, -1)])
  })

  test('end where a whole sentence is another one', () => {
    const between = '食堂承包合同由后勤中心拟定，报党组会审定后送司法所备案，合同期内每季度回访一次商户。'
    expect(shared(`${sentence}${another}`, `${sentence}${between}${another}`)).toHaveLength(2)
  })

  test('are found wherever they moved to', () => {
    expect(shared(`${sentence}${another}`, `${another}${sentence}`)).toHaveLength(2)
  })

  test('are not made of a few equal words', () => {
    expect(shared(sentence, '聘请法律顾问两名，全程参与招标。')).toEqual([])
    expect(shared(sentence, another)).toEqual([])
  })

  test('do not count the words of a slogan', () => {
    const data = {...noData, formulas: [sentence]}
    expect(passagesOf(wordsOf(sentence, data), wordsOf(sentence, data))).toEqual([])
    const words = wordsOf(`${sentence}${another}`, data)
    expect(words.countOwn()).toBe(wordsOf(another).countOwn())
  })

  test('of a text that repeats itself without end are found at once', () => {
    const text = '审计监督'.repeat(20_000)
    expect(passagesOf(wordsOf(text), wordsOf(text))).toHaveLength(1)
  })
})
