import {matchesOf} from '../tree/matches.ts'
import {lastSums, number, numberOf, rounded, slackOf, unit} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** Behind it stands what became of them: “其余5个村” counts something else. */
const remainder = new RegExp(
  `(?:其余|剩余|余下)的?(${number})(${unit})(?=[正已均都将拟待按继由因全也则为仍尚还暂在未列纳转需应，。；、：])`,
  'g',
)
const amount = new RegExp(`(${number})(${unit})`, 'g')
/** No sentence counts more in one unit; and a text of nothing but numbers must not take hours. */
const most = 6
const reach = 200

/** “任务33项，已完成31项，其余2项正在推进”: the remainder is what the parts leave of the whole. */
export const remainderExact = defineCheck({
  name: 'remainder-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '“其余”几项与总数减去各项相符', en: 'a remainder is what its parts leave'},
    options: {},
    data: {
      whole: {zh: '总数', en: 'the whole'},
      expected: {zh: '应余的数', en: 'the remainder expected'},
      written: {zh: '写的数', en: 'the remainder as written'},
    },
    message: {
      zh: '“{whole}”中其余应为“{expected}”，写的是“{written}”',
      en: 'of “{whole}”, “{expected}” should remain; the text says “{written}”',
    },
  }),
  prepare: () => /(?:其余|剩余|余下)的?\d/g,
  create(_options, context, quick) {
    return onlyIn(context.blocksWith(quick, false), context, wrongRemainders)
  },
})

function wrongRemainders({flow}: Block): Finding[] {
  return matchesOf(remainder, flow.text).flatMap((match): Finding[] => {
    const {0: words, 1: written, 2: measure, index} = match
    const before = /[^。；！？]*$/.exec(flow.text.slice(Math.max(0, index - reach), index))![0]
    // The beginning of a longer sentence is out of sight.
    if (before.length === reach) return []
    const counted = matchesOf(amount, before).filter(({2: counter}) => counter === measure)
    const values = counted.map(({1: value}) => numberOf(value!))
    const rest = numberOf(written!)
    const leftOf = (whole: number) =>
      rounded(values.slice(whole + 1).reduce((all, part) => all - part, values[whole]!))
    // More parts than a whole has: they are those of another, told behind it (“对16个镇……，发现问题87个，整改81个”).
    const whole = values.findIndex((value, at) => value > rest && at < values.length - 1 && leftOf(at) >= 0)
    if (whole === -1 || values.length > most || isLeft(values, rest)) return []
    const left = leftOf(whole)
    return [
      {
        range: flow.range(index, index + words.length),
        data: {
          whole: counted[whole]![0],
          expected: `${left}${measure}`,
          written: `${written}${measure}`,
        },
      },
    ]
  })
}

/**
 * Do some of the amounts leave so much of one before them, or of several together (“问题12个、隐患20个，整改15个，其余17个”)?
 * Of parts of parts the sentence tells as well.
 */
function isLeft(values: readonly number[], rest: number): boolean {
  return values.some((_, at) => {
    let sums = [0]
    for (const part of values.slice(at + 1)) sums = [...sums, ...sums.map(sum => sum + part)]
    return lastSums(values.slice(0, at + 1)).some(whole =>
      sums.slice(1).some(sum => Math.abs(rounded(whole - sum - rest)) <= slackOf(whole, [sum, rest])),
    )
  })
}
