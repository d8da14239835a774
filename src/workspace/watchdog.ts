import {createContext, Script} from 'node:vm'
import type {Guard} from '../lint/types.ts'

/** Enough for a rule on a draft a hundred times over; what takes longer does not end soon. */
const patience = 200
/** Long drafts are given more, so that what is only long is not stopped. */
const usualLength = 100_000

/**
 * Stops a rule that runs away on a text of this length. V8 looks at a time limit only when it runs a script of
 * `node:vm`; but then it does so inside regular expressions too.
 */
export function watchdog(length: number): Guard {
  const limit = patience * Math.max(1, Math.ceil(length / usualLength))
  return run => {
    sandbox.run = run
    try {
      call.runInContext(sandbox, {timeout: limit})
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return limit
      throw error
    } finally {
      sandbox.run = undefined
    }
  }
}

const sandbox = createContext({run: undefined as (() => void) | undefined})
const call = new Script('run()')
