import {code, plain, table} from '../../scripts/docs/markdown.ts'
import type {Numbers} from '../support/automatic.ts'
import type {Difference} from '../support/compare.ts'
import {type Converted, type Format, formats} from './convert-drafts.ts'

/** A difference that was measured, and in which file. */
export type Found = Difference & Omit<Converted, 'path'>

/** Why a difference is none that a reader could mend. */
export interface Reason {
  readonly formats: readonly Format[]
  /** Any, if not given. */
  readonly numbers?: Numbers
  readonly rule: string
  readonly why: string
}

export const reasons: readonly Reason[] = [
  {
    formats: ['html'],
    rule: 'structure/stray-indent',
    why: 'in HTML a space before the text is layout of the source, and no part of the page',
  },
  {
    formats: ['pdf'],
    rule: 'structure/stray-indent',
    why: 'a PDF has the places of characters; a space before a paragraph looks like its indent',
  },
  {
    formats: ['html'],
    numbers: 'automatic',
    rule: 'shufa/party-building-share',
    why: 'LibreOffice writes lists as `<ol>` and drops what their numbers look like: the heading that is quoted has “1.” in place of “（一）”',
  },
]

export function reasonFor({format, numbers, rule}: Found): Reason | undefined {
  return reasons.find(
    reason =>
      reason.formats.includes(format) && (reason.numbers ?? numbers) === numbers && reason.rule === rule,
  )
}

/** How many findings are the same, and each that is not. */
export function differenceTables(found: readonly Found[], total: number): string {
  const share = (format: Format, numbers: Numbers) => {
    const here = found.filter(one => one.format === format && one.numbers === numbers)
    const lost = here.filter(({saidOf}) => saidOf === 'text').length
    const more = here.length - lost
    return `${total - lost} of ${total}${more > 0 ? `, and ${more} more` : ''}`
  }
  const summary = table(
    ['format', 'typed numbers', 'automatic numbers'],
    formats.map(format => [`.${format}`, share(format, 'typed'), share(format, 'automatic')]),
  )
  const rows = found.map(one => [
    `.${one.format}, ${one.numbers} numbers`,
    one.draft,
    code(one.rule),
    `${one.saidOf === 'text' ? 'not said' : 'said'}: ${plain(one.message)}`,
    reasonFor(one)?.why ?? '',
  ])
  const details = table(['file', 'draft', 'rule', 'difference', 'reason'], rows)
  return details === '' ? summary : `${summary}\n\n${details}`
}

const begin = '<!-- measured by npm run test:real -->'
const end = '<!-- end of what is measured -->'

/** The page with these tables between its two marks. */
export function withTables(page: string, tables: string): string {
  const from = page.indexOf(begin) + begin.length
  const to = page.indexOf(end)
  if (from < begin.length || to < from) throw new Error(`a page without “${begin}” and “${end}”`)
  return `${page.slice(0, from)}\n\n${tables}\n\n${page.slice(to)}`
}
