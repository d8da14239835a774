import {expect, test} from 'vitest'
import {rehearsals} from '../../src/cli/rehearsal.ts'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import {catalogue} from '../support/built-in.ts'

test('the rehearsal goes through nearly all checks, failing many', () => {
  const recommended = resolveRuleSet(['recommended'], {catalogue})
  const verdicts = rehearsals().flatMap(text => lint(readText(text), recommended))
  const asked = new Set(recommended.settings.map(({ruleId}) => ruleId))
  const names = [
    ...new Set(
      recommended.rules.filter(({id, kinds}) => asked.has(id) && isOfReports(kinds)).map(({check}) => check),
    ),
  ]
  const looked = new Set(verdicts.filter(({examined}) => examined > 0).map(({rule}) => rule.check))
  const failed = new Set(verdicts.filter(({status}) => status === 'fail').map(({rule}) => rule.check))
  // Some look at what few drafts have, such as waivers, tables, numbers and meetings, or at Word files only: one search through the text is what they cost.
  expect(names.filter(name => !looked.has(name)).length).toBeLessThanOrEqual(12)
  expect(failed.size).toBeGreaterThan(names.length * 0.44)
})

/** The rehearsal holds reports; what only notices, letters and rules are asked it cannot go through. */
const isOfReports = (kinds: readonly string[] | undefined) => !kinds || kinds.some(kind => kind !== 'other')
