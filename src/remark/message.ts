import type {Basis, Diagnostic, Language} from '../diagnostic/types.ts'
import {formatBases} from '../reporter/basis.ts'
import {printable} from '../tree/printable.ts'
import type {Range} from '../tree/types.ts'

/** The fields of a VFileMessage that a diagnostic gives, by the names that vfile has for them. */
export interface MessageFields {
  readonly reason: string
  /** true: an error. false: a warning. undefined: a hint, which asks for nothing. */
  readonly fatal: boolean | undefined
  readonly place: Range
  readonly ruleId: string
  readonly url: string | undefined
  /** What to do, and who demands it; a line each. */
  readonly note: string | undefined
  readonly actual: string
  /** What may stand there instead; absent when there is no fix, or it changes other places too. */
  readonly expected: string[] | undefined
}

export function messageOf(
  diagnostic: Diagnostic,
  text: string,
  language: Language,
  url: ((ruleId: string) => string | undefined) | undefined,
): MessageFields {
  const {ruleId, severity, message, advice, basis, range} = diagnostic
  const expected = expectedOf(diagnostic, text)
  return {
    reason: printable(message),
    fatal: severity === 'hint' ? undefined : severity === 'error',
    place: range,
    ruleId,
    url: url?.(ruleId),
    note: noteOf(advice, basis, language) || undefined,
    actual: text.slice(range.start.offset, range.end.offset),
    expected: expected === undefined ? undefined : [expected],
  }
}

function noteOf(advice: string, basis: readonly Basis[], language: Language): string {
  const bases = formatBases(basis, language)
  const [fix, on] = language === 'zh' ? ['建议：', '依据：'] : ['fix: ', 'basis: ']
  return [advice && fix + printable(advice), bases && on + bases].filter(line => line !== '').join('\n')
}

/** vfile knows one text in place of the range. */
function expectedOf({fix, range}: Diagnostic, text: string): string | undefined {
  const [start, end] = [range.start.offset!, range.end.offset!]
  if (!fix || fix.edits.length === 0) return undefined
  let written = ''
  let at = start
  for (const edit of fix.edits) {
    const [from, to] = [edit.range.start.offset!, edit.range.end.offset!]
    if (from < at || to > end) return undefined
    written += text.slice(at, from) + edit.text
    at = to
  }
  return written + text.slice(at, end)
}
