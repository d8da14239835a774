import type {Report} from '../../src/tree/types.ts'
import {diagnosticsOf, presetOf} from './built-in.ts'

const recommended = presetOf('recommended')

/** A finding without its place: lines and paragraphs are counted in another way in each format. */
export interface Told {
  readonly rule: string
  /** With its severity: “error “*”处尚未填写”. */
  readonly message: string
  /** What it is about, without spaces. */
  readonly words: string
}

export function toldOf(report: Report): Told[] {
  return diagnosticsOf(report, recommended).map(({ruleId, severity, message, range}) => ({
    rule: ruleId,
    message: `${severity} ${message.replace(anyPlace, '别处')}`,
    words: report.text.slice(range.start.offset, range.end.offset).replace(/\s+/g, ''),
  }))
}

/** “第10行”, “第4段”, “第2页第3行”, “表1第2行第3列”. */
export const anyPlace = /(?:第\d+[页段行]|表\d+)(?:第\d+[行列])*/g

export interface Difference extends Told {
  /** Only the one, or only the other, says it. */
  readonly saidOf: 'text' | 'document'
}

/** What is said of the one report and not of the other, as often as it is said. */
export function differencesOf(text: readonly Told[], document: readonly Told[]): Difference[] {
  return [
    ...without(text, document).map(told => ({...told, saidOf: 'text' as const})),
    ...without(document, text).map(told => ({...told, saidOf: 'document' as const})),
  ]
}

function without(all: readonly Told[], others: readonly Told[]): Told[] {
  const left = others.map(keyOf)
  return all.filter(told => {
    const at = left.indexOf(keyOf(told))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const keyOf = ({rule, message, words}: Told) => [rule, message, words].join('\n')
