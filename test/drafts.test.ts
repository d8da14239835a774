import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Diagnostic} from '../src/diagnostic/types.ts'
import {lint} from '../src/lint/index.ts'
import {readText} from '../src/read/text/text.ts'
import {diagnosticsOf, findingsOf, presetOf} from './support/built-in.ts'
import {draftOf, drafts} from './support/drafts.ts'

const recommended = presetOf('recommended')
const scenarios = (name: string) =>
  parse(readFileSync(path.join(import.meta.dirname, 'scenarios', name), 'utf8')) as never

interface Scenario {
  draft: string
  file: string
  kind: string
  year: number
  zh: string[]
  en: string[]
}

describe('the five drafts', () => {
  const expected: Scenario[] = scenarios('drafts.yaml')

  test('each has its findings written down', () => {
    expect(expected.map(({file}) => file)).toEqual(drafts.map(({file}) => file))
  })

  describe.each(expected)('$file', ({draft, kind, year, zh, en}) => {
    const report = readText(draftOf(draft).text)

    test('is known for what it is', () => {
      expect([report.kind, report.year]).toEqual([kind, year])
    })

    test('gets these findings and no other', () => {
      expect(findingsOf(report, recommended)).toEqual(zh)
    })

    test('gets them in English too', () => {
      const all = findingsOf(report, recommended, 'en')
      expect(all).toHaveLength(zh.length)
      expect(all).toEqual(expect.arrayContaining(en))
    })
  })
})

describe('what the drafts were chosen for', () => {
  const found = new Map(drafts.map(({id, text}) => [id, diagnosticsOf(readText(text), recommended)]))
  const linesOf = (id: string, ruleId: string) =>
    found
      .get(id)!
      .filter(one => one.ruleId === ruleId)
      .map(({range}) => range.start.line)

  test.each([
    ['000', 'structure/empty-section', [13, 18]],
    ['000', 'gongwen/missing-signature', [18]],
    ['000', 'gongwen/missing-date', [18]],
    ['001', 'structure/repeated-passage', [37]],
    ['001', 'fazhi/first-responsible-without-leader', [35]],
    ['001', 'fazhi/missing-causes', [40]],
    ['001', 'gongwen/missing-date', [50]],
    ['001', 'gongwen/missing-signature', []],
    ['002', 'punctuation/half-width', [193, 193, 195, 195]],
    ['002', 'gongwen/missing-title', [1]],
    ['002', 'fazhi/missing-first-responsible', []],
    ['003', 'structure/unkept-promise', [127]],
    ['003', 'gongwen/missing-signature', [192]],
    ['003', 'gongwen/missing-date', [192]],
    ['004', 'content/placeholder', [1, 3, 3, 5, 6, 6, 6, 6, 13, 13, 13, 13, 14, 15, 15]],
    ['004', 'punctuation/unpaired', [6]],
  ])('%s has %s in lines %j', (id, ruleId, lines) => {
    expect(linesOf(id, ruleId)).toEqual(lines)
  })

  test('the repeated passage of 001 names the line where it stood first', () => {
    const [repeated] = found.get('001')!.filter(({ruleId}) => ruleId === 'structure/repeated-passage')
    expect(repeated!.message).toContain('第10行')
    expect(repeated!.related.map(({range}) => range.start.line)).toEqual([10])
  })

  test('004 is a 述法 report, so the five contents of an annual report are not asked of it', () => {
    const verdicts = lint(readText(draftOf('004').text), recommended)
    const five = verdicts.filter(({rule}) => rule.id.startsWith('fazhi/'))
    expect(five.length).toBeGreaterThanOrEqual(5)
    expect(five.map(({status}) => status)).toEqual(five.map(() => 'not-applicable'))
  })
})

interface NotDefect {
  draft: string
  what: string
  /** Words of the draft, without regard to its lines and spaces. */
  quote?: string
  line?: number
  except?: string[]
  silent?: string[]
  unsaid?: string
}

describe('what is no defect', () => {
  const list: NotDefect[] = scenarios('not-defects.yaml')

  test.each(list.map(one => [`${one.draft}: ${one.what}`, one] as const))('%s', (_name, one) => {
    expect(one.quote ?? one.line ?? one.silent ?? one.unsaid, 'an entry that asks nothing').toBeDefined()
    const {text} = draftOf(one.draft)
    const loud = diagnosticsOf(readText(text), recommended).filter(({severity}) => severity !== 'hint')
    const alarms = loud.filter(
      diagnostic =>
        (touches(one, text, diagnostic) && !one.except?.includes(diagnostic.ruleId)) ||
        one.silent?.some(
          rule => diagnostic.ruleId === rule || (rule.endsWith('/') && diagnostic.ruleId.startsWith(rule)),
        ) ||
        (one.unsaid !== undefined && `${diagnostic.message}${diagnostic.advice}`.includes(one.unsaid)),
    )
    expect(alarms.map(({ruleId, message}) => `${ruleId} ${message}`)).toEqual([])
  })
})

function touches({quote, line}: NotDefect, text: string, {range}: Diagnostic): boolean {
  if (line !== undefined && coversLine(range, line)) return true
  if (quote === undefined) return false
  const [start, end] = find(quote, text)
  return range.start.offset! < end && range.end.offset! > start
}

/** An empty range says that something is missing there, not that the line is wrong. */
function coversLine({start, end}: Diagnostic['range'], line: number): boolean {
  return start.offset !== end.offset && start.line <= line && line <= end.line
}

/** Where a quote stands in a text whose lines may be broken anywhere. */
function find(quote: string, text: string): [number, number] {
  const pattern = [...quote.replace(/\s/g, '')]
    .map(one => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s*')
  const match = new RegExp(pattern).exec(text)
  if (!match) throw new RangeError(`the draft does not say “${quote}”`)
  return [match.index, match.index + match[0].length]
}
