import {expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {draft, lines} from '../support/layout.ts'

const found = (report: Parameters<typeof runCheck>[1]) =>
  runCheck('text-color', report).findings.map(({range, data}) => `${range.start.line} ${data.found}`)

test('text-color: colours, but not what nobody can tell from black', () => {
  expect(runCheck('text-color', draft, {}).examined).toBe(0)
  expect(found(lines({4: {color: 'FF0000'}, 5: {color: '0D0D0D'}, 7: {color: '4472C4'}}))).toEqual([
    '4 FF0000',
    '7 4472C4',
  ])
})
