import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const defined = '印发《法治政府建设实施纲要（2021—2025年）》（以下简称《纲要》）。'
const run = (text: string) => runCheck('short-name', text)

describe('short-name', () => {
  test('the short name is used', () => {
    expect(run(`${defined}\n对照《纲要》逐条落实。`)).toMatchObject({found: [], examined: 1})
  })

  test('the full title again, or a third name, once', () => {
    expect(run(`${defined}\n落实《法治政府建设实施纲要（2021—2025年）》。`).findings).toMatchObject([
      {range: {start: {line: 2, column: 3}}, data: {short: '纲要', place: {zh: '第1行'}}},
    ])
    expect(run(`${defined}\n落实实施纲要。再落实实施纲要。`).findings).toMatchObject([
      {data: {written: '实施纲要'}},
    ])
  })

  test('another document of that kind is made', () => {
    expect(run(`${defined}\n制定了实施纲要和工作要点。`).found).toEqual([])
    expect(run(`${defined}\n制定实施纲要，落实实施纲要。`).findings).toMatchObject([
      {range: {start: {line: 2, column: 10}}},
    ])
  })

  test('before the definition it has no short name', () => {
    expect(run(`落实实施纲要。${defined}`).found).toEqual([])
  })

  test('without a definition there is nothing to check', () => {
    expect(run('落实实施纲要。').examined).toBe(0)
  })
})
