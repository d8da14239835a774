import {inWords, lastKnownDay} from './date.ts'
import {areNamed, mentionsOf, searchedFor} from './mentions.ts'
import {defineCheck} from './types.ts'

/** A meeting that a report tells of had been held when it was written. */
export const meetingHeld = defineCheck({
  name: 'meeting-held',
  describe: () => ({
    summary: {zh: '所引会议在成文前已经召开', en: 'meetings that are named had been held'},
    options: {
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
      },
    },
    data: {
      name: {zh: '会议的名称', en: 'the name of the meeting'},
      held: {zh: '召开的日期', en: 'when it was held'},
      last: {zh: '报告最迟写成的日期', en: 'the last day that the report can know of'},
    },
    message: {
      zh: '“{name}”{held}才召开，报告最迟写于{last}',
      en: '“{name}” was held on {held}, the report was written by {last}',
    },
  }),
  prepare({unless}, {meetings}) {
    return searchedFor(meetings, unless)
  },
  create(_options, context, meetings) {
    return {
      report() {
        const last = lastKnownDay(context)
        if (last === undefined) return undefined
        // Nearly all meetings were held: of them it is enough that one is named.
        const late = meetings.filter(({entry}) => entry.held > last)
        const early = [...mentionsOf(late, context)]
        if (early.length === 0) return areNamed(meetings, context) ? [] : undefined
        return early.map(({entry, block, start, end}) => ({
          range: block.flow.range(start, end),
          data: {name: entry.name, held: inWords(entry.held), last: inWords(last)},
        }))
      },
    }
  },
})
