import {unreadableWords} from '../reporter/words.ts'
import type {Report} from '../tree/types.ts'
import {findDrafts} from '../workspace/drafts.ts'
import {openReport} from '../workspace/open.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Invocation} from './invocation.ts'
import {type Io, says} from './io.ts'
import {UsageError} from './usage.ts'

/**
 * The one draft that a command looks at; undefined when it cannot be read, which has been told then.
 *
 * @throws {UsageError} for a path that leads nowhere, or to several drafts
 */
export async function openOneDraft(
  name: string,
  workspace: Workspace,
  invocation: Invocation,
  io: Io,
): Promise<Report | undefined> {
  const {command, language} = invocation
  const {files, unmatched} = await findDrafts([name], io.cwd)
  for (const {pattern, words} of unmatched) {
    throw new UsageError({zh: `${words.zh}：${pattern}`, en: `${words.en}: ${pattern}`})
  }
  if (files.length !== 1) {
    throw new UsageError({
      zh: `命令 ${command} 一次只看一个文件，这里有 ${files.length} 个`,
      en: `the command ${command} shows one file at a time, here are ${files.length}`,
    })
  }
  const draft = files[0]!
  const opened = await openReport(draft, await workspace.settingsFor(draft.path))
  if ('report' in opened) return opened.report
  const {zh, en} = opened.unreadable
  io.stderr.write(says({zh: unreadableWords.zh + zh, en: unreadableWords.en + en}, language))
  return undefined
}
