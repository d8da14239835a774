import path from 'node:path'
import {catalogue} from '#catalogue'
import {explainLine, textLines} from '../authoring/explain/explain-line.ts'
import {explainRule} from '../authoring/explain/explain-rule.ts'
import type {Words} from '../diagnostic/types.ts'
import {suggest} from '../rule/fault/suggest.ts'
import {builtInExamples} from '../workspace/rule-folders.ts'
import type {Invocation} from './invocation.ts'
import {type Io, wantsColor} from './io.ts'
import {openOneDraft} from './one-draft.ts'
import {type Place, parsePlace} from './place.ts'
import {UsageError} from './usage.ts'
import {workspaceOf} from './workspace.ts'

/** `hegao explain`: what a rule is about, or why a line of a draft was judged as it was. */
export async function runExplain(invocation: Invocation, io: Io): Promise<number> {
  const [asked, ...others] = invocation.operands
  if (asked === undefined || others.length > 0) {
    throw new UsageError({
      zh: '命令 explain 后面要写一个规则编号，或者“文件:行号”',
      en: 'the command explain needs one id of a rule, or FILE:LINE',
    })
  }
  const place = parsePlace(asked)
  if (place) return aboutLine(place, invocation, io)
  if (/^[a-z0-9/-]+$/i.test(asked)) return aboutRule(asked, invocation, io)
  const [file] = /^.+(?=:[^:./\\]*$)/.exec(asked) ?? [asked]
  throw new UsageError({
    zh: `“${file}”后面要写行号，如 ${file}:12`,
    en: `“${asked}” needs a line number, such as ${asked}:12`,
  })
}

async function aboutRule(id: string, invocation: Invocation, io: Io): Promise<number> {
  const {language, color} = invocation
  const workspace = workspaceOf(invocation, io)
  // As if of a draft in the folder where the user is.
  const here = path.join(io.cwd, '*')
  const {ruleSet, kind, phase = 'submission'} = await workspace.settingsFor(here)
  const own = await workspace.configuredFor(here)
  const rule = ruleSet.rules.find(rule => rule.id === id)
  if (!rule)
    throw new UsageError(
      unknownWords(
        id,
        ruleSet.rules.map(rule => rule.id),
      ),
    )
  const presets = [...catalogue.presets, ...(own?.presets.values() ?? [])]
  const examples = own?.examples.get(id) ?? builtInExamples(id, catalogue)
  const inForce = {rule, examples, presets, ruleSet, kind, phase}
  io.stdout.write(explainRule(inForce, {language, color: wantsColor(color, io)}))
  return 0
}

function unknownWords(id: string, known: readonly string[]): Words {
  const near = suggest(id, known)
  return {
    zh: `没有规则“${id}”；${near ? `是不是想写“${near}”？` : '自己清单里的规则请加 --preset 清单，文稿请写“文件:行号”'}`,
    en: `unknown rule “${id}”; ${near ? `did you mean “${near}”?` : 'for a rule of your preset add --preset FILE, for a draft write FILE:LINE'}`,
  }
}

async function aboutLine({file, line}: Place, invocation: Invocation, io: Io): Promise<number> {
  const {language, color} = invocation
  const workspace = workspaceOf(invocation, io)
  const draft = {path: path.resolve(io.cwd, file), name: file}
  const settings = await workspace.settingsFor(draft.path)
  const {ruleSet, phase = 'submission'} = settings
  const report = await openOneDraft(file, workspace, invocation, io)
  if (!report) return 1
  const count = textLines(report.text).length
  if (line < 1 || line > count) {
    throw new UsageError({
      zh: `${file} 只有 ${count} 行，没有第 ${line} 行`,
      en: `${file} has ${count} lines, no line ${line}`,
    })
  }
  const {verdicts} = (await workspace.judgeOf(draft, settings))(report)
  io.stdout.write(
    explainLine({report, line, ruleSet, phase, verdicts}, {language, color: wantsColor(color, io)}),
  )
  return 0
}
