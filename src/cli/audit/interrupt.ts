import type {Io} from '../io.ts'
import type {Runner} from './runner.ts'

/** Milliseconds that processes have to finish what they are at. */
const grace = 3000

/**
 * Ctrl-C: what has been begun is finished, and what was done is kept; a second one ends the program at once.
 *
 * @returns what ends the watch
 */
export function onInterrupt({signal}: Io, work: Pick<Runner, 'kill' | 'stop'>): () => void {
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    work.stop()
    timer = setTimeout(() => work.kill(), grace)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  signal?.addEventListener('abort', stop)
  return () => {
    clearTimeout(timer)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    signal?.removeEventListener('abort', stop)
  }
}
