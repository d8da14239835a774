import fc from 'fast-check'
import type {Diagnostic} from '../../src/diagnostic/types.ts'
import type {Outcome} from '../../src/reporter/types.ts'
import {linesOf} from '../../src/tree/lines.ts'
import type {Report} from '../../src/tree/types.ts'
import {diagnostic, rule, verdict, waived} from './outcomes.ts'

/** What somebody could write into a draft, or call a file, to break an output or to hide in it. */
const nasty = [
  '::error file=x::',
  '%0A%25,:',
  '\n::stop-commands::x\r\n',
  ']]>',
  '</failure><testcase name="x"/>',
  '--><!-- x',
  '</style></title><script>alert(1)</script>',
  '" onmouseover="x',
  "' &amp; &#60;",
  '| x | y |\n| - | - |',
  '**x** `y` ~~z~~ $a$ ![i](u) [t](https://e.org) <b>',
  '@user #12 https://e.org www.e.org a@e.org',
  '\n# 标题\n- 项\n1. 项\n> 引',
  '=HYPERLINK("x")',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1',
  '",",\r\n"',
  '# SKIP',
  '\\# TODO \\',
  '...\n---\n',
  '- {a: b',
  '\u0000\u0008\u001b[2J\u007f\u009b',
  '\ud800',
  '\udc00',
  '\ufffe\uffff\ufdd0',
  '\u2028\u2029\u0085',
  '\u202e\u2066\u200f',
  '𠮷😀',
]

/** Some of it among words of a draft. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.constantFrom('法治', '第一责任人', '“一是”', '　'),
      fc.string({unit: 'binary', maxLength: 6}),
    ),
    {minLength: 1, maxLength: 6},
  )
  .map(parts => parts.join(''))

export interface Case {
  readonly outcomes: readonly Outcome[]
  readonly path: string
  readonly text: string
  readonly failed: readonly Diagnostic[]
  readonly excused: readonly Diagnostic[]
  readonly reason: string
}

export const cwd = '/drafts'

/** A draft with two findings that count and one that is excused; every word of it is hostile. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    name: words,
    text: words,
    spans: fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: 3, maxLength: 3}),
    said: fc.array(words, {minLength: 3, maxLength: 3}),
    advice: words,
    reason: words,
  })
  .map(({name, text, spans, said, advice, reason}) => {
    const path = `${cwd}/${name.replaceAll('/', '')}x.txt`
    const lines = linesOf(text)
    const hostile = rule('structure/empty-section', {
      basis: [{document: said[0]!, says: said[1]!}],
      demand: {zh: said[2]!, en: said[2]!},
    })
    const hint = rule('content/vague', {severity: 'hint'})
    const [first, second, third] = spans.map(([a, b], at) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      return diagnostic(at === 1 ? hint : hostile, '', {
        message: `文${said[at]!}`,
        advice,
        section: [said[at]!],
        range: lines.range(start!, end!),
        related: [{range: lines.range(0, 0), message: said[at]!}],
        fix: {safe: at === 0, edits: [{range: lines.range(start!, end!), text: said[at]!}]},
        fingerprint: `f${at}`,
      })
    })
    const given = {reason: `由${reason}`, approvedBy: said[0]!, origin: {file: path, line: 1}}
    const verdicts = [
      {
        ...verdict(hostile, 'fail', [first!]),
        waived: waived(hostile, third!, given).waived,
      },
      verdict(hint, 'fail', [second!]),
      verdict(rule('gongwen/copy-to', {demand: {zh: said[1]!, en: said[1]!}}), 'pass'),
    ]
    const report: Report = {
      type: 'report',
      path,
      text,
      issuer: undefined,
      kind: 'other',
      year: undefined,
      children: [],
      position: lines.range(0, text.length),
    }
    return {
      outcomes: [
        {path, report, phase: 'submission', verdicts},
        {path: `${path}.docx`, unreadable: {zh: said[0]!, en: said[0]!}},
      ],
      path,
      text,
      failed: [first!, second!],
      excused: [third!],
      reason: `由${reason}`,
    }
  })

/** The words alone: controls, direction marks and the like may be shown in another way, or made visible. */
export function bare(text: string): string {
  return text.replace(/<U\+[0-9A-F]{4}>/g, '').replace(/[\s\p{C}\u2400-\u2421\ufffd]/gu, '')
}
