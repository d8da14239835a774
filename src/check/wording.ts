import type {Fix} from '../diagnostic/types.ts'
import {anyOf} from './role.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** A wording is fixed, and the text has a wrong form of it. */
export const wording = defineCheck({
  name: 'wording',
  summary: {zh: '固定表述没有写错', en: 'fixed wordings are not written wrongly'},
  options: {
    forms: {
      type: 'records',
      about: {zh: '错误的写法和正确的写法', en: 'wrong forms and the right ones'},
      fields: {
        wrong: {
          type: 'patterns',
          about: {
            zh: '错误的写法；不含《的，不在书名号里找',
            en: 'the wrong form; not looked for inside 《》 unless it has a 《 itself',
          },
        },
        right: {
          type: 'string',
          default: '',
          about: {zh: '正确的写法，$1 为第一个括号里的文字', en: 'the right form, $1 for the first group'},
        },
        unless: {
          type: 'patterns',
          default: [],
          about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
        },
        safe: {
          type: 'boolean',
          default: false,
          about: {zh: '改成正确的写法一定不会错', en: 'writing the right form is certainly what is meant'},
        },
      },
    },
    since: {
      type: 'integer',
      default: 0,
      minimum: 0,
      about: {zh: '从报告哪一年度的工作起算', en: 'only reports on this year and later ones'},
    },
  },
  data: {
    wrong: {zh: '错误的写法', en: 'the wrong form'},
    right: {zh: '正确的写法', en: 'the right form'},
  },
  message: {zh: '“{wrong}”应为“{right}”', en: '“{wrong}”, expected “{right}”'},
  create({forms, since}, context) {
    const {year} = context.report
    if (year !== undefined && year < since) return {}
    const compiled = forms.map(({wrong, right, unless, safe}): Form => {
      const pattern = new RegExp(anyOf(wrong).source, 'gm')
      return {pattern, right, safe, excused: anyOf(unless), inTitles: pattern.source.includes('《')}
    })
    // One search through all the text tells for nearly every form that no block need be looked at.
    const present = compiled.filter(({pattern}) => context.text.search(pattern) !== -1)
    return {block: block => present.flatMap(form => findForm(form, block))}
  },
})

interface Form {
  readonly pattern: RegExp
  readonly right: string
  readonly excused: RegExp
  readonly safe: boolean
  readonly inTitles: boolean
}

function findForm({pattern, right, excused, safe, inTitles}: Form, {flow, bare}: Block): Finding[] {
  const text = inTitles ? flow.text : bare
  return [...text.matchAll(pattern)]
    .filter(({index}) => !excused.test(sentenceAt(flow.text, index)))
    .map((match): Finding => {
      const end = match.index + match[0].length
      const range = flow.range(match.index, end)
      const written = right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
      const fix: Fix = {safe, edits: [{range, text: written}]}
      return {
        range,
        data: {wrong: flow.text.slice(match.index, end), right: written},
        ...(right ? {fix} : {}),
      }
    })
}

function sentenceAt(text: string, index: number): string {
  const start = text.lastIndexOf('。', index) + 1
  const end = text.indexOf('。', index)
  return text.slice(start, end === -1 ? text.length : end)
}
