import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RecordedDiagnostic} from '../../../src/audit/types.ts'
import {lint} from '../../../src/lint/index.ts'
import {decode} from '../../../src/read/decode.ts'
import {readMarkdown} from '../../../src/read/markdown/markdown.ts'
import {readText} from '../../../src/read/text/text.ts'
import {resolveRuleSet} from '../../../src/rule/resolve.ts'
import {loadBuiltIn} from '../../sources.ts'
import {readRecords} from './hegao.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/**
 * Are the findings of an audit those of a plain loop, one draft after the other, with rules that nothing makes fast?
 *
 * @returns what differs, a line a draft
 */
export async function differences(reports: string, records: string): Promise<string[]> {
  const {catalogue} = loadBuiltIn(root)
  const ruleSet = resolveRuleSet(['recommended'], {catalogue})
  const left = new Set(
    readdirSync(reports, {recursive: true})
      .map(String)
      .filter(name => /\.(?:txt|md)$/.test(name)),
  )
  const wrong: string[] = []
  for await (const {path: name, read} of readRecords(records)) {
    left.delete(name)
    if (!read) continue
    const {text} = decode(readFileSync(path.join(reports, name)))
    const report = name.endsWith('.md') ? readMarkdown(text) : readText(text)
    const expected = lint(report, ruleSet, {phase: read.phase}).flatMap(({diagnostics}) =>
      diagnostics.map(({ruleId, severity, message, range: {start, end}}) =>
        lineOf({
          ruleId,
          severity,
          message,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
        }),
      ),
    )
    const found = read.diagnostics.map(lineOf)
    if (expected.toSorted().join('\n') !== found.toSorted().join('\n'))
      wrong.push(`${name}: ${expected.length} findings of lint(), ${found.length} of the audit`)
  }
  return [...wrong, ...[...left].map(name => `${name}: not in the audit`)]
}

type Compared = 'ruleId' | 'severity' | 'message' | 'line' | 'column' | 'endLine' | 'endColumn'

function lineOf({
  ruleId,
  severity,
  message,
  line,
  column,
  endLine,
  endColumn,
}: Pick<RecordedDiagnostic, Compared>): string {
  return `${line}:${column}-${endLine}:${endColumn} ${severity} ${ruleId} ${message}`
}
