import {printable} from '../../tree/printable.ts'
import type {Audit} from '../types.ts'
import type {RosterUnit} from '../unit/types.ts'
import type {Letter, NoticeOptions} from './types.ts'
import {dayWords, regulation, reportName, text} from './words.ts'

/** What a unit is told that has not reported. */
export function reminderLetter(unit: RosterUnit, audit: Audit, options: NoticeOptions): Letter {
  const kind = unit.kinds[0] ?? 'annual-report'
  const year = yearOf(audit)
  const name = reportName(kind, year)
  const isAnnual = kind === 'annual-report'
  const time = options.answerBy === undefined ? '尽快' : `于${dayWords(options.answerBy)}前`
  return {
    title: [printable(options.from), `关于报送${year}年`, `${reportName(kind)}的通知`],
    recipient: printable(unit.name),
    paragraphs: [
      text(
        `${isAnnual ? `根据${regulation}关于年度报告的要求，` : ''}你单位应当于${deadlineOf(unit, audit)}报送${name}。截至${dayWords(audit.head.today)}，尚未收到你单位的报告。`,
      ),
      ...(isAnnual ? [text(contents)] : []),
      text(
        `请你单位${time}报送。已经报送的，请告知报送的时间和方式，以便核对；确实不需要报送的，请说明理由。`,
      ),
    ],
    from: printable(options.from),
    date: options.date,
  }
}

const contents =
  '报告主要包括以下内容：上一年度推进法治政府建设的主要举措和成效，存在的不足和原因，党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设的有关情况，下一年度推进法治政府建设的主要安排，以及其他需要报告的情况。'

/** The year that most drafts report on; without any, the one before this. */
function yearOf({drafts, head}: Audit): number {
  const counts = new Map<number, number>()
  for (const {year} of drafts) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort(([year, count], [other, less]) => less - count || other - year)
  return most?.[0] ?? Number(head.today.slice(0, 4)) - 1
}

/** “3月1日前”. */
function deadlineOf({deadline}: RosterUnit, {roster}: Audit): string {
  const [month, day] = (deadline ?? roster?.deadline ?? '').split('-').map(Number)
  return month && day ? `${month}月${day}日前` : '规定的期限前'
}
