import type {Searched, WordingForm} from '../src/check/data.ts'
import type {Catalogue, Rule} from '../src/rule/types.ts'
import {needlesOf} from './needles.ts'
import {screenOf} from './screen.ts'

/**
 * The same catalogue, with the screen of its patterns.
 *
 * @param usual texts as users write them: by words that are seldom in them, a pattern is seldom looked for in vain
 */
export function withScreen(catalogue: Catalogue, usual: readonly string[]): Catalogue {
  const patterns: string[] = []
  const numbered =
    <Entry extends Searched>(patternsOf: (entry: Entry) => readonly string[]) =>
    (entry: Entry): Entry => {
      const first = patterns.length
      patterns.push(...patternsOf(entry))
      return {...entry, first}
    }
  const form = numbered<WordingForm>(({wrong}) => wrong)
  const ofRule = (rule: Rule): Rule =>
    rule.check === 'wording'
      ? {...rule, options: {...rule.options, forms: (rule.options.forms as WordingForm[]).map(form)}}
      : rule
  const {rules, data} = catalogue
  const screened = {
    rules: rules.map(ofRule),
    meetings: data.meetings.map(numbered(({says}) => says)),
    campaigns: data.campaigns.map(numbered(({says}) => says)),
    wordings: Object.fromEntries(Object.entries(data.wordings).map(([name, list]) => [name, list.map(form)])),
  }
  const {rules: ownRules, ...events} = screened
  const screen = screenOf(patterns.map(needlesOf), usual)
  return {...catalogue, rules: ownRules, data: {...data, ...events, screen}}
}
