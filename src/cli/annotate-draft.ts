import path from 'node:path'
import {type Annotated, annotate} from '../annotate/annotate.ts'
import {fixDocx} from '../annotate/fix-docx.ts'
import {remarksOf} from '../annotate/remarks.ts'
import {withoutOwnComments} from '../annotate/remove.ts'
import type {Language, Words} from '../diagnostic/types.ts'
import type {FixType} from '../fix/types.ts'
import {refusal} from '../read/documents.ts'
import {formatOf} from '../read/format.ts'
import {emptyWords} from '../read/read-report.ts'
import type {ReadOptions} from '../read/report.ts'
import {Unreadable} from '../read/unreadable.ts'
import {countOutcomes} from '../reporter/diagnostics.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import {plural} from '../reporter/words.ts'
import type {Report} from '../tree/types.ts'
import type {Draft} from '../workspace/drafts.ts'
import {readBytes, readOptions} from '../workspace/open.ts'
import {replaceFile} from '../workspace/replace-file.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {copyOf, isCopy} from './copy-name.ts'
import type {Invocation} from './invocation.ts'
import {foreignCopy} from './own-copy.ts'

/** What came of one draft: how it was judged and what was written, or why nothing was. */
export type Done =
  | {readonly outcome: Outcome; readonly told: Words; readonly warning?: Words}
  | {readonly refused: Words}

const extensions = ['.docx', '.dotx', '.docm']

/** Is this a Word draft by its name, and not a copy that an earlier run wrote? */
export function isWordDraft({name}: Draft): boolean {
  return extensions.includes(path.extname(name).toLowerCase()) && !isCopy(name)
}

/**
 * Checks a draft and writes it with its comments.
 *
 * @param types of the fixes to make as tracked changes; undefined for none
 */
export async function annotateDraft(
  draft: Draft,
  workspace: Workspace,
  invocation: Invocation,
  cwd: string,
  types?: readonly FixType[],
): Promise<Done> {
  const target = targetOf(draft, invocation, cwd)
  if (typeof target !== 'string') return {refused: target}
  try {
    const bytes = readBytes(draft)
    const format = formatOf(bytes)
    if (format !== 'docx') {
      if (!isWordDraft(draft)) return {refused: notWord(draft.name)}
      throw new Unreadable(format === 'encrypted' ? refusal(format) : onlyByName)
    }
    const {language} = invocation
    const settings = await workspace.settingsFor(draft.path)
    const judge = await workspace.judgeOf(draft, settings)
    const options = readOptions(draft, settings)
    const judgeReport = (report: Report): LintedDraft => {
      if (report.text.trim() === '') throw new Unreadable(emptyWords)
      return judge(report)
    }
    const written = types
      ? annotateFixed(bytes, options, judgeReport, types, language)
      : annotateOnly(bytes, options, judgeReport, language)
    const isCopyBeside = invocation.output.file === undefined && target !== draft.name
    const failure =
      (isCopyBeside && foreignCopy(target, bytes, cwd)) || replaceFile(target, written.bytes, cwd)
    if (failure) return {refused: failure}
    return {
      outcome: written.outcome,
      told: toldOf(target, written),
      ...(written.breaksSignature && {warning: signatureWords(draft.name, target)}),
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const {zh, en} = error.words
    return {
      outcome: {path: draft.path, unreadable: error.words},
      told: {
        zh: `没有写批注稿，${draft.name} 无法读取：${zh}`,
        en: `${draft.name} cannot be read, and nothing was written: ${en}`,
      },
    }
  }
}

interface Written extends Annotated {
  readonly outcome: LintedDraft
  /** How many findings were fixed. */
  readonly fixed: number
}

function annotateOnly(
  bytes: Uint8Array,
  options: ReadOptions,
  judgeReport: (report: Report) => LintedDraft,
  language: Language,
): Written {
  let outcome: LintedDraft | undefined
  const annotated = annotate(bytes, options, report => {
    outcome = judgeReport(report)
    return remarksOf(outcome, language)
  })
  return {...annotated, outcome: outcome!, fixed: 0}
}

/** What is fixed has a comment too: whoever reads the tracked change sees why. */
function annotateFixed(
  bytes: Uint8Array,
  {revisions: _, ...options}: ReadOptions,
  judgeReport: (report: Report) => LintedDraft,
  types: readonly FixType[],
  language: Language,
): Written {
  const fixed = fixDocx(withoutOwnComments(bytes), options, judgeReport, types)
  const remarks = remarksOf(fixed.result, language, fixed.applied)
  const annotated = annotate(fixed.bytes, options, () => remarks)
  return {...annotated, outcome: fixed.result, fixed: fixed.applied.length}
}

/** The name of the file to write, or why none may be written. */
function targetOf({name, path: source}: Draft, {output}: Invocation, cwd: string): string | Words {
  if (output.overwrite) return name
  if (output.file === undefined && isCopy(name))
    return {
      zh: `${name} 已是批注稿；要更新其中的批注，请加 --overwrite`,
      en: `${name} is a copy with comments already; to bring them up to date, add --overwrite`,
    }
  const target = output.file ?? copyOf(name)
  if (path.resolve(cwd, target) !== source) return target
  return {
    zh: `-o ${target} 就是文稿本身；确实要写进文稿，请改用 --overwrite`,
    en: `-o ${target} is the draft itself; to write into it, use --overwrite instead`,
  }
}

const onlyByName: Words = {
  zh: '内容不是 Word 文档，只是扩展名像；请用 Word 或 WPS 打开，另存为 .docx',
  en: 'only its name is that of a Word document; open it in Word or WPS, and save it as .docx',
}

function notWord(name: string): Words {
  return {
    zh: `只有 Word 文稿（.docx）能加批注：${name}；其他文稿请用 hegao ${name} 查看问题`,
    en: `only Word drafts (.docx) can have comments: ${name}; for others, see their problems with hegao ${name}`,
  }
}

function toldOf(target: string, {outcome, fixed}: Written): Words {
  const {errors, warnings, hints} = countOutcomes([outcome])
  const count = errors + warnings + hints + fixed + 1
  const changes = {
    zh: fixed > 0 ? `，修订 ${fixed} 处` : '',
    en: fixed > 0 ? `, ${plural(fixed, 'tracked change')}` : '',
  }
  return {
    zh: `已写入 ${target}：批注 ${count} 条（总评 1 条，错误 ${errors} 个，警告 ${warnings} 个，提示 ${hints} 条${fixed > 0 ? `，已改 ${fixed} 处` : ''}）${changes.zh}`,
    en: `wrote ${target}: ${plural(count, 'comment')} (a summary, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}${fixed > 0 ? `, ${fixed} fixed` : ''})${changes.en}`,
  }
}

function signatureWords(name: string, target: string): Words {
  return {
    zh: `${name} 有电子签名；加了批注的 ${target} 内容有变，签名对它无效`,
    en: `${name} is signed electronically; the signature does not hold for ${target}, which has changed`,
  }
}
