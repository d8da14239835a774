import {catalogue} from '#catalogue'
import {Workspace} from '../workspace/workspace.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'

/**
 * The drafts below the current folder, with what the command line says of them.
 *
 * @param today “2026-03-31”, where another process has told it
 */
export function workspaceOf(
  {
    drafts,
    rules,
    waivers,
    language,
    debug,
  }: Pick<Invocation, 'debug' | 'drafts' | 'language' | 'rules' | 'waivers'>,
  io: Pick<Io, 'cwd' | 'stderr'>,
  today?: string,
): Workspace {
  const {kind, year, phase, encoding, revisions} = drafts
  const unused = waivers.unused === undefined ? [] : [`waiver/unused: ${waivers.unused}`]
  return new Workspace({
    cwd: io.cwd,
    catalogue,
    language,
    kind,
    year,
    phase,
    encoding,
    revisions,
    rules: [...rules.rules, ...unused],
    ignorePatterns: rules.ignorePatterns,
    noIgnore: !rules.ignore,
    ignoresComments: !waivers.inline,
    ...(today !== undefined && {today}),
    ...(debug && {log: line => io.stderr.write(`hegao:debug ${line}\n`)}),
    ...(rules.config !== undefined && {config: rules.config}),
    ...(rules.presets && {presets: rules.presets}),
    ...(waivers.location !== undefined && {
      suppressions: waivers.location,
      suppressionsMayBeMissing: waivers.suppressAll || waivers.suppressRules.length > 0,
    }),
  })
}
