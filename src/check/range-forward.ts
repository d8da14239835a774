import {matchesOf} from '../tree/matches.ts'
import {onlyIn} from './only-in.ts'
import {defineCheck} from './types.ts'

const to = '(?:（[^（）]{1,6}）)?(?:至|到|[—－–~～-]{1,2})'
const inForce = '起(?:施行|实施|执行|生效)，有效期(?:限)?至'
const dayOf = '(\\d{1,2})日'
const monthOf = '(\\d{1,2})月'
const yearOf = '((?:19|20)\\d{2})年'
/** Both ends with their years; both days in one month. What has no year may lie in the next: “12月1日至1月31日”. */
const spans = [
  `${yearOf}(?:${monthOf}(?:${dayOf})?)?(?:${to}|${inForce})${yearOf}(?:${monthOf}(?:${dayOf})?)?`,
  `(?<!\\d)${monthOf}${dayOf}${to}(\\d{1,2})月${dayOf}`,
].map(source => new RegExp(source, 'g'))
const sign = /[年月日）期限](?:至|到|[—－–~～-]{1,2})\d/g

/** A period ends behind its beginning. */
export const rangeForward = defineCheck({
  name: 'range-forward',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '起止日期先后不颠倒', en: 'a period ends behind its beginning'},
    options: {},
    data: {text: {zh: '起止日期', en: 'the period'}},
    message: {zh: '“{text}”的终点早于起点', en: '“{text}” ends before it begins'},
  }),
  prepare: () => sign,
  create(_options, context, quick) {
    return onlyIn(context.blocksWith(quick, false), context, ({flow}) =>
      spans.flatMap((pattern, at) =>
        matchesOf(pattern, flow.text)
          .filter(([, ...parts]) => (at === 0 ? isBackward(parts) : isBackwardInMonth(parts)))
          .map(({0: text, index}) => ({range: flow.range(index, index + text.length), data: {text}})),
      ),
    )
  },
})

type Parts = readonly (string | undefined)[]

function isBackward(parts: Parts): boolean {
  const [one, other] = [parts.slice(0, 3), parts.slice(3)]
  // As far as both are told: “2024年至2024年6月”.
  const length = Math.min(...[one, other].map(ends => ends.filter(part => part !== undefined).length))
  const order = (ends: Parts) => ends.slice(0, length).reduce((all, part) => all * 100 + Number(part), 0)
  return order(other) < order(one)
}

const isBackwardInMonth = ([month, day, otherMonth, otherDay]: Parts): boolean =>
  Number(month) === Number(otherMonth) && Number(otherDay) < Number(day)
