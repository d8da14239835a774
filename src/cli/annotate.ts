import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import {countOutcomes} from '../reporter/diagnostics.ts'
import type {Outcome} from '../reporter/types.ts'
import type {Draft} from '../workspace/drafts.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {annotateDraft, isWordDraft} from './annotate-draft.ts'
import {fixModeOf} from './fix-mode.ts'
import type {Invocation} from './invocation.ts'
import {type Io, says} from './io.ts'
import {ignoredWords} from './lint/notes.ts'
import {startProgress} from './progress.ts'
import {UsageError} from './usage.ts'
import {workspaceOf} from './workspace.ts'

/** `hegao annotate`: the findings as comments in the draft itself, where those who write it will look. */
export async function runAnnotate(invocation: Invocation, io: Io): Promise<number> {
  const {language} = invocation
  const complain = (words: Words) => io.stderr.write(says(words, language))
  const types = fixModeOf(invocation)?.types
  const workspace = workspaceOf(invocation, io)
  const {drafts, unmatched} = await wordDrafts(invocation, workspace, io)
  for (const words of unmatched) complain(words)
  let failed = unmatched.length > 0
  const outcomes: Outcome[] = []
  const progress = await startProgress(drafts.length, language, io)
  try {
    for (const [at, draft] of drafts.entries()) {
      await progress.at(at + 1)
      const done = await annotateDraft(draft, workspace, invocation, io.cwd, types)
      if ('refused' in done) {
        failed = true
        complain(done.refused)
        continue
      }
      outcomes.push(done.outcome)
      if (done.warning) complain(done.warning)
      if ('unreadable' in done.outcome) complain(done.told)
      else io.stdout.write(`${done.told[language]}\n`)
    }
  } finally {
    progress.end()
  }
  if (failed) return 2
  return countOutcomes(outcomes).errors > 0 ? 1 : 0
}

interface WordDrafts {
  readonly drafts: readonly Draft[]
  readonly unmatched: readonly Words[]
}

/**
 * What the command line names, and of folders the Word drafts.
 *
 * @throws {UsageError} when nothing is named, or several where one can be
 */
async function wordDrafts(
  {operands, output: {file, overwrite}, rules, language}: Invocation,
  workspace: Workspace,
  io: Io,
): Promise<WordDrafts> {
  if (operands.length === 0)
    throw new UsageError({
      zh: '命令 annotate 后面要写文件，如 hegao annotate 报告.docx',
      en: 'the command annotate needs files, such as hegao annotate report.docx',
    })
  if (file !== undefined && overwrite)
    throw new UsageError({
      zh: '-o 和 --overwrite 只能用一个：写入另一个文件，或写进文稿本身',
      en: 'use -o or --overwrite, not both: another file, or the draft itself',
    })
  const {files, unmatched, ignored} = await workspace.find(operands)
  const named = new Set(operands.map(operand => path.resolve(io.cwd, operand)))
  const passedOver = ignored.filter(({draft}) => named.has(draft.path))
  if (rules.warnIgnored) for (const one of passedOver) io.stderr.write(says(ignoredWords(one), language))
  const drafts = files.filter(draft => named.has(draft.path) || isWordDraft(draft))
  if (drafts.length === 0 && unmatched.length + passedOver.length === 0)
    throw new UsageError({
      zh: '没有可以加批注的 Word 文稿（.docx）',
      en: 'no Word draft (.docx) that could have comments',
    })
  if (file !== undefined && drafts.length > 1)
    throw new UsageError({
      zh: `-o 只能用于一份文稿，这里有 ${drafts.length} 份`,
      en: `-o is for one draft, here are ${drafts.length}`,
    })
  return {
    drafts,
    unmatched: unmatched.map(({pattern, words}) => ({
      zh: `${words.zh}：${pattern}`,
      en: `${words.en}: ${pattern}`,
    })),
  }
}
