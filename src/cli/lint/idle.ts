import {dirname, resolve, sep} from 'node:path'
import type {Words} from '../../diagnostic/types.ts'
import type {ListedWaiver} from '../../diagnostic/waiver.ts'
import type {Outcome} from '../../reporter/types.ts'
import type {FilePattern} from '../../rule/config.ts'
import type {Configured} from '../../workspace/configured.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import type {Ended} from './exit-code.ts'
import {placeOf} from './notes.ts'

/** What a run may have had no use for. */
interface Used {
  readonly ended: Ended
  readonly configurations: readonly Configured[]
  /** Of `.hegaoignore` and the options, those that matched nothing. */
  readonly ignores: readonly FilePattern[]
}

/**
 * Patterns that match nothing, and waivers in files that excuse nothing, where the run was about all of the folder
 * that they speak of: about one file of it, nobody can tell.
 */
export function idleWords(
  {ended: {workspace, outcomes}, configurations, ignores}: Used,
  {operands, drafts}: Invocation,
  io: Io,
): Words[] {
  if (drafts.stdin || drafts.staged || drafts.since !== undefined || drafts.extensions) return []
  const asked = (operands.length > 0 ? operands : ['.']).map(operand => resolve(io.cwd, operand))
  const isWhole = (folder: string) => asked.some(one => folder === one || folder.startsWith(one + sep))
  const own = isWhole(io.cwd) ? ignores.map(idlePattern) : []
  const configured = configurations.flatMap(({config, idle}) => {
    if (!config || !isWhole(resolve(io.cwd, dirname(config.file)))) return []
    const unused = unusedWaivers(config.waivers, outcomes, workspace.today).map(({origin}) => ({
      zh: `${origin.file}:${origin.line} 的豁免用不上，没有这样的问题`,
      en: `${origin.file}:${origin.line}: the waiver excuses nothing`,
    }))
    return [...idle.map(idlePattern), ...unused]
  })
  return [...own, ...configured]
}

function idlePattern({pattern, origin}: FilePattern): Words {
  const where = placeOf(origin)
  return {
    zh: `${where} 的“${pattern}”没有对上任何文件`,
    en: `${where}: “${pattern}” matches no file`,
  }
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
  const lineOf = ({file, line}: ListedWaiver['origin']) => `${file}:${line}`
  const used = new Set(verdicts.flatMap(({waived}) => waived.map(({waiver}) => lineOf(waiver.origin))))
  return holding.filter(({origin}) => !used.has(lineOf(origin)))
}
