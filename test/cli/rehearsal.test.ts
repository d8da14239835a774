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
  const names = [...new Set(recommended.rules.filter(({id}) => asked.has(id)).map(({check}) => check))]
  const looked = new Set(verdicts.filter(({examined}) => examined > 0).map(({rule}) => rule.check))
  const failed = new Set(verdicts.filter(({status}) => status === 'fail').map(({rule}) => rule.check))
  // Some look at what few drafts have, such as waivers; of these two one search through the text is all that most drafts cost.
  const rare = new Set(['table-total', 'meeting-month'])
  expect(names.filter(name => !looked.has(name) && !rare.has(name)).length).toBeLessThanOrEqual(5)
  expect(failed.size).toBeGreaterThan(names.length / 2)
})
