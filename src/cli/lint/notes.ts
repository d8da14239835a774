import {dirname, resolve, sep} from 'node:path'
import type {Words} from '../../diagnostic/types.ts'
import type {ListedWaiver} from '../../diagnostic/waiver.ts'
import type {Outcome} from '../../reporter/types.ts'
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
  for (const words of await idleWords(ended, invocation, io)) tell(words)
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
  const where = origin.file.startsWith('--') ? origin.file : `${origin.file}:${origin.line}`
  return {
    zh: `没有核对 ${draft.name}：${where} 规定不核对“${pattern}”；要核对请加 --no-ignore`,
    en: `${draft.name} was not checked: ${where} ignores “${pattern}”; to check it add --no-ignore`,
  }
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

/**
 * Patterns of a configuration that match nothing, and waivers in files that excuse nothing, where the run was about
 * all of its folder: about one file of it, nobody can tell.
 */
async function idleWords(
  {workspace, outcomes}: Ended,
  {operands, drafts}: Invocation,
  io: Io,
): Promise<Words[]> {
  if (drafts.stdin || drafts.staged || drafts.since !== undefined || drafts.extensions) return []
  const asked = (operands.length > 0 ? operands : ['.']).map(operand => resolve(io.cwd, operand))
  const configurations = await workspace.configurations()
  return configurations.flatMap(({config, idle}) => {
    if (!config) return []
    const folder = resolve(io.cwd, dirname(config.file))
    if (!asked.some(one => folder === one || folder.startsWith(one + sep))) return []
    const patterns = idle.map(({pattern, origin}) => ({
      zh: `${origin.file}:${origin.line} 的“${pattern}”没有对上任何文件`,
      en: `${origin.file}:${origin.line}: “${pattern}” matches no file`,
    }))
    const unused = unusedWaivers(config.waivers, outcomes, workspace.today).map(({origin}) => ({
      zh: `${origin.file}:${origin.line} 的豁免用不上，没有这样的问题`,
      en: `${origin.file}:${origin.line}: the waiver excuses nothing`,
    }))
    return [...patterns, ...unused]
  })
}

/** Those that hold; of the others it is told why they do not, where they would be needed. */
function unusedWaivers(
  waivers: readonly ListedWaiver[],
  outcomes: readonly Outcome[],
  today: string,
): readonly ListedWaiver[] {
  const holding = waivers.filter(({reason, until = today}) => reason !== '' && until >= today)
  if (holding.length === 0) return []
  const verdicts = outcomes.flatMap(outcome => ('unreadable' in outcome ? [] : outcome.verdicts))
  const placeOf = ({file, line}: ListedWaiver['origin']) => `${file}:${line}`
  const used = new Set(verdicts.flatMap(({waived}) => waived.map(({waiver}) => placeOf(waiver.origin))))
  return holding.filter(({origin}) => !used.has(placeOf(origin)))
}
