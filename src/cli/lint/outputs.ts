import {countOutcomes} from '../../reporter/diagnostics.ts'
import type {Format} from '../../reporter/formats.ts'
import {loadReporter} from '../../reporter/load.ts'
import type {Outcome, ReporterOptions} from '../../reporter/types.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says, wantsColor} from '../io.ts'
import {version} from '../version.ts'

/** Writes each output that was asked for; false when a file could not be written, which has been told then. */
export async function writeOutputs(
  outcomes: readonly Outcome[],
  {color, language, output}: Invocation,
  io: Io,
): Promise<boolean> {
  const {errors, warnings} = countOutcomes(outcomes)
  const isTooMany = errors === 0 && output.maxWarnings >= 0 && warnings > output.maxWarnings
  const exceeded = isTooMany
    ? {maxWarningsExceeded: {maxWarnings: output.maxWarnings, foundWarnings: warnings}}
    : {}
  const optionsFor = (isColored: boolean): ReporterOptions => ({
    language,
    color: isColored,
    cwd: io.cwd,
    // Few formats ask for it, and it stands in a file.
    get version() {
      return version()
    },
    ...exceeded,
  })
  const shown = output.quiet ? outcomes.map(errorsOnly) : outcomes
  let isWritten = true
  for (const {format, file} of output.requests) {
    const isColored = file === undefined ? wantsColor(color, io) : color === true
    const report = await loadReporter(format as Format)
    const text = report(shown, optionsFor(isColored))
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

function errorsOnly(outcome: Outcome): Outcome {
  if ('unreadable' in outcome) return outcome
  const isShown = ({status, severity}: (typeof outcome.verdicts)[number]) =>
    status !== 'fail' || severity === 'error'
  return {...outcome, verdicts: outcome.verdicts.filter(isShown)}
}
