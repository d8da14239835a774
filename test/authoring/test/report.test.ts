import {describe, expect, test} from 'vitest'
import {formatCorpus, tryOn} from '../../../src/authoring/test/corpus.ts'
import {formatTest} from '../../../src/authoring/test/report.ts'
import {testAll} from '../../../src/authoring/test/tested.ts'
import type {RuleUnderTest} from '../../../src/authoring/types.ts'
import {readText} from '../../../src/read/text/text.ts'
import {catalogue, examples} from '../../support/built-in.ts'
import {drafts} from '../../support/drafts.ts'

const source = {file: 'rules/x.yaml', text: '', path: []}
const knowledge = catalogue
const all: readonly RuleUnderTest[] = catalogue.rules.map(rule => ({
  rule,
  examples: examples.get(rule.id)!,
  knowledge,
  source,
}))

describe('the report of a test', () => {
  test('is coloured when asked', () => {
    expect(formatTest(testAll(all), {language: 'zh', color: false})).not.toContain('\u001b[')
    expect(formatTest(testAll(all), {language: 'zh', color: true})).toContain('\u001b[32m✔')
  })

  test('says that nothing was run where there are no examples, which is no pass', () => {
    const bare = [{...all[0]!, examples: {good: [], bad: []}}]
    expect(formatTest(testAll(bare), {language: 'en', color: false})).toMatch(
      /– 1 rule, no examples to run\n$/,
    )
  })

  test('offers --update only where a file may be written', () => {
    const [first] = all
    const failing = {...first!, examples: {good: [], bad: [{...first!.examples.bad[0]!, expect: []}]}}
    const report = (writable?: string) =>
      formatTest(testAll([{...failing, source: {...source, ...(writable && {writable})}}]), {
        language: 'en',
        color: false,
      })
    expect(report()).not.toContain('--update')
    expect(report('/x.yaml')).toContain('--update')
  })
})

describe('a corpus', () => {
  const reports = drafts.map(({text}) => readText(text))

  test('tells how often a rule fired, in how many drafts', () => {
    const fared = tryOn(reports, all)
    expect(fared.find(({id}) => id === 'structure/empty-section')).toMatchObject({
      fired: 2,
      failed: 1,
      examined: 5,
    })
    expect(fared.find(({id}) => id === 'shufa/missing-plan')).toMatchObject({asked: 1, examined: 1})
  })

  test('tells the dead rules apart, and why they are dead', () => {
    const numbered = {...all.find(({rule}) => rule.check === 'section-filled')!}
    const dead = {...numbered, rule: {...numbered.rule, options: {...numbered.rule.options, number: '九十'}}}
    const text = formatCorpus(tryOn(reports, [dead]), reports.length, {language: 'en', color: false})
    expect(text).toContain('dead rules')
    expect(text).toContain('structure/empty-section  nothing to check')
  })
})
