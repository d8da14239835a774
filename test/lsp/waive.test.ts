import {describe, expect, test} from 'vitest'
import {lint} from '../../src/lint/index.ts'
import {waiverComment} from '../../src/lsp/waive.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {readText} from '../../src/read/text/text.ts'
import {diagnosticsOf, presetOf} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'

const ruleSet = presetOf('recommended')

describe.each([
  ['plain text', readText],
  ['Markdown', readMarkdown],
] as const)('the comment that the editor writes into %s', (_, read) => {
  test.each(drafts)('excuses the finding that it was asked for, and no other rule: $file', ({text}) => {
    const report = read(text)
    const before = diagnosticsOf(report, ruleSet)
    for (const diagnostic of before) {
      const {offset, before: open, after} = waiverComment(report, diagnostic)
      const waived = lint(read(`${text.slice(0, offset)}${open}已请示${after}${text.slice(offset)}`), ruleSet)
      const excused = waived.flatMap(verdict => verdict.waived.map(one => one.diagnostic))
      const name = `${diagnostic.ruleId} at ${diagnostic.range.start.line}:${diagnostic.range.start.column}`
      expect(
        excused.map(({ruleId, message}) => `${ruleId} ${message}`),
        name,
      ).toContain(`${diagnostic.ruleId} ${diagnostic.message}`)
      expect(new Set(excused.map(({ruleId}) => ruleId)), name).toEqual(new Set([diagnostic.ruleId]))
      const left = waived.flatMap(({diagnostics}) => diagnostics)
      expect(left.length + excused.length, name).toBe(before.length)
    }
  })
})
