import {formatHan} from '../../tree/numbering.ts'
import {printable} from '../../tree/printable.ts'
import {namesOf} from '../names.ts'
import {signNameOf} from '../tables/signs.ts'
import type {Audit, AuditedDraft, ReadDraft, Records, UnitResult} from '../types.ts'
import {copyParagraphs} from './copies.ts'
import {findingParagraphs} from './findings.ts'
import type {Letter, LetterParagraph, NoticeOptions} from './types.ts'
import {dayWords, quoted, regulation, reportName, sentence, text} from './words.ts'

/** What a unit is told of its report. */
export function feedbackLetter(
  unit: UnitResult,
  audit: Audit,
  records: Records,
  options: NoticeOptions,
): Letter {
  const draft = audit.drafts[unit.drafts[0]!]!
  const {read} = records.get(draft.path)
  const name = reportName(draft.kind ?? 'annual-report', draft.year)
  return {
    title: [printable(options.from), `关于${name}`, '核查情况的通知'],
    recipient: printable(unit.unit),
    paragraphs: read
      ? readParagraphs(unit, draft, read, audit, name, options)
      : unreadableParagraphs(draft, name, options),
    from: printable(options.from),
    date: options.date,
  }
}

interface Part {
  readonly title: string
  readonly paragraphs: readonly LetterParagraph[]
}

function readParagraphs(
  unit: UnitResult,
  draft: AuditedDraft,
  read: ReadDraft,
  audit: Audit,
  name: string,
  options: NoticeOptions,
): LetterParagraph[] {
  const names = namesOf(audit, 'zh')
  const faults: readonly Part[] = [
    {title: '必须改正的问题', paragraphs: findingParagraphs(read, 'error', names)},
    {title: '需要确认的问题', paragraphs: findingParagraphs(read, 'warning', names)},
    {title: '文字相同的情况', paragraphs: copyParagraphs(audit, draft.path)},
    {title: '报送情况', paragraphs: submissionParagraphs(unit, draft, audit)},
  ].filter(({paragraphs}) => paragraphs.length > 0)
  const hints = findingParagraphs(read, 'hint', names)
  const suggestions: Part[] = hints.length > 0 ? [{title: '供参考的修改建议', paragraphs: hints}] : []
  const result = resultWords(read, audit)
  if (faults.length === 0) {
    return [
      text(openingWords(read, name, '现将有关情况通知如下。')),
      text(`${result}，没有发现需要改正的问题。感谢你单位对这项工作的重视和支持。`),
      ...numbered(suggestions),
      ...(read.kind === 'annual-report' ? [text(publicationWords)] : []),
    ]
  }
  return [
    text(openingWords(read, name, '现将有关情况通知如下：')),
    text(`${result}。具体情况和意见如下。`),
    ...numbered([...faults, ...suggestions, {title: '有关要求', paragraphs: requestParagraphs(options)}]),
  ]
}

const publicationWords = '请按照规定做好报告的公开工作，党和国家秘密除外。'

function openingWords({kind}: ReadDraft, name: string, end: string): string {
  const basis = kind === 'annual-report' ? `根据${regulation}关于年度报告的要求，` : ''
  return `${basis}对你单位报送的${name}进行了核查，${end}`
}

/** “经逐项核对，共检查86个项目”, and how they came out. */
function resultWords({verdicts}: ReadDraft, {head: {rules}}: Audit): string {
  const signs = rules.map(({severity}, at) => signNameOf(verdicts[at] ?? ' ', severity))
  const count = (wanted: string) => signs.filter(sign => sign === wanted).length
  const [pass, fail, waived] = [count('pass'), count('fail'), count('waived')]
  const counts = [
    `共检查${pass + fail + waived}个项目`,
    ...(fail > 0 ? [`合格${pass}个，不合格${fail}个`] : []),
    ...(waived > 0 ? [`同意免予核对${waived}个`] : []),
  ]
  return `经逐项核对，${counts.join('，')}`
}

function submissionParagraphs({drafts}: UnitResult, draft: AuditedDraft, audit: Audit): LetterParagraph[] {
  const {late = 0, date} = draft
  const lines: string[] = []
  if (late > 0 && date !== undefined)
    lines.push(`报告的日期为${dayWords(date)}，超过规定期限${late}天。请说明原因，今后按时报送。`)
  if (drafts.length > 1) {
    const files = drafts.map(at => quoted(nameOf(audit.drafts[at]!.path)))
    lines.push(
      `收到你单位的${drafts.length}份文件：${files.join('')}。本次核查以${files[0]}为准；应当以其他文件为准的，请告知。`,
    )
  }
  return lines.map(text)
}

function requestParagraphs({answerBy}: NoticeOptions): LetterParagraph[] {
  const time = answerBy === undefined ? '尽快' : `于${dayWords(answerBy)}前`
  return [
    text(`请你单位对照上述意见逐项修改，并${time}将修改后的报告和修改情况报送我单位。`),
    text('本次核查由计算机程序辅助进行。对意见有不同看法的，请说明理由，我单位将予以复核。'),
  ]
}

function unreadableParagraphs(
  {path, unreadable, kind}: AuditedDraft,
  name: string,
  options: NoticeOptions,
): LetterParagraph[] {
  const time = options.answerBy === undefined ? '尽快' : `于${dayWords(options.answerBy)}前`
  const basis = (kind ?? 'annual-report') === 'annual-report' ? `根据${regulation}关于年度报告的要求，` : ''
  return [
    text(
      `${basis}对你单位报送的${name}进行了核查。报送的文件${quoted(nameOf(path))}无法读取，未能核查，原因如下：`,
    ),
    text(sentence(unreadable?.zh ?? '文件无法打开')),
    text(`请你单位${time}重新报送能够正常打开的文件。`),
  ]
}

function numbered(parts: readonly Part[]): LetterParagraph[] {
  return parts.flatMap(({title, paragraphs}, at) => [
    {role: 'heading' as const, text: `${formatHan(at + 1)}、${title}`},
    ...paragraphs,
  ])
}

/** Of a path, the name of the file. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
