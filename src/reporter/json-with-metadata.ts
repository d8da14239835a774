import type {Basis, Diagnostic, Language} from '../diagnostic/types.ts'
import type {Rule} from '../rule/types.ts'
import {lintResults} from './lint-result.ts'
import type {Outcome, Reporter} from './types.ts'

/** ESLint's `meta` of a rule, and below it what we add. */
interface RuleMeta {
  readonly type: 'problem' | 'suggestion' | 'layout'
  readonly docs: {readonly description: string}
  /** There was something to fix without asking. */
  readonly fixable?: 'code'
  readonly hasSuggestions?: true
  readonly demand: string
  readonly why: string
  readonly basis: readonly Basis[]
}

/** ESLint's `-f json-with-metadata`: what `json` gives, and what is known of each rule of the checklist. */
export const jsonWithMetadata: Reporter = (outcomes, {language, cwd = ''}) =>
  `${JSON.stringify({
    results: lintResults(outcomes, language),
    metadata: {cwd, rulesMeta: rulesMeta(outcomes, language)},
  })}\n`

function rulesMeta(outcomes: readonly Outcome[], language: Language): Readonly<Record<string, RuleMeta>> {
  const rules = new Map<string, {rule: Rule; diagnostics: Diagnostic[]}>()
  for (const outcome of outcomes) {
    for (const {rule, diagnostics, waived} of 'unreadable' in outcome ? [] : outcome.verdicts) {
      const known = rules.get(rule.id) ?? {rule, diagnostics: []}
      known.diagnostics.push(...diagnostics, ...waived.map(({diagnostic}) => diagnostic))
      rules.set(rule.id, known)
    }
  }
  return Object.fromEntries(
    [...rules].map(([id, {rule, diagnostics}]) => [id, toMeta(rule, diagnostics, language)]),
  )
}

function toMeta(rule: Rule, diagnostics: readonly Diagnostic[], language: Language): RuleMeta {
  return {
    type: rule.id.startsWith('layout/') ? 'layout' : rule.severity === 'hint' ? 'suggestion' : 'problem',
    docs: {description: rule.title[language]},
    ...(diagnostics.some(({fix}) => fix?.safe) && {fixable: 'code'}),
    ...(diagnostics.some(({fix}) => fix && !fix.safe) && {hasSuggestions: true}),
    demand: rule.demand[language],
    why: rule.why[language],
    basis: rule.basis,
  }
}
