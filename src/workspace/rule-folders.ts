import type {RuleUnderTest} from '../authoring/types.ts'
import {suggest} from '../rule/fault/suggest.ts'
import type {Examples} from '../rule/load/load-rule.ts'
import {NotFoundError} from '../rule/not-found.ts'
import type {Catalogue} from '../rule/types.ts'
import {packageRoot} from './package-root.ts'
import {findRuleFolder, loadRuleFiles} from './rule-files.ts'

/** The folder where the user is, when it has rules, and else that of the program. */
export function folderOf(cwd: string): string {
  return findRuleFolder(cwd) ? cwd : packageRoot
}

/** The rules of a folder, or those of some of its files. */
export function loadFolder(
  root: string,
  files: readonly string[] | undefined,
  catalogue: Catalogue,
  cwd: string,
): readonly RuleUnderTest[] {
  const all = files ?? findRuleFolder(root)?.files
  if (!all) {
    throw new NotFoundError({
      zh: '程序所带的规则文件不见了，请重新安装',
      en: 'the rule files of the program are gone; please install it again',
    })
  }
  return loadRuleFiles(all, {base: root, root, knowledge: catalogue, areWritable: root === cwd}).rules
}

/** @throws {NotFoundError} with the id that was probably meant */
export function ruleNamed(
  id: string,
  ofPresets: readonly RuleUnderTest[],
  catalogue: Catalogue,
  cwd: string,
): RuleUnderTest {
  const file = `rules/${id}.yaml`
  const root = [cwd, packageRoot].find(root => findRuleFolder(root)?.files.includes(file))
  const [rule] = root === undefined ? [] : loadFolder(root, [file], catalogue, cwd)
  if (rule) return rule
  const here = findRuleFolder(cwd)?.files.map(name => name.slice('rules/'.length, -'.yaml'.length)) ?? []
  const known = [...ofPresets.map(one => one.rule.id), ...here, ...catalogue.rules.map(one => one.id)]
  throw unknownRule(id, known)
}

/** No rule has this id: which was meant? */
function unknownRule(id: string, known: readonly string[]): NotFoundError {
  const near = suggest(id, known)
  return new NotFoundError({
    zh: `没有规则“${id}”；${near ? `是不是想写“${near}”？` : '规则文件和清单请写 .yaml 文件的路径，自己清单里的规则请加 --preset 清单'}`,
    en: `unknown rule “${id}”; ${near ? `did you mean “${near}”?` : 'for a rule file or a preset write the path of the .yaml file, for a rule of your preset add --preset FILE'}`,
  })
}

/** The examples are no part of the compiled catalogue: undefined where the package has lost its rule files. */
export function builtInExamples(id: string, catalogue: Catalogue): Examples | undefined {
  const file = `rules/${id}.yaml`
  if (!findRuleFolder(packageRoot)?.files.includes(file)) return undefined
  return loadFolder(packageRoot, [file], catalogue, packageRoot)[0]?.examples
}
