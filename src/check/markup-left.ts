import type {Range} from '../tree/types.ts'
import {defineCheck} from './types.ts'

/** A document is printed as it stands. A plain text may yet be set: its marks are all the look that it has. */
export const markupLeft = defineCheck({
  name: 'markup-left',
  describe: () => ({
    summary: {zh: '没有留下 Markdown 标记', en: 'no marks of Markdown are left'},
    options: {},
    data: {
      count: {zh: '标记的个数', en: 'the number of marks'},
      marks: {zh: '有哪几种标记', en: 'the kinds of marks'},
    },
    message: {
      zh: '文中有 {count} 处 Markdown 标记（{marks}）',
      en: '{count} marks of Markdown are in the text ({marks})',
    },
  }),
  create(_options, {report}) {
    return {
      report() {
        if (report.places === undefined && !('layout' in report)) return undefined
        const {markup = [], text} = report
        if (markup.length === 0) return []
        // A line that is nothing but a mark goes as a whole, which no fix of words can do.
        const isAlone = ({start, end}: Range) =>
          text[start.offset! - 1] === '\n' && text[end.offset!] === '\n'
        const edits = markup.filter(range => !isAlone(range)).map(range => ({range, text: ''}))
        const kinds = new Set(markup.map(({start, end}) => shortMark(text.slice(start.offset, end.offset))))
        return [
          {
            range: markup[0]!,
            data: {count: markup.length, marks: [...kinds].map(kind => `“${kind}”`).join('')},
            ...(edits.length > 0 && {fix: {safe: true, edits}}),
          },
        ]
      },
    }
  },
})

/** “| --- | ---: |”, however many columns the table has. */
const shortMark = (mark: string): string => (mark.includes('|') ? '|---|' : mark.trim())
