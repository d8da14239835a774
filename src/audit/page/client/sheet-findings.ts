import {lookWords} from '../../../reporter/html/look.ts'
import type {Passage, PassagePiece, SheetDraft, SheetFinding, Tables} from '../data.ts'
import {type Child, h} from './dom.ts'
import {say} from './words.ts'

/** Where links to the findings of a draft lead: the anchor of its sheet, and which draft of the unit it is. */
export interface Anchor {
  readonly entry: string
  readonly draft: number
}

/** The id of the mark or the note of a finding. */
function idOf(kind: 'm' | 'n', {entry, draft}: Anchor, number: number): string {
  return placeId(entry, `d${draft}${kind}${number}`)
}

/** The id of a place on a sheet, as the link “#entry/place” has it. */
export function placeId(entry: string, place: string): string {
  return `${entry}-${place}`
}

export function linkTo(kind: 'm' | 'n', {entry, draft}: Anchor, number: number): string {
  return `#${entry}/d${draft}${kind}${number}`
}

/** The findings at their text; without the text where there are too many drafts for it. */
export function findingsOf(tables: Tables, told: SheetDraft, anchor: Anchor): HTMLElement {
  const {findings, more, passages} = told
  const note = (number: number) => noteOf(tables, told, number, anchor, passages !== undefined)
  return h(
    'div',
    {class: 'findings'},
    h(
      'h4',
      {},
      say({zh: `问题和提示（${findings.length + more} 处）`, en: `Findings (${findings.length + more})`}),
    ),
    findings.length === 0 && h('p', {}, say({zh: '没有发现问题。', en: 'Nothing was found.'})),
    passages
      ? passages.map(passage => blockOf(passage, told, note, anchor))
      : h(
          'ul',
          {class: 'notes'},
          findings.map((_, at) => note(at + 1)),
        ),
    more > 0 &&
      h(
        'p',
        {class: 'notice'},
        say({zh: `另有 ${more} 处没有列出，见工作簿。`, en: `${more} more are in the workbook.`}),
      ),
  )
}

function blockOf(
  {lines, findings}: Passage,
  {findings: all}: SheetDraft,
  note: (number: number) => HTMLElement,
  anchor: Anchor,
): HTMLElement {
  return h(
    'div',
    {class: 'block'},
    h(
      'div',
      {class: 'text', lang: 'zh-CN'},
      lines.map(({number, pieces}) =>
        h(
          'p',
          {'data-n': number},
          pieces.map(piece => pieceOf(piece, all, anchor)),
        ),
      ),
    ),
    h('ul', {class: 'notes', 'aria-label': say({zh: '批注', en: 'notes'})}, findings.map(note)),
  )
}

function pieceOf(piece: PassagePiece, findings: readonly SheetFinding[], anchor: Anchor): Child {
  if (piece === null)
    return h('span', {class: 'cut', role: 'img', 'aria-label': say({zh: '（略）', en: '(left out)'})}, '⋯')
  if (typeof piece === 'string') return piece
  if (typeof piece !== 'number') {
    const [text, look, isSeveral] = piece
    return h('mark', {class: `${look}${isSeveral ? ' several' : ''}`}, text)
  }
  const number = Math.abs(piece)
  const {look} = findings[number - 1]!
  const words = say(lookWords[look])
  return h(
    'a',
    {
      class: `ref ${look}${piece < 0 ? ' point' : ''}`,
      id: idOf('m', anchor, number),
      href: linkTo('n', anchor, number),
      'aria-label': say({zh: `批注 ${number}，${words}`, en: `note ${number}, ${words}`}),
    },
    number,
  )
}

function noteOf(
  {rules}: Tables,
  {findings}: SheetDraft,
  number: number,
  anchor: Anchor,
  hasMark: boolean,
): HTMLElement {
  const {rule, look, place, message, advice, section, reason} = findings[number - 1]!
  const {basis = '', id} = rule === undefined ? {} : rules[rule]!
  const first = findings.findIndex(other => other.rule === rule) + 1
  const line = (...words: Child[]) => h('p', {}, words)
  const label = say({zh: `${number}，回到原文`, en: `${number}, back to the text`})
  return h(
    'li',
    {class: `note ${look}`, id: idOf('n', anchor, number), 'data-rule': rule},
    h(
      'p',
      {class: 'what'},
      hasMark
        ? h('a', {class: 'number', href: linkTo('m', anchor, number), 'aria-label': label}, number)
        : h('span', {class: 'number'}, number),
      ' ',
      h('strong', {}, say(lookWords[look])),
      ' ',
      h('span', {class: 'place'}, place),
    ),
    section !== undefined && h('p', {class: 'place', lang: 'zh-CN'}, section),
    h('p', {class: 'message'}, message),
    advice !== undefined && line(say({zh: '建议：', en: 'Fix: '}), advice),
    basis !== '' && first === number && line(say({zh: '依据：', en: 'Basis: '}), basis),
    basis !== '' &&
      first !== number &&
      line(
        say({zh: '依据见批注 ', en: 'Basis: see note '}),
        h('a', {href: linkTo('n', anchor, first)}, first),
      ),
    reason !== undefined && line(say({zh: '免予核对，理由：', en: 'waived, reason: '}), reason),
    id !== undefined && h('p', {class: 'rule'}, h('code', {}, id)),
  )
}
