import path from 'node:path'
import {annotate} from '../annotate/annotate.ts'
import {remarksOf} from '../annotate/remarks.ts'
import type {Words} from '../diagnostic/types.ts'
import {refusal} from '../read/documents.ts'
import {formatOf} from '../read/format.ts'
import {Unreadable} from '../read/unreadable.ts'
import {countOutcomes} from '../reporter/diagnostics.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import {plural} from '../reporter/words.ts'
import type {Draft} from '../workspace/drafts.ts'
import {readBytes, readOptions} from '../workspace/open.ts'
import {replaceFile} from '../workspace/replace-file.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Invocation} from './invocation.ts'

/** What came of one draft: how it was judged and what was written, or why nothing was. */
export type Done =
  | {readonly outcome: Outcome; readonly told: Words; readonly warning?: Words}
  | {readonly refused: Words}

const mark = '.核稿'
const extensions = ['.docx', '.dotx', '.docm']

/** Is this a Word draft by its name, and not a copy that an earlier run wrote? */
export function isWordDraft({name}: Draft): boolean {
  return extensions.includes(path.extname(name).toLowerCase()) && !isCopy(name)
}

const isCopy = (name: string) => path.parse(name).name.endsWith(mark)

/** Checks a draft and writes it with its comments. */
export async function annotateDraft(
  draft: Draft,
  workspace: Workspace,
  invocation: Invocation,
  cwd: string,
): Promise<Done> {
  const target = targetOf(draft, invocation, cwd)
  if (typeof target !== 'string') return {refused: target}
  let outcome: LintedDraft | undefined
  const settings = await workspace.settingsFor(draft.path)
  const judge = await workspace.judgeOf(draft, settings)
  try {
    const bytes = readBytes(draft)
    const format = formatOf(bytes)
    if (format !== 'docx') {
      if (!isWordDraft(draft)) return {refused: notWord(draft.name)}
      throw new Unreadable(format === 'encrypted' ? refusal(format) : onlyByName)
    }
    const {bytes: written, breaksSignature} = annotate(bytes, readOptions(draft, settings), report => {
      if (report.text.trim() === '')
        throw new Unreadable({zh: '文件是空的，没有文字', en: 'the file is empty'})
      outcome = judge(report)
      return remarksOf(outcome, invocation.language)
    })
    const failure = replaceFile(target, written, cwd)
    if (failure) return {refused: failure}
    return {
      outcome: outcome!,
      told: toldOf(target, outcome!),
      ...(breaksSignature && {warning: signatureWords(draft.name, target)}),
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

/** The name of the file to write, or why none may be written. */
function targetOf({name, path: source}: Draft, {output}: Invocation, cwd: string): string | Words {
  if (output.overwrite) return name
  if (output.file === undefined && isCopy(name))
    return {
      zh: `${name} 已是批注稿；要更新其中的批注，请加 --overwrite`,
      en: `${name} is a copy with comments already; to bring them up to date, add --overwrite`,
    }
  const {dir, name: base, ext} = path.parse(name)
  const target = output.file ?? path.join(dir, `${base}${mark}${ext}`)
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

function toldOf(target: string, outcome: Outcome): Words {
  const {errors, warnings, hints} = countOutcomes([outcome])
  const count = errors + warnings + hints + 1
  return {
    zh: `已写入 ${target}：批注 ${count} 条（总评 1 条，错误 ${errors} 个，警告 ${warnings} 个，提示 ${hints} 条）`,
    en: `wrote ${target}: ${plural(count, 'comment')} (a summary, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')})`,
  }
}

function signatureWords(name: string, target: string): Words {
  return {
    zh: `${name} 有电子签名；加了批注的 ${target} 内容有变，签名对它无效`,
    en: `${name} is signed electronically; the signature does not hold for ${target}, which has changed`,
  }
}
