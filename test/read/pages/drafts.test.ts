import {describe, expect, test} from 'vitest'
import {pagesReport} from '../../../src/read/pages/pages.ts'
import {readText} from '../../../src/read/text/text.ts'
import {drafts} from '../../support/drafts.ts'
import {breachesOf} from '../../support/laws.ts'
import {told} from '../../support/told.ts'
import {type Layout, paragraphsOf, typeset} from '../../support/typeset.ts'

const dash = (page: number) => `— ${page} —`

/** Ways to set a draft on paper. Whichever it is, a reader is told the same. */
const layouts: Readonly<Record<string, Layout>> = {
  'as GB/T 9704 has it': {footer: dash},
  justified: {justified: true, footer: (page, pages) => `第 ${page} 页 共 ${pages} 页`},
  small: {size: 10.5, measure: 40, linesPerPage: 44, leading: 1.3, footer: page => String(page)},
  'with a header': {header: () => '某某市法治政府建设年度报告（内部资料）', footer: page => `- ${page} -`},
  'without indents, paragraphs apart': {indent: 0, space: 0.8, footer: dash},
  'without any sign of a paragraph': {indent: 0, footer: dash},
  'in two columns': {size: 10.5, measure: 20, linesPerPage: 44, leading: 1.3, columns: 2, footer: dash},
  'on narrow paper': {measure: 18, linesPerPage: 12},
}

describe.each(drafts.map(({id, text}) => [id, paragraphsOf(text)] as const))(
  'draft %s',
  (_id, paragraphs) => {
    const source = `${paragraphs.map(({text}) => text).join('\n')}\n`
    const said = told(readText(source))

    test.each(Object.entries(layouts))('%s: the same outline and findings', (_name, layout) => {
      const report = pagesReport(typeset(paragraphs, layout))
      expect(told(report)).toEqual(said)
      expect(breachesOf(report)).toEqual([])
      expect(report.places).toHaveLength(report.text.split('\n').length)
    })
  },
)
