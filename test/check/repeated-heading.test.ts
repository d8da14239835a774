import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string) => runCheck('repeated-heading', text)

describe('repeated-heading', () => {
  test('twice under the same parent', () => {
    expect(run('一、主要举措\n开会。\n二、主要举措\n培训。').findings).toMatchObject([
      {range: {start: {line: 3}}, data: {heading: '二、主要举措', place: {zh: '第1行'}}},
    ])
  })

  test('under two parents, or short', () => {
    expect(run('一、举措\n（一）组织领导\n开会。\n二、打算\n（一）组织领导\n开会。')).toMatchObject({
      found: [],
      examined: 1,
    })
    expect(run('一、其他\n开会。\n二、其他\n培训。').found).toEqual([])
  })

  test('one heading is nothing to compare', () => {
    expect(run('一、举措\n开会。').examined).toBe(0)
  })
})
