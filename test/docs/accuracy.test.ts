import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readText} from '../../src/read/text/text.ts'
import {catalogue, diagnosticsOf, presetOf, root} from '../support/built-in.ts'
import {draftOf, drafts} from '../support/drafts.ts'

const page = readFileSync(path.join(root, 'docs/accuracy.md'), 'utf8')
const recommended = presetOf('recommended')

interface Fault {
  readonly lines: readonly number[]
  readonly what: string
  /** Y: a program can; ~: in part; N: only a person. */
  readonly mark: string
  readonly result: string
  readonly rules: readonly string[]
}

const sections = page.split(/^### (?=\d{3} )/m).slice(1)
const faults = new Map(sections.map(section => [section.slice(0, 3), faultsIn(section)]))
const all = [...faults.values()].flat()

describe('docs/accuracy.md', () => {
  test('has each draft, and only rules that exist', () => {
    expect([...faults.keys()]).toEqual(drafts.map(({id}) => id))
    const known = new Set(catalogue.rules.map(({id}) => id))
    const named = Array.from(page.matchAll(/`([a-z]+\/[a-z-]+)`/g), ([, id]) => id!)
    expect(named.filter(id => !known.has(id) && !id.startsWith('docs/'))).toEqual([])
  })

  describe.each([...faults])('draft %s', (id, ofDraft) => {
    const found = diagnosticsOf(readText(draftOf(id).text), recommended)

    test.each(ofDraft.map(fault => [fault.what, fault] as const))('%s', (_what, {lines, result, rules}) => {
      expect(rules.length > 0).toBe(result !== '没有 · no')
      for (const rule of rules) {
        const ofRule = found.filter(({ruleId}) => ruleId === rule)
        const at = ofRule.flatMap(({range}) => range.start.line)
        expect(lines.filter(line => !at.includes(line))).toEqual([])
        const severities = new Set(ofRule.map(({severity}) => severity))
        expect(severities.has('hint')).toBe(result === '提示 · hint')
      }
    })

    test('counts as the summary says', () => {
      const count = (mark: string) => {
        const marked = ofDraft.filter(fault => fault.mark === mark)
        return `${marked.filter(({rules}) => rules.length > 0).length} / ${marked.length}`
      }
      expect(page).toMatch(
        new RegExp(`^\\| ${id} .* \\| ${count('Y')} \\| ${count('~')} \\| ${count('N')} \\|$`, 'm'),
      )
    })
  })

  test('finds all that a program can, and seven in ten of what it can in part', () => {
    const share = (mark: string) => {
      const marked = all.filter(fault => fault.mark === mark)
      return marked.filter(({rules}) => rules.length > 0).length / marked.length
    }
    expect(share('Y')).toBe(1)
    expect(share('~')).toBeGreaterThanOrEqual(0.7)
  })
})

function faultsIn(section: string): Fault[] {
  return section.split('\n').flatMap(row => {
    const [, line, what, mark, result, rules] = row.split('|').map(cell => cell.trim())
    if (rules === undefined || !['Y', '~', 'N'].includes(mark!)) return []
    return [
      {
        lines: Array.from(line!.matchAll(/\d+/g), ([number]) => Number(number)),
        what: what!,
        mark: mark!,
        result: result!,
        rules: Array.from(rules.matchAll(/`([^`]+)`/g), ([, id]) => id!),
      },
    ]
  })
}
