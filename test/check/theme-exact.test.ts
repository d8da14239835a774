import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const themes = [{event: '宪法宣传周', year: 2024, theme: '大力弘扬宪法精神，推动进一步全面深化改革'}]
const run = (text: string) => runCheck('theme-exact', text, {}, {}, {...noData, themes})

describe('theme-exact', () => {
  test('to the letter, with a comma or a space', () => {
    expect(run('以“大力弘扬宪法精神，推动进一步全面深化改革”为主题。')).toMatchObject({
      found: [],
      examined: 1,
    })
    expect(run('以“大力弘扬宪法精神 推动进一步全面深化改革”为主题。').found).toEqual([])
  })

  test('with another mark, or a character changed', () => {
    expect(run('以“大力弘扬宪法精神、推动进一步全面深化改革”为主题。').findings).toMatchObject([
      {
        range: {start: {column: 3}},
        data: {year: 2024},
        fix: {safe: false, edits: [{text: '，'}]},
      },
    ])
    expect(run('以“大力发扬宪法精神，推动进一步全面深化改革”为主题。').findings).toHaveLength(1)
  })

  test('other quotations are not looked at', () => {
    expect(run('落实“谁执法谁普法”普法责任制要求的各项任务。').examined).toBe(0)
  })
})
