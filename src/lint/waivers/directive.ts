/** What a drafter says to this program in a comment. */
export interface Directive {
  readonly verb: 'waive' | 'resume'
  /** Absent: as the place of the comment has it. */
  readonly scope?: Scope
  /** Ids of rules, or “area/*”; all rules when empty. */
  readonly rules: readonly string[]
  readonly reason: string
  readonly approvedBy?: string
  /** “2026-03-31”, or as it was written where that is no date. */
  readonly until?: string
}

/**
 * line: the line of the comment. next-line, paragraph: what follows. section: the section that what follows is in.
 * rest: up to where it is resumed, or to the end. draft: all of it.
 */
export type Scope = 'line' | 'next-line' | 'paragraph' | 'section' | 'rest' | 'draft'

/**
 * Reads `核稿豁免本节 structure/empty-section：理由；批准人：某某；期限：2026-03-31`, and ESLint's form,
 * `hegao-disable-next-line structure/empty-section -- reason; approved by NAME; until 2026-03-31`.
 * Undefined where it begins like one and cannot be understood.
 */
export function parseDirective(text: string): Directive | undefined {
  const chinese = /^核稿(豁免|恢复)(本行|本段|下段|本节|以下|全文)?([\s\S]*)$/.exec(text)
  if (chinese) {
    const [, verb, scope = '', rest = ''] = chinese
    return directiveOf(verb === '豁免' ? 'waive' : 'resume', chineseScopes[scope], rest, /[：:]|--/)
  }
  const english =
    /^hegao-(disable|enable)(?:-(line|next-line|paragraph|section|draft))?(?=\s|$)([\s\S]*)$/.exec(text)
  if (!english) return undefined
  const [, verb, scope, rest = ''] = english
  const form = verb === 'disable' ? 'waive' : 'resume'
  return directiveOf(form, (scope as Scope | undefined) ?? 'rest', rest, /\s--+(?=\s|$)/)
}

const chineseScopes: Readonly<Record<string, Scope>> = {
  本行: 'line',
  本段: 'line',
  下段: 'paragraph',
  本节: 'section',
  以下: 'rest',
  全文: 'draft',
}

function directiveOf(
  verb: Directive['verb'],
  scope: Scope | undefined,
  rest: string,
  mark: RegExp,
): Directive | undefined {
  const at = mark.exec(rest)
  const named = (at ? rest.slice(0, at.index) : rest).trim()
  const rules = named === '' || named === '全部' ? [] : named.split(/[\s,，、]+/).filter(rule => rule !== '')
  if (!rules.every(rule => /^[\w-]+\/(?:[\w-]+|\*)$/.test(rule))) return undefined
  const details = at ? detailsOf(rest.slice(at.index + at[0].length)) : {reason: ''}
  return {verb, rules, ...(scope && {scope}), ...details}
}

const approver = /^(?:批准人|批准|同意人|approved by)\s*[：:]?\s*/i
const term = /^(?:有效期至|期限至|期限|截至|至|until)\s*[：:]?\s*/i

function detailsOf(text: string): Pick<Directive, 'reason' | 'approvedBy' | 'until'> {
  const reasons: string[] = []
  let approvedBy: string | undefined
  let until: string | undefined
  for (const part of text.split(/[；;\n]/).map(part => part.trim())) {
    if (approver.test(part)) approvedBy = part.replace(approver, '').replace(/。$/, '')
    else if (term.test(part)) until = dateOf(part.replace(term, '').replace(/。$/, ''))
    else if (part !== '') reasons.push(part.replace(/^(?:理由|原因|reason)\s*[：:]\s*/i, ''))
  }
  return {reason: reasons.join('；'), ...(approvedBy && {approvedBy}), ...(until && {until})}
}

/** “2026年3月31日” and “2026-3-31” as “2026-03-31”; other words as they are. */
function dateOf(words: string): string {
  const date = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/.exec(words.trim())
  if (!date) return words.trim()
  return `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}`
}
