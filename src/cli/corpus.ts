import {formatCorpus, tryOn} from '../authoring/test/corpus.ts'
import type {RuleUnderTest} from '../authoring/types.ts'
import {plural} from '../reporter/words.ts'
import type {Report} from '../tree/types.ts'
import {type Draft, findDrafts} from '../workspace/drafts.ts'
import {openReport} from '../workspace/open.ts'
import type {Invocation} from './invocation.ts'
import {type Io, says, wantsColor} from './io.ts'
import {startProgress} from './progress.ts'
import {UsageError} from './usage.ts'

/** The drafts of a folder; asked first, so that a mistyped name costs nothing. */
export async function findCorpus(folder: string, {cwd}: Io): Promise<readonly Draft[]> {
  const {files, unmatched} = await findDrafts([folder], cwd)
  for (const {pattern, words} of unmatched)
    throw new UsageError({zh: `${words.zh}：${pattern}`, en: `${words.en}: ${pattern}`})
  return files
}

/** `hegao test --corpus`: the rules on real drafts, for what examples made up by their author do not show. */
export async function runCorpus(
  files: readonly Draft[],
  rules: readonly RuleUnderTest[],
  {language, color}: Invocation,
  io: Io,
): Promise<void> {
  const progress = await startProgress(files.length, language, io)
  const reports: Report[] = []
  try {
    for (const [index, file] of files.entries()) {
      await progress.at(index + 1)
      const opened = await openReport(file)
      if ('report' in opened) reports.push(opened.report)
    }
  } finally {
    progress.end()
  }
  const unread = files.length - reports.length
  if (unread > 0) {
    io.stderr.write(
      says(
        {
          zh: `有 ${unread} 份文稿无法读取，没有计入`,
          en: `${plural(unread, 'draft')} cannot be read, not counted`,
        },
        language,
      ),
    )
  }
  io.stdout.write(
    formatCorpus(tryOn(reports, rules), reports.length, {language, color: wantsColor(color, io)}),
  )
}
