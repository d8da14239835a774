import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown/markdown.ts'
import {readText} from '../src/read/text/text.ts'
import type {Report} from '../src/tree/types.ts'
import {diagnosticsOf, everyRule} from './support/built-in.ts'
import {anyText, documents} from './support/documents.ts'
import {drafts, layouts} from './support/drafts.ts'
import {breachesOf, rangeBreach} from './support/laws.ts'
import {runs} from './support/property.ts'

const timeout = 300_000

describe.each<[string, (text: string) => Report]>([
  ['plain text', readText],
  ['Markdown', readMarkdown],
])('whatever a draft in %s is made of', {timeout}, (format, read) => {
  test('each node has its place in the text, inside its parent, and its flow leads back', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(breachesOf(read(text))).toEqual([])
      }),
      runs(200),
    )
  })

  test('the same holds for the drafts and layouts', () => {
    for (const {file, text} of [...drafts, ...layouts])
      expect([file, ...breachesOf(read(text))]).toEqual([file])
  })

  test('even random characters are read', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(breachesOf(read(text))).toEqual([])
      }),
      runs(200),
    )
  })

  test('each diagnostic points into the text', () => {
    fc.assert(
      fc.property(documents, text => {
        for (const {range, related, fix} of diagnosticsOf(read(text), everyRule)) {
          for (const place of [
            range,
            ...related.map(one => one.range),
            ...(fix?.edits ?? []).map(e => e.range),
          ])
            expect(rangeBreach(place, text)).toBeUndefined()
        }
      }),
      runs(200),
    )
  })

  test('line breaks of Windows change no finding', () => {
    fc.assert(
      fc.property(documents, text => {
        // Emphasis that is taken back keeps the entities and escapes of its source, line breaks counted.
        fc.pre(format === 'plain text' || !/[&\\]/.test(text))
        const unix = text.replace(/\r\n?/g, '\n')
        const rules = (source: string) => diagnosticsOf(read(source), everyRule).map(({ruleId}) => ruleId)
        expect(rules(unix.replaceAll('\n', '\r\n'))).toEqual(rules(unix))
      }),
      runs(200),
    )
  })
})
