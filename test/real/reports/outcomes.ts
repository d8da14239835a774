import path from 'node:path'
import {coverageOf, lint} from '../../../src/lint/index.ts'
import {openDocx} from '../../../src/read/docx/docx.ts'
import {readText} from '../../../src/read/text/text.ts'
import type {Checked} from '../../../src/reporter/findings.ts'
import type {Outcome} from '../../../src/reporter/types.ts'
import type {Report} from '../../../src/tree/types.ts'
import {catalogue, everyRule, root} from '../../support/built-in.ts'
import {draftDocx} from '../../support/draft-docx.ts'
import {drafts} from '../../support/drafts.ts'

/** What the programs get to read: the drafts where they lie, one as a Word file, one with waivers, one unreadable. */

function checked(report: Report): Checked {
  const verdicts = lint(report, everyRule)
  const coverage = coverageOf(report, catalogue.data)
  return {path: report.path, report, phase: 'submission', verdicts, coverage}
}

const examples = path.join(root, 'docs/examples')

export const inPlace: readonly Checked[] = drafts.map(({file, text}) =>
  checked(readText(text, {path: path.join(examples, file)})),
)

function asWord(): Outcome {
  const {report} = openDocx(draftDocx(drafts[0]!.text, 'automatic'))
  return {...checked(report), path: path.join(examples, '报告 1#.docx')}
}

/** The first half of what failed is excused: in the draft, in a file, or as known from before. */
function excused(outcome: Checked): Checked {
  const kinds = ['directive', 'file', 'baseline'] as const
  const verdicts = outcome.verdicts.map((verdict, at) => {
    if (verdict.status !== 'fail' || at % 2 === 0) return verdict
    const kind = kinds[at % 3]!
    const origin = {file: outcome.path, line: 1}
    const reason = kind === 'baseline' ? '' : '无此类案件 <]]> 100%'
    const waiver = {kind, reason, approvedBy: '张三', until: '2026-12-31', origin}
    const waived = verdict.diagnostics.map(diagnostic => ({diagnostic, waiver}))
    return {...verdict, status: 'waived' as const, diagnostics: [], waived}
  })
  return {...outcome, verdicts}
}

export const varied: readonly Outcome[] = [
  excused(inPlace[0]!),
  inPlace[1]!,
  asWord(),
  {path: path.join(examples, '锁.docx'), unreadable: {zh: '文件有密码', en: 'the file has a password'}},
]

export const cwd = root
