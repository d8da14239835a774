import {matchesOf} from '../tree/matches.ts'
import {differenceOf} from './difference.ts'
import {rewrite} from './rewrite.ts'
import {defineCheck} from './types.ts'

/** The official slogan of a day or week is quoted as it was given out, and in its year. */
export const themeExact = defineCheck({
  name: 'theme-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '宣传周、宣传日的主题引用准确', en: 'official slogans are quoted exactly'},
    options: {},
    data: {
      theme: {zh: '所引的主题', en: 'the slogan as quoted'},
      right: {zh: '准确的主题', en: 'the exact slogan'},
      event: {zh: '节日或宣传周', en: 'the day or week'},
      year: {zh: '主题的年份', en: 'the year of the slogan'},
    },
    message: {
      zh: '{year}年{event}的主题是“{right}”，所引“{theme}”不同',
      en: 'the slogan of {event} in {year} is “{right}”, not “{theme}”',
    },
  }),
  prepare(_options, {themes}) {
    return themes.map(one => ({...one, plain: plain(one.theme), words: words(one.theme)}))
  },
  create(_options, context, all) {
    const {year} = context.report
    // What resembles the slogan of a year long past is a slogan of one's own.
    const themes = year === undefined ? all : all.filter(theme => Math.abs(theme.year - year) <= 1)
    return {
      block({flow}) {
        if (!flow.text.includes('“')) return undefined
        const quotes = matchesOf(quotation, flow.text)
        const near = quotes.flatMap(({1: quote, index}) => {
          const said = words(quote!)
          const theme = themes.find(one => isNear(said, one.words))
          return theme ? [{theme, quote: quote!, place: [index + 1, index + 1 + quote!.length] as const}] : []
        })
        if (near.length === 0) return undefined
        return near
          .filter(({theme, quote}) => plain(quote) !== theme.plain)
          .map(({theme: {theme: right, event, year}, quote, place}) => {
            const edits = rewrite(flow, place, right, context)
            return {
              range: flow.range(...place),
              data: {theme: quote, right, event, year},
              ...(edits && {fix: {safe: false, edits}}),
            }
          })
      },
    }
  },
})

const quotation = /“([^“”]{8,60})”/g

/** A space for a comma is how posters have it. */
function plain(text: string): string {
  return text.replace(/[ \u3000]+/g, '，')
}

/** Without marks: what else differs is a slip of the hand, if it is little. */
function words(text: string): string {
  return text.replace(/[^\u4e00-\u9fff0-9A-Za-z]/g, '')
}

/** The same words, or with a character or two changed at one place. */
function isNear(said: string, right: string): boolean {
  if (Math.abs(said.length - right.length) > 2) return false
  const {left, right: missing} = differenceOf(said, right)
  return Math.max(left.length, missing.length) <= 2
}
