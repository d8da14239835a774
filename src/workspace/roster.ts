import path from 'node:path'
import {FaultsError} from '../rule/fault/fault.ts'
import {parseRoster} from '../rule/load/load-roster.ts'
import {NotFoundError} from '../rule/not-found.ts'
import type {Roster} from '../rule/roster.ts'
import {sourceOf} from './preset-files.ts'

/**
 * The units that have to report.
 *
 * @throws {NotFoundError} for a file that is not there
 * @throws {FaultsError} for mistakes in it
 */
export function loadRoster(name: string, cwd: string): Roster {
  const file = path.resolve(cwd, name)
  const source = sourceOf(file)
  if (source === undefined)
    throw new NotFoundError({
      zh: `单位名单“${name}”不存在，或无法读取`,
      en: `the roster “${name}” does not exist, or cannot be read`,
    })
  const shown = path.relative(cwd, file)
  const {roster, faults} = parseRoster(source, shown)
  if (!roster) throw new FaultsError(faults, new Map([[shown, source]]))
  return roster
}
