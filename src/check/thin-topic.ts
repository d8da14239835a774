import type {Section} from '../tree/types.ts'
import {countCharacters, headingOf, saysSomething} from './section-text.ts'
import {countSentences} from './sentence.ts'
import {type CheckContext, type Datum, defineCheck, type Finding} from './types.ts'

/** A topic is told in more than a sentence. */
export const thinTopic = defineCheck({
  name: 'thin-topic',
  describe: () => ({
    summary: {zh: '某项内容写得够充分', en: 'a topic is told at some length'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容', en: 'the topic, by its role'}},
      characters: {
        type: 'integer',
        default: 120,
        minimum: 1,
        about: {zh: '至少几个字', en: 'the least number of characters'},
      },
      sentences: {
        type: 'integer',
        default: 1,
        minimum: 1,
        about: {
          zh: '至少几句话（分号也算一句）',
          en: 'the least number of sentences or clauses between semicolons',
        },
      },
      inText: {
        type: 'boolean',
        default: false,
        about: {
          zh: '没有这项内容的章节时，看正文里提到它的那一句',
          en: 'where no section has the topic, look at the sentence that tells it',
        },
      },
    },
    data: {
      heading: {zh: '章节的标题，或提到它的那几个字', en: 'the heading, or the words that tell it'},
      count: {zh: '字数', en: 'the number of characters'},
      sentences: {zh: '句数', en: 'the number of sentences'},
      amount: {
        zh: '不够的字数、句数，如“14字、1句”',
        en: 'the numbers that are too small: characters, sentences or both',
      },
    },
    message: {zh: '“{heading}”只有{count}字', en: '“{heading}” has {count} characters only'},
  }),
  create({role, characters, sentences, inText}, context) {
    // Counting is for what may be short.
    const isShort = (text: string) => text.length < 2 * characters && countCharacters(text) < characters
    const hasFew = (text: string) => countSentences(text) < sentences
    const thin: Thin = {
      is: text => isShort(text) || hasFew(text),
      amount: text => ({
        zh: [
          ...(isShort(text) ? [`${countCharacters(text)}字`] : []),
          ...(hasFew(text) ? [`${countSentences(text)}句`] : []),
        ].join('、'),
        en: [
          ...(isShort(text) ? [counted(countCharacters(text), 'character')] : []),
          ...(hasFew(text) ? [counted(countSentences(text), 'sentence')] : []),
        ].join(' in '),
      }),
    }
    return {
      report() {
        const sections = context.sectionsOf(role)
        if (sections.length === 0) return inText ? told(role, context, thin) : undefined
        const text = sections.map(section => context.textUnder(section)).join('\n')
        if (!saysSomething(text)) return undefined
        return thin.is(text) ? [findingOf(sections[0]!, text, thin)] : []
      },
    }
  },
})

/** What of a topic is too little. */
interface Thin {
  is(text: string): boolean
  /** Names only that. */
  amount(text: string): Datum
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function findingOf(section: Section, text: string, {amount}: Thin): Finding {
  return {
    range: section.children[0]!.position!,
    data: {
      heading: headingOf(section),
      count: countCharacters(text),
      sentences: countSentences(text),
      amount: amount(text),
    },
  }
}

function told(role: string, context: CheckContext, {is, amount}: Thin): readonly Finding[] | undefined {
  const places = context.blocksTelling(role).flatMap(({flow, part}) => {
    const place = part === 'body' ? context.roles.text(role, flow.text) : undefined
    return place ? [{flow, start: place[0], end: place[1]}] : []
  })
  if (places.length === 0) return undefined
  const texts = places.map(({flow, start}) => {
    const stop = flow.text.indexOf('。', start)
    return flow.text.slice(start, stop === -1 ? undefined : stop)
  })
  const text = texts.join('。')
  if (!is(text)) return []
  const {flow, start, end} = places[0]!
  const count = countCharacters(texts.join(''))
  return [
    {
      range: flow.range(start, end),
      data: {
        heading: flow.text.slice(start, end),
        count,
        sentences: countSentences(text),
        amount: amount(text),
      },
    },
  ]
}
