import {countOutcomes, type Format, type Outcome, reporters} from '../../reporter/index.ts'
import type {ReporterOptions} from '../../reporter/types.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says, wantsColor} from '../io.ts'

/** Writes each output that was asked for; false when a file could not be written, which has been told then. */
export async function writeOutputs(
  outcomes: readonly Outcome[],
  {color, language, output}: Invocation,
  io: Io,
): Promise<boolean> {
  const {errors, warnings} = countOutcomes(outcomes)
  const isTooMany = errors === 0 && output.maxWarnings >= 0 && warnings > output.maxWarnings
  const options: Omit<ReporterOptions, 'color'> = {
    language,
    cwd: io.cwd,
    ...(await programVersion(output.requests)),
    ...(isTooMany && {
      maxWarningsExceeded: {maxWarnings: output.maxWarnings, foundWarnings: warnings},
    }),
  }
  const shown = output.quiet ? outcomes.map(errorsOnly) : outcomes
  let isWritten = true
  for (const {format, file} of output.requests) {
    const isColored = file === undefined ? wantsColor(color, io) : color === true
    const text = reporters[format as Format](shown, {...options, color: isColored})
    if (file === undefined) {
      if (text !== '') io.stdout.write(text)
    } else {
      const {writeOutput} = await import('../../workspace/write-output.ts')
      const failure = writeOutput(file, text, io.cwd)
      if (failure) io.stderr.write(says(failure, language))
      isWritten &&= failure === undefined
    }
  }
  return isWritten
}

/** Only formats for programs tell it, and reading it takes time. */
async function programVersion(requests: Invocation['output']['requests']) {
  if (requests.every(({format}) => plain.has(format))) return {}
  const {version} = await import('../version.ts')
  return {version: version()}
}

const plain: ReadonlySet<string> = new Set(['stylish', 'checklist', 'json'])

function errorsOnly(outcome: Outcome): Outcome {
  if ('unreadable' in outcome) return outcome
  const isShown = ({status, severity}: (typeof outcome.verdicts)[number]) =>
    status !== 'fail' || severity === 'error'
  return {...outcome, verdicts: outcome.verdicts.filter(isShown)}
}
