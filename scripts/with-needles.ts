import type {Needles, WordingForm} from '../src/check/data.ts'
import type {Catalogue, Rule} from '../src/rule/types.ts'
import {needlesOf} from './needles.ts'

/** The same catalogue, with what makes its patterns cheap to look for. */
export function withNeedles(catalogue: Catalogue): Catalogue {
  const {rules, data} = catalogue
  const events = <Event extends {readonly says: readonly string[]}>(list: readonly Event[]) =>
    list.map(event => ({...event, ...needles(event.says)}))
  return {
    ...catalogue,
    rules: rules.map(ofRule),
    data: {
      ...data,
      meetings: events(data.meetings),
      campaigns: events(data.campaigns),
      wordings: Object.fromEntries(Object.entries(data.wordings).map(([name, list]) => [name, forms(list)])),
    },
  }
}

function ofRule(rule: Rule): Rule {
  if (rule.check !== 'wording') return rule
  return {...rule, options: {...rule.options, forms: forms(rule.options.forms as WordingForm[])}}
}

function forms(list: readonly WordingForm[]): readonly WordingForm[] {
  return list.map(form => ({...form, ...needles(form.wrong)}))
}

function needles(patterns: readonly string[]): {readonly needles?: readonly Needles[]} {
  const found = patterns.map(needlesOf)
  return found.some(sets => sets.length > 0) ? {needles: found} : {}
}
