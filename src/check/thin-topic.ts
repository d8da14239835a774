import type {Section} from '../tree/types.ts'
import {countCharacters, headingOf, saysSomething} from './section-text.ts'
import {countSentences} from './sentence.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

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
    },
    message: {zh: '“{heading}”只有{count}字', en: '“{heading}” has {count} characters only'},
  }),
  create({role, characters, sentences, inText}, context) {
    const isThin = (text: string) =>
      // Counting is for what may be short.
      (text.length < 2 * characters && countCharacters(text) < characters) || countSentences(text) < sentences
    return {
      report() {
        const sections = context.sectionsOf(role)
        if (sections.length === 0) return inText ? told(role, context, isThin) : undefined
        const text = sections.map(section => context.textUnder(section)).join('\n')
        if (!saysSomething(text)) return undefined
        return isThin(text) ? [findingOf(sections[0]!, text)] : []
      },
    }
  },
})

function findingOf(section: Section, text: string): Finding {
  return {
    range: section.children[0]!.position!,
    data: {heading: headingOf(section), count: countCharacters(text), sentences: countSentences(text)},
  }
}

function told(
  role: string,
  context: CheckContext,
  isThin: (text: string) => boolean,
): readonly Finding[] | undefined {
  const places = context.blocksTelling(role).flatMap(({flow, part}) => {
    const place = part === 'body' ? context.roles.text(role, flow.text) : undefined
    return place ? [{flow, start: place[0], end: place[1]}] : []
  })
  if (places.length === 0) return undefined
  const texts = places.map(({flow, start}) => {
    const stop = flow.text.indexOf('。', start)
    return flow.text.slice(start, stop === -1 ? undefined : stop)
  })
  if (!isThin(texts.join('。'))) return []
  const {flow, start, end} = places[0]!
  const count = countCharacters(texts.join(''))
  return [
    {
      range: flow.range(start, end),
      data: {heading: flow.text.slice(start, end), count, sentences: countSentences(texts.join('。'))},
    },
  ]
}
