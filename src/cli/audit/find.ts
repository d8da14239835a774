import path from 'node:path'
import type {Words} from '../../diagnostic/types.ts'
import type {Draft} from '../../workspace/drafts.ts'
import {eachFileOnce} from '../../workspace/each-file-once.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {ignoredWords} from '../lint/notes.ts'
import {withoutOutputs} from '../own-output.ts'
import {UsageError} from '../usage.ts'
import {DraftList} from './listed.ts'

export interface FoundListed {
  readonly listed: DraftList
  /** What led nowhere. */
  readonly unmatched: readonly Words[]
}

/** What an audit writes is no draft, though it may stand among them: the page, letters. */
function writtenBy({audit, output}: Invocation, {cwd}: Io): (draft: Draft) => boolean {
  const outputs = new Set(output.requests.flatMap(({file}) => (file ? path.resolve(cwd, file) : [])))
  const letters = audit.notices === undefined ? undefined : path.resolve(cwd, audit.notices) + path.sep
  return ({path: file}) => outputs.has(file) || (letters !== undefined && file.startsWith(letters))
}

/**
 * The drafts to audit.
 *
 * @throws {UsageError} when there are none
 */
export async function findListed(
  operands: readonly string[],
  invocation: Invocation,
  io: Io,
  workspace: Workspace,
): Promise<FoundListed> {
  const {drafts, rules, language} = invocation
  const found = await workspace.find(operands, drafts.extensions)
  const {unmatched, ignored} = found
  const named = new Set(operands.map(operand => path.resolve(io.cwd, operand)))
  const isWritten = writtenBy(invocation, io)
  const isNamed = (draft: Draft) => named.has(draft.path)
  const others = withoutOutputs(found.files, isNamed)
  const files = others.filter(draft => isNamed(draft) || !isWritten(draft))
  const passedOver = ignored.filter(({draft}) => named.has(draft.path))
  if (rules.warnIgnored) for (const one of passedOver) io.stderr.write(says(ignoredWords(one), language))
  if (files.length === 0 && unmatched.length === 0)
    throw new UsageError({zh: '没有可以核对的文稿', en: 'there is no draft to check'})
  return {
    listed: DraftList.of(eachFileOnce(files), operands, io.cwd),
    unmatched: unmatched.map(({pattern, words}) => ({
      zh: `${words.zh}：${pattern}`,
      en: `${words.en}: ${pattern}`,
    })),
  }
}
