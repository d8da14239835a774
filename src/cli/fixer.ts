import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import {unifiedDiff} from '../fix/diff.ts'
import type {LeftOut} from '../fix/types.ts'
import {Unreadable} from '../read/unreadable.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import {plural} from '../reporter/words.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import type {Draft} from '../workspace/drafts.ts'
import {type FixedDraft, fixDraft} from '../workspace/fix-draft.ts'
import {type OpenOptions, readBytes} from '../workspace/open.ts'
import {replaceFile} from '../workspace/replace-file.ts'
import {copyOf} from './copy-name.ts'
import type {FixMode} from './fix-mode.ts'
import type {Invocation} from './invocation.ts'
import {type Io, says} from './io.ts'
import {foreignCopy} from './own-copy.ts'

/** Fixes drafts one after the other, and keeps what there is to say about it. */
export class Fixer {
  /** What would change, of a run that asks for nothing else. */
  diff: string | undefined
  /** How often fixes were made in the last draft. */
  passes = 0
  /** A file could not be written. */
  failed = false
  readonly #mode: FixMode
  readonly #invocation: Invocation
  readonly #io: Io
  readonly #told: Words[] = []
  readonly #unfixable: string[] = []

  constructor(mode: FixMode, invocation: Invocation, io: Io) {
    this.#mode = mode
    this.#invocation = invocation
    this.#io = io
    if (mode.to === 'diff') this.diff = ''
  }

  /**
   * Lints a draft and fixes it, on the disk if that is asked for.
   *
   * @param options how the draft is to be read
   * @param judge lints, and is asked again after each round of fixes
   * @param content what the file holds; read from the disk when absent
   */
  async fix(
    draft: Draft,
    options: OpenOptions,
    judge: (report: Report) => LintedDraft,
    content?: Uint8Array,
  ): Promise<Outcome> {
    const fixed = await this.#attempt(draft, options, judge, content)
    this.passes = 'passes' in fixed ? fixed.passes : 0
    if ('unreadable' in fixed) return {path: draft.path, unreadable: fixed.unreadable}
    if ('fixable' in fixed) {
      if (fixed.fixable > 0) this.#unfixable.push(draft.name)
      return fixed.result
    }
    this.#told.push(...leftOutWords(draft.name, fixed.leftOut))
    if (fixed.changes.length === 0) return fixed.result
    if (this.#mode.to === 'write' && !this.#write(draft, fixed)) return fixed.before
    if (this.#mode.to === 'diff') this.diff += this.#diffOf(draft, fixed)
    return {...fixed.result, output: fixed.result.report.text}
  }

  /** Says what the report does not: what was written elsewhere, and what could not be fixed. */
  report(): void {
    const {language} = this.#invocation
    if (this.#unfixable.length > 0) this.#told.push(unfixableWords(this.#unfixable))
    for (const words of this.#told) this.#io.stderr.write(says(words, language))
  }

  async #attempt(
    draft: Draft,
    options: OpenOptions,
    judge: (report: Report) => LintedDraft,
    content?: Uint8Array,
  ) {
    try {
      const bytes = content ?? readBytes(draft)
      return await fixDraft(bytes, draft, options, judge, this.#mode.types)
    } catch (error) {
      if (error instanceof Unreadable) return {unreadable: error.words}
      throw error
    }
  }

  #write({name, path: source}: Draft, {format, bytes, applied}: FixedDraft<LintedDraft>): boolean {
    const target = format === 'docx' ? copyOf(name) : name
    const {cwd} = this.#io
    const failure =
      (target !== name && foreignCopy(target, readFileSync(source), cwd)) || replaceFile(target, bytes, cwd)
    if (failure) this.#told.push(failure)
    else if (format === 'docx') this.#told.push(writtenWords(target, applied.length, target === name))
    this.failed ||= failure !== undefined
    return failure === undefined
  }

  #diffOf(draft: Draft, {before, changes}: FixedDraft<LintedDraft>): string {
    const name = path.relative(this.#io.cwd, draft.path).replaceAll(path.sep, '/')
    const diff = unifiedDiff(name, before.report.text, changes)
    // `git apply` needs each character; a terminal must not obey them.
    return this.#io.stdout.isTTY ? diff.split('\n').map(printable).join('\n') : diff
  }
}

/** A line for each finding whose fix cannot be written. */
function leftOutWords(name: string, leftOut: readonly LeftOut[]): Words[] {
  return leftOut.map(({diagnostic: {range, message}, words}) => {
    const place = `${name}:${range.start.line}:${range.start.column}`
    return {
      zh: `${place} 没有改（${printable(message)}）：${printable(words.zh)}`,
      en: `${place} was not fixed (${printable(message)}): ${printable(words.en)}`,
    }
  })
}

function writtenWords(target: string, count: number, isDraft: boolean): Words {
  return {
    zh: `已写入 ${target}：修订 ${count} 处，可在 Word、WPS 的“审阅”里逐条接受或拒绝${isDraft ? '' : '；原稿没有动'}`,
    en: `wrote ${target}: ${plural(count, 'tracked change')} to accept or reject${isDraft ? '' : '; the draft itself is as it was'}`,
  }
}

/** Said once, whatever the number of files. */
function unfixableWords(names: readonly string[]): Words {
  const shown = names.slice(0, 3)
  const more = names.length - shown.length
  return {
    zh: `只有文本（.txt、.md）和 Word 文稿（.docx）能自动改，没有改 ${shown.join('、')}${more > 0 ? ` 等 ${names.length} 份` : ''}`,
    en: `only texts (.txt, .md) and Word drafts (.docx) can be fixed, not ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}
