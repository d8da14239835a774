import {formatHan} from '../../src/tree/numbering.ts'
import type {Draft, Section} from './draft.ts'

/** A paragraph of the finished text. */
export interface Line {
  text: string
  readonly role:
    | 'title'
    | 'recipient'
    | 'heading'
    | 'numbered'
    | 'body'
    | 'annexNote'
    | 'signature'
    | 'date'
    | 'copyTo'
    | 'issued'
    | 'marking'
  /** Of headings: from 1. */
  readonly level?: number
  /** Of headings that are counted: what stands before the text, and its value. */
  readonly number?: {readonly text: string; readonly value: number}
}

export function linesOf(draft: Draft): Line[] {
  const lines: Line[] = []
  const add = (role: Line['role'], text: string | undefined) => {
    if (text !== undefined) lines.push({role, text})
  }
  add('marking', draft.marking)
  add('title', draft.title)
  add('recipient', draft.recipient)
  add('body', draft.opening.sentences.map(({text}) => text).join(''))
  addSections(draft.sections, 1, draft.look.dot, lines)
  add('body', draft.closing)
  add('annexNote', draft.annexNote)
  add('signature', draft.signature)
  add('date', draft.date)
  add('copyTo', draft.copyTo)
  add('issued', draft.issued)
  return lines
}

function addSections(sections: readonly Section[], level: number, dot: string, lines: Line[]): void {
  for (const [at, section] of sections.entries()) {
    const counted = numberOf(level, at + 1, dot)
    const start = (section.number ?? counted) + section.heading
    const number = section.number === undefined ? {number: {text: counted, value: at + 1}} : {}
    const [first, ...others] = section.paragraphs.map(({sentences}) =>
      sentences.map(({text}) => text).join(''),
    )
    if (section.runIn && first !== undefined)
      lines.push({role: 'numbered', text: `${start}。${first}`, level, ...number})
    else lines.push({role: 'heading', text: start, level, ...number})
    const rest = section.runIn ? others : first === undefined ? [] : [first, ...others]
    for (const text of rest) lines.push({role: 'body', text})
    addSections(section.sections, level + 1, dot, lines)
  }
}

export function numberOf(level: number, value: number, dot: string): string {
  if (level === 1) return `${formatHan(value)}、`
  return level === 2 ? `（${formatHan(value)}）` : `${value}${dot}`
}
