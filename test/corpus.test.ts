import {describe, expect, test} from 'vitest'
import {padEnd} from '../src/diagnostic/width.ts'
import {readText} from '../src/read/text/text.ts'
import {diagnosticsOf, everyRule, presetOf} from './support/built-in.ts'
import {corpus, corpusFolder, corpusIsHere} from './support/drafts.ts'
import {breachesOf, rangeBreach} from './support/laws.ts'

if (!corpusIsHere)
  console.log(`No public reports at ${corpusFolder}: test/corpus.test.ts has nothing to read.`)

/**
 * Published texts are proof-read: an error in one of them is more often ours than theirs. The most errors and
 * warnings that each rule may report in all of them together, a little more than today; a rule that is not named
 * may report none. Lower a number when a rule gets better. Which of them are false is told in docs/accuracy.md.
 */
const mostFindings: Readonly<Record<string, number>> = {
  // False but for one: cells of a PDF's table, quotation marks that a web page tore apart, 》》…《《 as arrows.
  'error punctuation/unpaired': 6,
  // Most texts were collected without their titles.
  'warning content/lost-character': 18,
  'warning gongwen/missing-title': 86,
  'warning punctuation/doubled': 2,
  // 482 of them in one report.
  'warning punctuation/half-width': 625,
  // All in one report.
  'warning punctuation/half-width-quote': 67,
  'warning punctuation/inner-title': 1,
  // Two web pages have their whole text twice.
  'warning structure/repeated-heading': 6,
  'warning structure/repeated-passage': 148,
  'warning wording/confused-words': 2,
  'warning wording/rule-of-law-terms': 2,
  // 《劳动就业促进法》 for 《就业促进法》.
  'warning wording/unlisted-law': 1,
}

/** Decoded twice before it was published: what is reported in it is right. */
const garbledFile = '202_国务院政府工作报告_2006_单行.txt'

describe.skipIf(!corpusIsHere)('public reports of neighbouring kinds', () => {
  const reports = corpus().map(({file, text}) => ({file, report: readText(text, {path: file})}))

  test('all are read, and each node has its place', () => {
    expect(reports.length).toBeGreaterThan(100)
    expect(
      reports.flatMap(({file, report}) => breachesOf(report).map(breach => `${file}: ${breach}`)),
    ).toEqual([])
  })

  test('none is taken for an annual report on law-based government', () => {
    expect(reports.filter(({report}) => report.kind !== 'other').map(({file}) => file)).toEqual([])
  })

  test('each finding of each rule points into its text', () => {
    const breaches = reports.flatMap(({file, report}) =>
      diagnosticsOf(report, everyRule).flatMap(({ruleId, range, related}) =>
        [range, ...related.map(one => one.range)]
          .flatMap(place => rangeBreach(place, report.text) ?? [])
          .map(breach => `${file}: ${ruleId} ${breach}`),
      ),
    )
    expect(breaches).toEqual([])
  })

  test('a text that was decoded twice is called garbled', () => {
    const garbled = reports.filter(({report}) =>
      diagnosticsOf(report, presetOf('gongwen')).some(({ruleId}) => ruleId === 'content/garbled'),
    )
    expect(garbled.map(({file}) => file)).toEqual([garbledFile])
  })

  test('the preset gongwen reports few errors and warnings', () => {
    const counts: Record<string, number> = {}
    const gongwen = presetOf('gongwen')
    for (const {report} of reports.filter(({file}) => file !== garbledFile))
      for (const {ruleId, severity} of diagnosticsOf(report, gongwen)) {
        const key = `${severity} ${ruleId}`
        counts[key] = (counts[key] ?? 0) + 1
      }
    const keys = Object.keys(counts).sort()
    console.log(
      `${reports.length} reports:\n${keys.map(key => `${padEnd(key, 40)}${counts[key]}`).join('\n')}`,
    )
    const problems = keys.filter(key => !key.startsWith('hint '))
    const tooMany = problems.filter(key => counts[key]! > (mostFindings[key] ?? 0))
    expect(tooMany.map(key => `${key}: ${counts[key]}, at most ${mostFindings[key] ?? 0}`)).toEqual([])
  })
})
