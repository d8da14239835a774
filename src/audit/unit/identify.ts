import {parseDate} from '../../check/date.ts'
import {isDay} from '../../diagnostic/waiver.ts'
import {isPerson} from '../../read/outline/apparatus.ts'
import {flowOf} from '../../tree/flow.ts'
import {linesOf} from '../../tree/lines.ts'
import type {Node, Report, ReportContent} from '../../tree/types.ts'
import {namesIn} from './names-in.ts'
import {organInText} from './organ-in-text.ts'
import {parseOrganName} from './organ-name.ts'
import {Telling} from './telling.ts'
import type {Identity} from './types.ts'
import {yearsIn} from './years.ts'

/**
 * Who reports, on which year, and when, as a draft and its path tell it.
 *
 * @param path below the audited folder, with “/”
 */
export function identify(report: Report, path: string): Identity {
  const lines = linesOf(report.text)
  const wordsOf = (node: Node) => flowOf(node, lines).text
  const words = (type: ReportContent['type']) =>
    report.children.filter(node => node.type === type).map(wordsOf)
  const title = words('title').join(' ')

  const telling = new Telling()
  telling.names('title', namesIn([title, ...words('issuer')].join(' ')))
  telling.names('signature', namesIn([...words('signature'), signedBy(report, wordsOf)].join(' ')))
  const first = opening(report, wordsOf)
  for (const name of organInText(first)) telling.name('text', name)
  tellPath(telling, path)
  // Those above are addressed by the name of the place: 兰考县人民政府.
  for (const recipient of words('recipient'))
    for (const organ of namesIn(recipient).organs) telling.place('text', parseOrganName(organ).places.at(-1))

  telling.years('title', yearsIn(title))
  telling.year('text', report.year, 0.75)
  telling.years('text', yearsIn(announced.exec(first)?.[0] ?? ''))

  const date = dateOf(report, wordsOf)
  return {title, units: telling.toldUnits(), years: telling.toldYears(), ...(date && {date})}
}

/** All that is known of a file that cannot be read. */
export function identifyPath(path: string): Identity {
  const telling = new Telling()
  tellPath(telling, path)
  return {title: '', units: telling.toldUnits(), years: telling.toldYears()}
}

function tellPath(telling: Telling, path: string): void {
  const folders = path.split('/').reverse()
  const file = folders.shift()!.replace(/\.[A-Za-z]{1,5}$/, '')
  for (const [from, name] of [
    ['file', file],
    ...folders.map(folder => ['folder', folder] as const),
  ] as const) {
    telling.names(from, namesIn(name))
    telling.years(from, yearsIn(name))
  }
}

type Words = (node: Node) => string

const announced = /现[将就][^。]{0,60}(?:报告|汇报)/

/** The first paragraphs of the body, as far as anybody would say there who speaks. */
function opening(report: Report, words: Words): string {
  const paragraphs = report.children.filter(node => node.type === 'paragraph').slice(0, 2)
  return paragraphs.map(words).join('。').slice(0, 300)
}

/** Leaders sign with post and name: “兰考县审计局局长　李明”. Such a line stands at the end of the last section. */
function signedBy(report: Report, words: Words): string {
  let last: ReportContent | undefined = report.children.findLast(
    ({type}) => type === 'section' || type === 'paragraph',
  )
  while (last?.type === 'section') last = last.children.at(-1)
  const line = last ? words(last) : ''
  return isPerson(line) ? line : ''
}

/** The last date that stands alone behind the beginning of the body: above it stands when a page was published. */
function dateOf({children}: Report, words: Words): string | undefined {
  const body = children.findIndex(({type}) => type === 'section' || type === 'paragraph' || type === 'list')
  const date = children.findLast(({type}, at) => type === 'date' && at > body)
  const day = date && parseDate(words(date))
  return day !== undefined && isDay(day) ? day : undefined
}
