/** The plugin for remark: `hegao/remark`. No Node: it runs in a browser too. */

import type {Root} from 'mdast'
import type {Plugin, Transformer} from 'unified'
import {catalogue} from '#catalogue'
import {checks} from '../check/index.ts'
import {sortDiagnostics} from '../diagnostic/sort.ts'
import {localDay} from '../diagnostic/waiver.ts'
import {lint} from '../lint/index.ts'
import {readMarkdown} from '../read/markdown/markdown.ts'
import {Unreadable} from '../read/unreadable.ts'
import {builtInRuleSet, loadRuleSet} from '../rule/load/load-rule-set.ts'
import type {RuleSet} from '../rule/types.ts'
import {messageOf} from './message.ts'
import {type RemarkHegaoOptions, refuseFaulty} from './options.ts'

export type {RemarkHegaoOptions, RuleSetting} from './options.ts'

type File = Parameters<Transformer<Root>>[1]

/**
 * Lints the Markdown of a file, and adds a message for each finding to it. The tree is neither asked nor changed:
 * which nodes it has depends on the other plugins (without remark-gfm a table is a paragraph, and a plugin before
 * this one may have rewritten it), while the answer must be the same wherever the same draft is checked. So the
 * text of the file is read once more, as `hegao FILE.md` reads it.
 *
 * Synchronous with built-in presets only; with `rules` or presets of one's own use `process`, not `processSync`.
 *
 * @throws {TypeError} for options that do not exist
 * @throws {NotFoundError} for a preset that is not built in
 * @throws {FaultsError} for a preset or `rules` with mistakes in them, when the first file is linted
 */
export const remarkHegao: Plugin<[options?: RemarkHegaoOptions | undefined], Root> = (options = {}) => {
  refuseFaulty(options)
  const {presets = ['recommended'], rules} = options
  const names = presets.filter(preset => typeof preset === 'string')
  const builtIn = names.length === presets.length && !rules && builtInRuleSet(names, catalogue)
  if (builtIn) return (_tree, file) => lintFile(file, builtIn, options)
  // JSON is YAML: what stands in `rules` is examined as that of a preset is.
  const own = rules ? [{file: 'remarkHegao', source: JSON.stringify({rules}, undefined, 2)}] : []
  let loading: Promise<RuleSet> | undefined
  return async (_tree, file) => {
    loading ??= loadRuleSet([...presets, ...own], {catalogue, checks})
    lintFile(file, await loading, options)
  }
}

function lintFile(file: File, ruleSet: RuleSet, options: RemarkHegaoOptions): void {
  const {kind, year, phase, language = 'zh', today = localDay(new Date()), url} = options
  const text = String(file)
  try {
    if (text.trim() === '') throw new Unreadable({zh: '文件是空的，没有文字', en: 'the file is empty'})
    const given = {path: file.path ?? '', ...(kind && {kind}), ...(year && {year})}
    const report = readMarkdown(text, given)
    const verdicts = lint(report, ruleSet, {language, today, ...(phase && {phase})})
    for (const diagnostic of sortDiagnostics(verdicts.flatMap(({diagnostics}) => diagnostics))) {
      const {reason, place, ...fields} = messageOf(diagnostic, text, language, url)
      Object.assign(file.message(reason, {place, source: 'hegao'}), fields)
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    file.message(error.words[language], {source: 'hegao'}).fatal = true
  }
}
