import type {WordingForm} from './data.ts'
import {type Find, findAnywhere, findOutsideTitles} from './found.ts'
import {canMatch, Likely} from './likely.ts'
import {rewrite} from './rewrite.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {groupsOf, sideBySide} from './side-by-side.ts'
import {isSpokenOf} from './spoken-of.ts'
import type {Block, CheckContext, Finding} from './types.ts'

/** What can match of a form, compiled. */
export interface CompiledForm {
  /** The patterns that can match. */
  readonly likely: readonly string[]
  /** Of all of them. */
  readonly pattern: RegExp
  readonly find: Find
  readonly right: string
  /** A sentence with one of these does not count. */
  readonly unless: readonly string[] | undefined
  readonly safe: boolean
  readonly inTitles: boolean
}

/** A form that reports are searched for. */
export class SearchedForm {
  readonly #form: WordingForm
  #likely: Likely | undefined
  /** By what can match: most reports have the same words of it, or none. */
  #compiled: Map<readonly string[], CompiledForm> | undefined

  constructor(form: WordingForm) {
    this.#form = form
  }

  /** Only what can match: the engine takes longer to compile a pattern than to search a report for it. */
  in(context: CheckContext): CompiledForm | undefined {
    if (!canMatch(this.#form, context)) return undefined
    this.#likely ??= new Likely(this.#form.wrong, this.#form.first)
    const likely = this.#likely.in(context)
    if (likely.length === 0) return undefined
    this.#compiled ??= new Map()
    let compiled = this.#compiled.get(likely)
    if (!compiled) {
      compiled = compile(this.#form, likely)
      this.#compiled.set(likely, compiled)
    }
    return compiled
  }
}

export function searchedForms(forms: readonly WordingForm[]): readonly SearchedForm[] {
  return forms.map(form => new SearchedForm(form))
}

function compile(form: WordingForm, likely: readonly string[]): CompiledForm {
  const {right = '', unless, safe = false} = form
  const pattern = anyOf(sideBySide(likely), 'gm')
  const inTitles = pattern.source.includes('《')
  const find = inTitles ? findAnywhere(pattern) : findOutsideTitles(pattern)
  return {likely, pattern, find, right, safe, unless, inTitles}
}

export function likelyForms(forms: readonly SearchedForm[], context: CheckContext): CompiledForm[] {
  return forms.flatMap(form => form.in(context) ?? [])
}

/** The forms that each block may have. One search through all the text tells of nearly every form that it has none. */
export function formsByBlock(
  forms: readonly SearchedForm[],
  context: CheckContext,
): ReadonlyMap<Block, readonly CompiledForm[]> {
  let found: Map<Block, CompiledForm[]> | undefined
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!.in(context)
    if (!form) continue
    for (const block of context.blocksWith(form.pattern, !form.inTitles)) {
      found ??= new Map()
      const others = found.get(block)
      if (others) others.push(form)
      else found.set(block, [form])
    }
  }
  return found ?? none
}

const none: ReadonlyMap<Block, readonly CompiledForm[]> = new Map()

/** Nearly all blocks have none, and a report has many blocks. */
export function findForms(
  forms: readonly CompiledForm[],
  block: Block,
  context: CheckContext,
): readonly Finding[] {
  let found: readonly Finding[] = nothing
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!
    const matches = block.facts.of(form.find)
    if (matches.length > 0) found = [...found, ...findingsOf(matches, form, block, context)]
  }
  return found
}

const nothing: readonly Finding[] = []

function findingsOf(
  matches: readonly RegExpExecArray[],
  {likely, right, unless, safe}: CompiledForm,
  {flow}: Block,
  context: CheckContext,
): Finding[] {
  const excused = anyOf(unless)
  return matches
    .filter(({index}) => !excused.test(sentenceAt(flow.text, index)) && !isSpokenOf(flow.text, index))
    .map((match): Finding => {
      const end = match.index + match[0].length
      const written = right.includes('$') ? filled(right, match, likely) : right
      const edits = right ? rewrite(flow, [match.index, end], written, context) : undefined
      return {
        range: flow.range(match.index, end),
        data: {
          wrong: flow.text.slice(match.index, end),
          right: written,
          around: around(flow.text, match.index, end),
        },
        ...(edits && {fix: {safe, edits}}),
      }
    })
}

/** The marks of a form alone tell nobody where they stand: with what they enclose to both sides, or some words. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - most), start)
  const behind = text.slice(end, end + most)
  const [from] = /[《“（][^《》“”（）]*$/.exec(before) ?? /[^，。；：、]{0,6}$/.exec(before)!
  const [to] = /^[^《》“”（）]*[》”）]/.exec(behind) ?? /^[^，。；：、]{0,6}/.exec(behind)!
  return `${from}${text.slice(start, end)}${to}`
}

/** Characters of what is enclosed. */
const most = 40

/** The right form with its groups, which are counted anew in each pattern. */
function filled(right: string, match: RegExpExecArray, patterns: readonly string[]): string {
  const first = match.findIndex((group, at) => at > 0 && group !== undefined)
  let base = 0
  for (const pattern of patterns) {
    const groups = groupsOf(pattern)
    if (first <= base + groups) break
    base += groups
  }
  return right.replace(/\$(\d)/g, (_, group: string) => match[base + Number(group)] ?? '')
}
