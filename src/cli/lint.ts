import {catalogue} from '#catalogue'
import type {Words} from '../diagnostic/types.ts'
import {coverageOf} from '../lint/index.ts'
import {countOutcomes, type Outcome, reporters} from '../reporter/index.ts'
import {suggest} from '../rule/fault/suggest.ts'
import type {Report} from '../tree/types.ts'
import {type Draft, findDrafts, type Unmatched} from '../workspace/drafts.ts'
import {openReport} from '../workspace/open.ts'
import {openPresets} from '../workspace/presets.ts'
import type {Invocation} from './arguments.ts'
import {fixModeOf} from './fix-mode.ts'
import {type Io, says, wantsColor} from './io.ts'
import {guarded, judge, type Rules} from './judge.ts'
import {commandNames} from './options.ts'
import {startProgress} from './progress.ts'

type Checked = Extract<Outcome, {report: unknown}>

/** `hegao lint`: what can be linted is linted and reported, whatever else went wrong. */
export async function runLint(invocation: Invocation, io: Io): Promise<number> {
  const {format, language, presets} = invocation
  const mode = fixModeOf(invocation)
  const {ruleSet} = await openPresets(presets, catalogue, io.cwd)
  const patterns = invocation.operands.length > 0 ? invocation.operands : ['.']
  const {files, unmatched} = await findDrafts(patterns, io.cwd)
  const rules = await guarded(ruleSet)
  const fixer = mode && new (await import('./fixer.ts')).Fixer(mode, invocation, io)
  const outcomes = await lintAll(
    files,
    draft =>
      fixer
        ? fixer.fix(draft, report => outcomeOf(report, draft, rules, invocation))
        : lintDraft(draft, rules, invocation),
    invocation,
    io,
  )
  for (const failure of unmatched) io.stderr.write(says(unmatchedWords(failure), language))
  for (const outcome of outcomes) {
    if ('report' in outcome && outcome.report.pictures)
      io.stderr.write(says(unseen(outcome.report), language))
  }
  fixer?.report()
  const output =
    fixer?.diff ?? reporters[format](outcomes, {language, color: wantsColor(invocation.color, io)})
  if (output !== '') io.stdout.write(output)
  if (unmatched.length > 0 || fixer?.failed) return 2
  return countOutcomes(outcomes).errors > 0 ? 1 : 0
}

async function lintAll(
  files: readonly Draft[],
  lintOne: (draft: Draft) => Promise<Outcome>,
  invocation: Invocation,
  io: Io,
): Promise<Outcome[]> {
  const progress = await startProgress(files.length, invocation.language, io)
  const outcomes: Outcome[] = []
  try {
    for (const draft of files) {
      await progress.at(outcomes.length + 1)
      try {
        outcomes.push(await lintOne(draft))
      } catch (error) {
        // A mistake of ours: say in which of a hundred files it shows.
        throw new Error(`${draft.name}: ${error instanceof Error ? error.message : error}`, {cause: error})
      }
    }
  } finally {
    progress.end()
  }
  return outcomes
}

async function lintDraft(draft: Draft, rules: Rules, invocation: Invocation): Promise<Outcome> {
  const opened = await openReport(draft, invocation)
  if ('unreadable' in opened) return {path: draft.path, unreadable: opened.unreadable}
  return outcomeOf(opened.report, draft, rules, invocation)
}

function outcomeOf(report: Report, {path}: Draft, rules: Rules, invocation: Invocation): Checked {
  const {phase, format} = invocation
  return {
    path,
    report,
    phase,
    verdicts: judge(report, rules, invocation),
    // The list of problems does not show it, and a save hook waits.
    ...(format !== 'stylish' && {coverage: coverageOf(report, rules.ruleSet.data)}),
  }
}

/** What could not be checked must not look as if it had been. */
function unseen({path, pictures = []}: Report): Words {
  return {
    zh: `${path} 的第 ${pictures.join('、')} 页是图片，没有核对`,
    en: `${path}: pages that are pictures were not checked (${pictures.join(', ')})`,
  }
}

/** A mistyped command is taken for a path; so say which command is near. */
function unmatchedWords({pattern, words}: Unmatched) {
  const near = /^[a-z]+$/.test(pattern) ? suggest(pattern, commandNames) : undefined
  return {
    zh: `${words.zh}：${pattern}${near ? `；是不是想用命令“${near}”？` : ''}`,
    en: `${words.en}: ${pattern}${near ? `; did you mean the command “${near}”?` : ''}`,
  }
}
