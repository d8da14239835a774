import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fixText} from '../../src/fix/fix.ts'
import {splice} from '../../src/fix/splice.ts'
import {type FixType, fixTypes, type Judged} from '../../src/fix/types.ts'
import {lint} from '../../src/lint/index.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'
import {fiveDrafts, print} from '../mutations/draft.ts'
import {kinds} from '../mutations/kinds.ts'
import {everyRule} from '../support/built-in.ts'
import {chanceOf} from '../support/chance.ts'
import {documents} from '../support/documents.ts'
import {drafts, layouts} from '../support/drafts.ts'
import {runs} from '../support/property.ts'

type Read = (text: string) => Report

const timeout = 300_000

const judgeWith =
  (read: Read) =>
  (text: string): Judged => {
    const report = read(text)
    return {report, verdicts: lint(report, everyRule)}
  }

const countOf = ({verdicts}: Judged) => {
  const all = verdicts.flatMap(({diagnostics}) => diagnostics)
  return {errors: all.filter(({severity}) => severity === 'error').length, all: all.length}
}

/** What is wrong with how a text was fixed; nothing, as it should be. */
function breachesOf(text: string, read: Read, types: readonly FixType[]): string[] {
  const judge = judgeWith(read)
  const {output, changes, result, passes} = fixText(text, judge, types)
  const found: string[] = []
  const before = countOf(judge(text))
  const after = countOf(judge(output))
  if (after.errors > before.errors) found.push(`${before.errors} errors became ${after.errors}`)
  if (after.all > before.all) found.push(`${before.all} findings became ${after.all}`)
  if (splice(text, changes) !== output) found.push('the changes do not lead to the text')
  if (result.report.text !== output) found.push('what is said is said of another text')
  if (fixText(output, judge, types).output !== output) found.push('a second run changes it again')
  if (passes >= 10) found.push('it does not come to an end')
  return found
}

/** All mistakes that the tests of mutations know, some of them at once. */
const mutants = kinds.flatMap((kind, at) => {
  const chance = chanceOf(`fix ${kind.name}`)
  const draft = chance.shuffled(fiveDrafts).find(one => kind.change(one, chance))
  const change = draft && kind.change(draft, chanceOf(`fix ${at}`))
  return change ? [[kind.name, print(change.after).text] as const] : []
})

/** Mistakes that have fixes, put anywhere. */
const slips = fc.constantFrom(
  ',',
  ', ',
  '，，',
  '。。',
  '(一)',
  '(试行)',
  '...',
  '的的',
  '加强加强',
  '布署',
  '修定《',
  '截止目前',
  '20212025年',
  '2021-2025年',
  '二零二四年',
  '二〇二O年',
  '国办发[2018]018号',
  '》、《',
  '习近平法制思想',
  '做到两个维护',
  '？',
  ';;',
)
const messy = fc.tuple(documents, fc.array(fc.tuple(slips, fc.nat()), {maxLength: 12})).map(([text, added]) =>
  added.reduce((whole, [slip, place]) => {
    const at = place % (whole.length + 1)
    return whole.slice(0, at) + slip + whole.slice(at)
  }, text),
)

describe.each<[string, Read]>([
  ['plain text', readText],
  ['Markdown', readMarkdown],
])('fixing a draft in %s ends, makes nothing worse, and is done once', {timeout}, (_name, read) => {
  test.each([...drafts, ...layouts].map(({file, text}) => [file, text] as const))('%s', (_file, text) => {
    expect(breachesOf(text, read, fixTypes)).toEqual([])
    expect(breachesOf(text, read, ['problem', 'layout', 'directive'])).toEqual([])
  })

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(messy, fc.subarray([...fixTypes]), (text, types) => {
        expect(breachesOf(text, read, types)).toEqual([])
      }),
      runs(60),
    )
  })
})

describe('broken drafts', {timeout}, () => {
  test('there are many', () => {
    expect(mutants.length).toBeGreaterThan(80)
  })

  test.each(mutants)('%s', (_name, text) => {
    expect(breachesOf(text, readText, fixTypes)).toEqual([])
  })
})
