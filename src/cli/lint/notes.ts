import type {Words} from '../../diagnostic/types.ts'
import type {FilePattern} from '../../rule/config.ts'
import {suggest} from '../../rule/fault/suggest.ts'
import type {Report} from '../../tree/types.ts'
import type {Unmatched} from '../../workspace/drafts.ts'
import type {Ignored} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {commandNames} from '../options/index.ts'
import type {Ended} from './exit-code.ts'

/** What a user must know besides the findings, on standard error. */
export async function tellNotes(ended: Ended, invocation: Invocation, io: Io): Promise<void> {
  const {inputs, outcomes} = ended
  const {rules, language} = invocation
  const tell = (words: Words) => io.stderr.write(says(words, language))
  if (rules.errorOnUnmatched) for (const failure of inputs.unmatched) tell(unmatchedWords(failure))
  if (rules.warnIgnored) for (const one of inputs.ignored) tell(ignoredWords(one))
  for (const outcome of outcomes)
    if ('report' in outcome && outcome.report.pictures) tell(unseenWords(outcome.report))
  if (!invocation.drafts.kind)
    for (const outcome of outcomes)
      if ('report' in outcome && seemsAsked(outcome.report)) tell(otherWords(outcome.report))
  const {workspace} = ended
  const configurations = await workspace.configurations()
  const ignores = await workspace.idleIgnores()
  if (configurations.length === 0 && ignores.length === 0) return
  const {idleWords} = await import('./idle.ts')
  for (const words of idleWords({ended, configurations, ignores}, invocation, io)) tell(words)
}

/** A mistyped command is taken for a path; so say which command is near. */
function unmatchedWords({pattern, words}: Unmatched): Words {
  const near = /^[a-z]+$/.test(pattern) ? suggest(pattern, commandNames) : undefined
  return {
    zh: `${words.zh}：${pattern}${near ? `；是不是想用命令“${near}”？` : ''}`,
    en: `${words.en}: ${pattern}${near ? `; did you mean the command “${near}”?` : ''}`,
  }
}

/** Why a file that was named is passed over. */
export function ignoredWords({draft, by: {pattern, origin}}: Ignored): Words {
  const where = placeOf(origin)
  return {
    zh: `没有核对 ${draft.name}：${where} 规定不核对“${pattern}”；要核对请加 --no-ignore`,
    en: `${draft.name} was not checked: ${where} ignores “${pattern}”; to check it add --no-ignore`,
  }
}

/** “.hegaoignore:2”; an option has no lines. */
export function placeOf({file, line}: FilePattern['origin']): string {
  return file.startsWith('--') ? file : `${file}:${line}`
}

/** What could not be checked must not look as if it had been. */
function unseenWords({path, pictures = []}: Report): Words {
  return {
    zh: `${path} 的第 ${pictures.join('、')} 页是图片，没有核对`,
    en: `${path}: pages that are pictures were not checked (${pictures.join(', ')})`,
  }
}

/** A letter that a report is sent with, a form: what is asked of reports was not asked, and nothing else shows it. */
function seemsAsked({kind, text}: Report): boolean {
  return kind === 'other' && text.includes('报告') && titleOfReport.test(text)
}

/** On a line of its own, without a number. */
const titleOfReport =
  /^[ \t\u3000]*[^\n（(一二三四五六七八九十0-9。，；：][^\n。，；：]{0,40}(?:法治政府建设(?:工作)?(?:情况)?|述法|第一责任人职责(?:情况)?)的?(?:年度)?报告[ \t\u3000]*$/m

function otherWords({path}: Report): Words {
  return {
    zh: `${path} 按其他公文核对，没有查年度报告、述法报告应写的内容；是这类报告的，请加 --kind annual-report 或 --kind shufa`,
    en: `${path} was checked as another document, not as an annual or 述法 report; if it is one, add --kind annual-report or --kind shufa`,
  }
}
