import {compiled} from '../../tree/compiled.ts'
import type {Element, ElementType} from '../../tree/types.ts'
import {type SourceBlock, span} from '../source-block.ts'
import * as apparatus from './apparatus.ts'

/** What stands before the body: title, addressee, document number … `rest` is the index where the body begins. */
export interface Opening {
  readonly elements: Element[]
  readonly rest: number
}

export function readOpening(blocks: readonly SourceBlock[]): Opening {
  const top = titleDepth(blocks)
  const limit = openingEnd(blocks, top)
  const types: (ElementType | undefined)[] = blocks.slice(0, limit).map((_, at) => openingType(blocks, at))
  const title = titleAt(blocks, types, top)
  const elements: Element[] = []
  for (let at = 0; at < limit; at++) {
    const block = blocks[at]!
    if (title && at >= title.from && at <= title.to) {
      if (at === title.from) elements.push(element('title', blocks.slice(title.from, title.to + 1)))
    } else if (types[at] === 'recipient' && !apparatus.isRecipient(block.flow.text))
      elements.push(element('recipient', [block, blocks[++at]!]))
    else if (types[at]) elements.push(element(types[at]!, [block]))
    else if (title && at > title.to) {
      const {text} = block.flow
      elements.push(
        element(apparatus.isPerson(text) || apparatus.isOrgan(text) ? 'signature' : 'furniture', [block]),
      )
    } else
      elements.push(element(title && apparatus.isOrgan(block.flow.text) ? 'issuer' : 'furniture', [block]))
  }
  return {elements, rest: limit}
}

export function element(type: ElementType, blocks: readonly SourceBlock[]): Element {
  const children = blocks.flatMap(block => [...block.children])
  return {type, children, position: span(children)}
}

/**
 * The depth of the heading that is the title: the outermost, whatever the number of its #. Where the first heading is
 * none, an outer one is missing.
 */
function titleDepth(blocks: readonly SourceBlock[]): number {
  const first = blocks.find(({headingDepth}) => headingDepth !== undefined)
  if (!first || first.mark || !apparatus.endsLikeTitle(first.flow.text)) return 1
  const depth = first.headingDepth!
  const isBelow = ({headingDepth, mark}: SourceBlock) =>
    headingDepth === undefined || headingDepth > depth || mark
  return blocks.every(block => block === first || isBelow(block)) ? depth : 1
}

/** The body begins with the first sentence or the first numbered heading. */
function openingEnd(blocks: readonly SourceBlock[], top: number): number {
  let at = 0
  let loose = 0
  let headed = false
  for (; at < blocks.length; at++) {
    const {flow, node, headingDepth, mark} = blocks[at]!
    const text = flow.text
    if (isForm(blocks, at) || isAside(blocks, at)) continue
    if (headed && headingDepth === top && isSecondLine(blocks, at, top)) continue
    if (node || (headingDepth !== undefined && (headingDepth > top || headed || mark))) break
    // The first heading of the outermost level is the title; a second one begins the body.
    if (headingDepth === top) headed = true
    if (headingDepth === top || openingType(blocks, at) || isStopped(blocks, at)) continue
    if (mark || text.length > 90 || /[。；！？：:，]$|。/.test(text)) break
    // So many short lines are a list or a poem, not the head of a document.
    if (++loose > 8) return 0
  }
  // A short line right before the first paragraph may be a heading without a number, if no title was met.
  while (at > 0 && isLooseLine(blocks, at, top)) at--
  return at
}

/** “县审计局关于2024年度法治政府建设情况的报告。”: a title that was closed like a sentence, with the addressee or the text below it. */
function isStopped(blocks: readonly SourceBlock[], at: number): boolean {
  const {flow, node, mark} = blocks[at]!
  if (node || mark || at > lastStopped) return false
  const words = stopped.exec(flow.text)?.[1]
  return words !== undefined && subject.test(words) && apparatus.endsInType(words)
}

/** Above it stand a number and a classification at most. */
const lastStopped = 3
/** What a title says of its document; “这是2024年度述法报告。” is a sentence. */
const subject =
  /关于|^(?!.*(?:[是为]|[根依]据|按照))(?=.*(?:19|20)\d{2}年).*(?:法治政府建设|述[法职]|第一责任人)/
const stopped = compiled(/^((?![现请][将就予])[^。；：！？，]{6,80})[。.]$/)

/** A small table before the title: who reports, on which year. */
function isForm(blocks: readonly SourceBlock[], at: number): boolean {
  const {node, flow} = blocks[at]!
  return (
    node?.type === 'table' &&
    flow.text.length < 200 &&
    blocks.slice(at + 1, at + 5).some(other => !other.node && apparatus.endsLikeTitle(other.flow.text))
  )
}

/** A quotation between title and addressee: where the page was taken from. */
function isAside(blocks: readonly SourceBlock[], at: number): boolean {
  const {node, flow} = blocks[at]!
  return (
    node?.type === 'blockquote' &&
    flow.text.length < 120 &&
    blocks.slice(at + 1, at + 3).some(other => !other.node && apparatus.isRecipient(other.flow.text))
  )
}

/** “# 临江市司法局 / # 2024年度法治政府建设年度报告”: a title in two headings. */
function isSecondLine(blocks: readonly SourceBlock[], at: number, top: number): boolean {
  const before = blocks[at - 1]
  if (before?.headingDepth !== top || apparatus.endsLikeTitle(before.flow.text)) return false
  return !blocks[at]!.mark && apparatus.endsLikeTitle(blocks[at]!.flow.text)
}

/** The lines before the body that are neither an element nor a title: they stay in the body. */
function isLooseLine(blocks: readonly SourceBlock[], at: number, top: number): boolean {
  const block = blocks[at - 1]!
  if (openingType(blocks, at - 1) || block.headingDepth === top || isStopped(blocks, at - 1)) return false
  const text = block.flow.text
  if (apparatus.endsLikeTitle(text) || apparatus.isPerson(text) || apparatus.isOrgan(text)) return false
  return !blocks.slice(0, at - 1).some(other => apparatus.endsLikeTitle(other.flow.text))
}

function openingType(blocks: readonly SourceBlock[], at: number): ElementType | undefined {
  const block = blocks[at]!
  const text = block.flow.text
  if (block.node || block.headingDepth !== undefined || block.mark) return undefined
  if (apparatus.isClassification(text)) return 'classification'
  if (apparatus.isDocumentNumber(text)) return 'documentNumber'
  if (apparatus.isApprover(text)) return 'approver'
  if (isPreface(blocks, at)) return 'note'
  if (apparatus.isSalutation(text)) return 'salutation'
  if (apparatus.isRecipient(text)) return 'recipient'
  const next = blocks[at + 1]?.flow.text
  if (apparatus.isRecipientStart(text) && next !== undefined && apparatus.isRecipient(next))
    return 'recipient'
  // Of a report that is an annex of another document.
  if (apparatus.isAnnexHeading(text)) return 'furniture'
  if (apparatus.isDate(text)) return 'date'
  if (apparatus.isNote(text)) return 'note'
  if (apparatus.isFurniture(text)) return 'furniture'
  return undefined
}

/** “好的，以下是为您起草的报告：”: what a writing assistant says first, with the title below it. */
function isPreface(blocks: readonly SourceBlock[], at: number): boolean {
  const next = blocks[at + 1]
  return (
    at === 0 &&
    next !== undefined &&
    preface.test(blocks[at]!.flow.text) &&
    (next.headingDepth !== undefined || apparatus.endsLikeTitle(next.flow.text))
  )
}

const preface =
  /^(?:(?:好的|当然(?:可以)?|没问题|收到)[，,！!。][^\n]{0,80}|(?:以下|下面)(?:是|为)[^。；\n]{2,80})[：:]$/

interface Span {
  from: number
  to: number
}

/** The last line that ends like a title, with the lines before it that it needs. */
function titleAt(
  blocks: readonly SourceBlock[],
  types: readonly (ElementType | undefined)[],
  top: number,
): Span | undefined {
  const free = (at: number) => at >= 0 && at < types.length && types[at] === undefined && !blocks[at]!.node
  let to = -1
  for (let at = 0; at < types.length; at++) {
    if (types[at] === 'recipient' && to !== -1) break
    if (!free(at)) continue
    if (blocks[at]!.headingDepth === top) {
      if (free(at + 1) && blocks[at + 1]!.headingDepth === top && isSecondLine(blocks, at + 1, top))
        return {from: at, to: at + 1}
      const broken = free(at + 1) && isBroken(blocks[at]!.flow.text, blocks[at + 1]!.flow.text)
      return {from: at, to: broken ? at + 1 : at}
    }
    const {text} = blocks[at]!.flow
    // “——在全市法治建设会议上的汇报” is the second line of a title that is complete.
    if ((apparatus.endsLikeTitle(text) || isStopped(blocks, at)) && !text.startsWith('—')) to = at
  }
  if (to === -1) to = subtitleAt(blocks, types)
  if (to === -1) return undefined
  let from = to
  if (blocks[to]!.flow.text.startsWith('—') && free(from - 1)) from--
  while (free(from - 1) && belongsTogether(blocks[from - 1]!.flow.text, blocks[from]!.flow.text)) from--
  const head = [from - 1, from - 2, from - 3].find(at => free(at) && beginsTitle(blocks[at]!))
  if (head !== undefined && !blocks.slice(from, to + 1).some(beginsTitle)) {
    const lines = blocks.slice(head, from)
    if (lines.every((line, at) => free(head + at) && isPartOfTitle(line))) from = head
  }
  if (free(to + 1) && yearBelow.test(blocks[to + 1]!.flow.text)) to++
  return {from, to}
}

/** “……关于印发文化体制改革中 / 经营性单位转制为企业和支持 / 企业发展两个规定的通知”: a line in the middle tells nothing of a title. */
const beginsTitle = ({flow: {text}}: SourceBlock): boolean =>
  (text.includes('关于') ? text !== '关于我们' : answers.test(text)) &&
  !(apparatus.endsLikeTitle(text) && ends.test(text))

/** “关于全面推行执法公示制度”, and two other systems on the next lines, is none. */
const ends = /的.{2,8}$|(?:报告|总结|汇报|通知|函)$/

/** “县教育局对县政协第三次会议 / 第41号提案的答复” */
const answers = /对.*(?:人大|政协)/

const isPartOfTitle = ({flow: {text}}: SourceBlock): boolean =>
  text.length <= longestLine && !/[。；：！？]/.test(text)

/** Of a title, in large characters. */
const longestLine = 26

/** “以法治护航发展 / ——临江市司法局2024年度法治政府建设情况报告”: where no other line ends like a title. */
function subtitleAt(blocks: readonly SourceBlock[], types: readonly (ElementType | undefined)[]): number {
  return types.findLastIndex((type, at) => {
    const {node, flow} = blocks[at]!
    return type === undefined && !node && flow.text.startsWith('—') && apparatus.endsLikeTitle(flow.text)
  })
}

/** Of which year the title is, on a line of its own below it. */
const yearBelow = /^(?:[（(](?:19|20)\d{2}(?:年度?)?[）)]|(?:19|20)\d{2}年度)$/

/** What a title ends in, and nothing of what it is about: “年度报告”, “情况工作报告”. */
const remainder =
  /^(?:年度|年|情况|工作|自评|履职|职责|述法|述职|的)*(?:报告|总结|汇报|情况|提纲)(?:[（(][^（）()]{1,20}[）)])?$/
/** “…法治政府建设 / 年度报告”, “…2024年度述法 / 报告”. */
const unfinished = /(?:法治[^，。；：]{0,6}建设|依法行政|述法|述职|责任人|职责|情况|总结|工作|年度?)$/

/** “…2024年法治政府建设情况 / 和2025年工作安排的报告”. */
const goesOn = /^[和及暨与](?=下一|20\d{2}年)/

const isBroken = (line: string, next: string): boolean =>
  (compiled(remainder).test(next) || goesOn.test(next)) && compiled(unfinished).test(line)

/** “解放区财政局关于 / 2023年…的报告”, “长治市上党区审计局 / 关于…的报告”, “…履行职责情况 / 述职报告”. */
function belongsTogether(line: string, next: string): boolean {
  if (isBroken(line, next)) return true
  if (apparatus.endsLikeTitle(line)) return false
  return (
    /关于$/.test(line) ||
    /^关于/.test(next) ||
    (line.includes('关于') && next.length < line.length) ||
    /(?:情况|的|和|与|及|、|年度?)$/.test(line) ||
    isOfYear(line, next)
  )
}

/** “××局2025年度法治政府 / 建设情况报告”: broken anywhere, and the first line tells the year. An issue of a bulletin has one too. */
function isOfYear(line: string, next: string): boolean {
  return (
    line.includes('年') &&
    year.test(line) &&
    !year.test(next) &&
    !/[。；：！？，:]$|第.{1,4}[期号次]|会议/.test(line)
  )
}

const year = /(?:19|20)\d{2}年/
