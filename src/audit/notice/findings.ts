import {placeInSentence} from '../../diagnostic/place.ts'
import type {Severity} from '../../diagnostic/types.ts'
import {formatBasis} from '../../reporter/basis.ts'
import {groupBy} from '../../reporter/group-by.ts'
import {formatHan} from '../../tree/numbering.ts'
import {printable} from '../../tree/printable.ts'
import type {Names} from '../names.ts'
import {Passages} from '../passage.ts'
import type {AuditedRule, ReadDraft, RecordedDiagnostic} from '../types.ts'
import type {LetterParagraph} from './types.ts'
import {quoted, sentence, text} from './words.ts'

/** Places of one item that are told singly; whoever mends these sees the others. */
const mostPlaces = 8
/** Characters of the draft in a quotation. */
const mostWords = 60
/** As far as “（九十九）” goes. */
const mostItems = 99
/** Suggestions are few, or nobody reads the rest. */
const mostHints = 5

/** What the letter says of findings, by severity: “（一）” an item, below it the places, what to write, the basis. */
export function findingParagraphs(draft: ReadDraft, severity: Severity, names: Names): LetterParagraph[] {
  const passages = new Passages(draft.text)
  const groups = [
    ...groupBy(
      draft.diagnostics.filter(one => one.severity === severity),
      ({ruleId}) => ruleId,
    ),
  ]
  const shown = groups.slice(0, severity === 'hint' ? mostHints : mostItems)
  return shown.flatMap(([ruleId, found], at) => [
    {role: 'subheading', text: `（${formatHan(at + 1)}）${printable(names.item(ruleId))}`},
    ...placeLines(found, draft, passages).map(text),
    ...adviceLines(found).map(text),
    ...(severity === 'hint' ? [] : basisLines(names.rule(ruleId)).map(text)),
  ])
}

function placeLines(found: readonly RecordedDiagnostic[], draft: ReadDraft, passages: Passages): string[] {
  const lines = found.slice(0, mostPlaces).map(one => {
    const place = placeInSentence(one.line, draft).zh
    const words = passages.words(one, mostWords)
    // A message leaves out the blanks that a PDF puts between words.
    const isSaid = bare(one.message).includes(bare(words))
    return `${place}：${sentence(one.message)}${isSaid ? '' : `原文：${quoted(words)}。`}`
  })
  const left = found.length - mostPlaces
  return left > 0 ? [...lines, `另有${left}处同样的问题，请一并检查。`] : lines
}

const bare = (words: string) => words.replace(/\s/g, '')

function adviceLines(found: readonly RecordedDiagnostic[]): string[] {
  const advice = new Set(found.map(one => one.advice).filter(words => words !== ''))
  return [...advice].slice(0, mostPlaces).map(words => `修改方法：${sentence(words)}`)
}

function basisLines(rule: AuditedRule | undefined): string[] {
  return (rule?.basis ?? []).map(basis => {
    const says = basis.says ? `：${basis.says}` : ''
    return `依据：${sentence(formatBasis(basis, 'zh') + says)}`
  })
}
