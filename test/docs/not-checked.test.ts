import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {catalogue, root} from '../support/built-in.ts'

const page = readFileSync(path.join(root, 'docs/not-checked.md'), 'utf8')
const [before, checked] = page.split(/^## 查了的要求 .*$/m)
const known = catalogue.rules.map(({id}) => id)

describe('docs/not-checked.md', () => {
  test('names no rule that does not exist', () => {
    expect(rulesIn(page).filter(id => !known.includes(id))).toEqual([])
  })

  test('names every built-in rule among the demands that are checked, or beyond them', () => {
    const named = rulesIn(checked!)
    expect(known.filter(id => !named.includes(id))).toEqual([])
  })

  test('names each rule once', () => {
    const named = rulesIn(checked!)
    expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([])
  })

  test('gives a basis and a reason or a rule for each demand', () => {
    const empty = rowsOf(page).filter(cells => cells.some(cell => cell === ''))
    expect(empty).toEqual([])
    const checkedRows = rowsOf(checked!)
    expect(checkedRows.filter(cells => rulesIn(cells.at(-1)!).length === 0)).toEqual([])
    expect(rowsOf(before!).length).toBeGreaterThan(50)
  })

  test('has each demand in both languages', () => {
    const oneLanguage = rowsOf(page).filter(([demand]) => !/\p{Script=Han}.*<br>.*[A-Za-z]/u.test(demand!))
    expect(oneLanguage).toEqual([])
  })
})

/** `area/defect`, in the order of the page. */
function rulesIn(text: string): string[] {
  return Array.from(text.matchAll(/`([a-z]+\/[a-z-]+)`/g), ([, id]) => id!)
}

/** The cells of all rows of tables, without heads and rules. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter(
      line => line.startsWith('| ') && !line.includes(' · requirement ') && !line.includes(' · looks like '),
    )
    .map(line => line.slice(2, -2).split(' | '))
}
