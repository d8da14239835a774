import type {Draft, Part} from './draft.ts'
import {added, isParagraph, putBehind} from './mutate.ts'

interface Organ {
  readonly name: string
  readonly recipient: string
}

/** Who writes the drafts, where they do not say it themselves, and to whom. */
const organs: Readonly<Record<string, Organ>> = {
  '000': {name: '长治市上党区审计局', recipient: '中共上党区委、上党区人民政府：'},
  '001': {name: '天津市西青区审计局', recipient: '中共西青区委、西青区人民政府：'},
  '002': {name: '开封市审计局', recipient: '中共开封市委、开封市人民政府：'},
  '003': {name: '解放区财政局', recipient: '中共解放区委、解放区人民政府：'},
  '004': {name: '平阳县审计局', recipient: '中共平阳县委：'},
}

/** The draft with the elements of a 公文 that it lacks: title, addressee, signature and date. */
export function complete(draft: Draft): Draft {
  const {name, recipient} = organs[draft.id]!
  const has = (type: string) => draft.parts.some(part => part.type === type)
  const opening: Part[] = []
  if (!has('title')) opening.push(added(draft, 'title', `${name}关于${draft.year}年度法治政府建设情况的报告`))
  if (!has('recipient')) opening.push(added(draft, 'recipient', recipient))
  const closing: Part[] = []
  if (!has('signature')) closing.push(added(draft, 'signature', name))
  if (!has('date')) closing.push(added(draft, 'date', `${draft.year + 1}年1月20日`))
  const title = draft.parts.find(({type}) => type === 'title')
  const signature = draft.parts.find(({type}) => type === 'signature')
  const last = draft.parts.findLast(part => isParagraph(part) || part.depth > 0)!
  let whole = title
    ? putBehind(draft, title, ...opening)
    : {...draft, parts: [...opening, ...draft.parts.map(onNewLine)]}
  whole = putBehind(whole, signature ?? last, ...closing)
  return whole
}

/** The first part of a file has nothing before it. */
function onNewLine(part: Part, index: number): Part {
  return index === 0 ? {...part, gap: `\n\n${part.gap}`} : part
}
