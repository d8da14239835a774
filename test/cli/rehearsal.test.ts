import {expect, test} from 'vitest'
import {checks} from '../../src/check/index.ts'
import {rehearsals} from '../../src/cli/rehearsal.ts'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {everyRule} from '../support/built-in.ts'

test('the rehearsal goes through nearly all checks, failing many', () => {
  const verdicts = rehearsals().flatMap(text => lint(readText(text), everyRule))
  const looked = new Set(verdicts.filter(({examined}) => examined > 0).map(({rule}) => rule.check))
  const failed = new Set(verdicts.filter(({status}) => status === 'fail').map(({rule}) => rule.check))
  // Some look at what few drafts have.
  expect(Object.keys(checks).filter(name => !looked.has(name)).length).toBeLessThanOrEqual(4)
  expect(failed.size).toBeGreaterThan(Object.keys(checks).length / 2)
})
