import type {Words} from '../diagnostic/types.ts'
import {type FixType, safeTypes} from '../fix/types.ts'
import type {Invocation} from './invocation.ts'
import {UsageError} from './usage.ts'

/** What the command line asks to fix. */
export interface FixMode {
  /** write: into files. dry: what would be written is in the results. diff: it is printed, and nothing else. */
  readonly to: 'write' | 'dry' | 'diff'
  readonly types: readonly FixType[]
}

type Asked = Pick<Invocation, 'drafts' | 'fix'>

/**
 * Undefined when nothing is to be fixed.
 *
 * @throws {UsageError} for flags that do not go together
 */
export function fixModeOf({drafts, fix: flags}: Asked): FixMode | undefined {
  const {fix, dryRun, types, diff} = flags
  if (fix && dryRun) throw new UsageError(apart('--fix', '--fix-dry-run'))
  if (fix && diff) throw new UsageError(apart('--fix', '--diff'))
  if (fix && drafts.stdin)
    throw new UsageError({
      zh: '从标准输入读的文稿没有文件可改；请用 --fix-dry-run -f json，改后的全文在 output 里',
      en: '--fix has no file to write for a draft from standard input; use --fix-dry-run -f json, whose output has the new text',
    })
  if (fix && drafts.staged)
    throw new UsageError({
      zh: '--staged 核对的是已暂存的内容，--fix 会用它盖掉磁盘上还没有暂存的修改；请先用 --fix 改文件，再 git add',
      en: '--staged checks what is staged, and --fix would write it over changes that are not; fix the files first, then git add them',
    })
  if (!fix && !dryRun && !diff) {
    if (types)
      throw new UsageError({
        zh: '--fix-type 要和 --fix、--fix-dry-run 或 --diff 一起用',
        en: '--fix-type needs --fix, --fix-dry-run or --diff',
      })
    return undefined
  }
  if (drafts.revisions === 'original')
    throw new UsageError({
      zh: '修订之前的文本不能改；请去掉 --revisions original',
      en: 'a text as it was before its tracked changes cannot be fixed; leave out --revisions original',
    })
  return {to: fix ? 'write' : diff ? 'diff' : 'dry', types: types ?? safeTypes}
}

const apart = (one: string, other: string): Words => ({
  zh: `${one} 和 ${other} 只能用一个`,
  en: `use ${one} or ${other}, not both`,
})
