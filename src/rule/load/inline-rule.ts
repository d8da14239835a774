import type {Check} from '../../check/types.ts'
import type {InlineRuleAsWritten} from '../schema/schema.ts'
import {placeholdersOf} from '../template.ts'
import type {Origin, Rule} from '../types.ts'
import {toWords} from './preset-words.ts'

/** A rule that a preset defines: what it leaves out comes from the check. */
export function inlineRule(
  id: string,
  written: InlineRuleAsWritten,
  check: Check,
  options: Rule['options'],
  origin: Origin,
): Rule {
  const described = check.describe()
  const message = written.message === undefined ? described.message : toWords(written.message)
  const isPlain = written.message !== undefined && placeholdersOf(message.zh + message.en).length === 0
  const name = isPlain ? message : described.summary
  const {kinds, phases, years, organs, levels} = written
  return {
    id,
    title: toWords(written.title ?? name),
    // Not the message: a tick beside “缺少……” would say the opposite.
    demand: toWords(written.demand ?? described.summary),
    severity: written.severity ?? 'warning',
    ...(kinds && {kinds}),
    ...(years && {years: years as NonNullable<Rule['years']>}),
    ...(organs && {organs}),
    ...(levels && {levels}),
    // Zod leaves an absent key absent, though its types say `undefined`.
    ...(phases && {phases: phases as NonNullable<Rule['phases']>}),
    basis: (written.basis ?? []) as Rule['basis'],
    check: check.name,
    options,
    message,
    why: toWords(written.why ?? ''),
    advice: toWords(written.advice ?? ''),
    origin,
  }
}
