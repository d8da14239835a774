import type {Words} from '../../diagnostic/types.ts'
import {fixModeOf} from '../fix-mode.ts'
import type {Invocation} from '../invocation.ts'
import {UsageError} from '../usage.ts'

/** What cannot be asked for at once. */
export function refuseContradictions(invocation: Invocation): void {
  const {drafts, fix, operands, run, waivers} = invocation
  const hasFiles = operands.length > 0
  const isRecording = waivers.suppressAll || waivers.suppressRules.length > 0 || waivers.prune
  const together = (first: string, second: string): Words => ({
    zh: `${first} 和 ${second} 不能同时用`,
    en: `${first} and ${second} cannot be used together`,
  })
  const contradictions: readonly (readonly [boolean, Words])[] = [
    [run.printConfig !== undefined && drafts.stdin, together('--print-config', '--stdin')],
    [
      run.printConfig !== undefined && hasFiles,
      {
        zh: '--print-config 后面只写一个文件，不再写其他路径',
        en: '--print-config takes one file, and no other paths',
      },
    ],
    [
      drafts.stdin && hasFiles,
      {
        zh: '--stdin 从标准输入读，后面不写路径；文件名用 --stdin-filename',
        en: '--stdin reads standard input and takes no paths; name the file with --stdin-filename',
      },
    ],
    [
      drafts.stdinFilename !== undefined && !drafts.stdin,
      {zh: '--stdin-filename 要和 --stdin 一起用', en: '--stdin-filename needs --stdin'},
    ],
    [
      drafts.stdin && isRecording,
      together('--stdin', '--suppress-all / --suppress-rule / --prune-suppressions'),
    ],
    [
      isRecording && (fix.dryRun || fix.diff),
      // What is recorded would be what is left after fixes that nobody has made.
      together('--fix-dry-run / --diff', '--suppress-all / --suppress-rule / --prune-suppressions'),
    ],
    [drafts.stdin && run.watch, together('--stdin', '--watch')],
    [drafts.staged && drafts.since !== undefined, together('--staged', '--since')],
    [
      drafts.stdin && (drafts.staged || drafts.since !== undefined),
      together('--stdin', '--staged / --since'),
    ],
    [drafts.staged && run.watch, together('--staged', '--watch')],
    [waivers.suppressAll && waivers.suppressRules.length > 0, together('--suppress-all', '--suppress-rule')],
    [waivers.suppressAll && waivers.prune, together('--suppress-all', '--prune-suppressions')],
    [waivers.suppressRules.length > 0 && waivers.prune, together('--suppress-rule', '--prune-suppressions')],
  ]
  fixModeOf(invocation)
  for (const [is, words] of contradictions) if (is) throw new UsageError(words)
}
