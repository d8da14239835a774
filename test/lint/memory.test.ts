import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lint, Memory, type Verdict} from '../../src/lint/index.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {readText} from '../../src/read/text/text.ts'
import {everyRule} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'
import {runs} from '../support/property.ts'

/** What a person types, of which rules have something to say. */
const words = fc.constantFrom(
  '，，',
  '某某局',
  '20××年',
  '法制政府',
  '村（居）',
  'TODO',
  '。',
  '',
  '\n',
  '《',
  '锟斤拷',
  '?',
  '十九大',
  '“',
  '其中：',
  '一是',
)
const edit = fc.record({at: fc.nat(), length: fc.nat({max: 20}), text: words})

/** All but how many places were looked at. */
const told = (verdicts: readonly Verdict[]) =>
  verdicts.map(({rule, severity, status, diagnostics}) => ({id: rule.id, severity, status, diagnostics}))

test.each([
  ['plain text', readText],
  ['Markdown', readMarkdown],
])('what is remembered of the text before changes no verdict of %s', (_, read) => {
  fc.assert(
    fc.property(fc.constantFrom(...drafts), fc.array(edit, {minLength: 1, maxLength: 12}), (draft, edits) => {
      const memory = new Memory()
      let {text} = draft
      lint(read(text), everyRule, {memory})
      for (const {at, length, text: words} of edits) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + words + text.slice(start + length)
        const report = read(text)
        expect(told(lint(report, everyRule, {memory}))).toEqual(told(lint(report, everyRule)))
      }
    }),
    runs(25),
  )
})

test('a memory of other rules is no memory', () => {
  const memory = new Memory()
  const report = readText('关于法制政府建设的报告\n一、情况\n法制政府建设有进展。\n')
  const others = {...everyRule, settings: everyRule.settings.slice(0, 3)}
  expect(told(lint(report, others, {memory}))).toEqual(told(lint(report, others)))
  expect(told(lint(report, everyRule, {memory}))).toEqual(told(lint(report, everyRule)))
})
