import type {Language} from '../diagnostic/types.ts'
import type {Io} from './io.ts'

/** Tells a person at a terminal that the program is at work. */
export interface Progress {
  /** The file that is being read, from 1. */
  at(file: number): Promise<void>
  /** Clears the line, so that nothing of it stays in the output. */
  end(): void
}

const silent: Progress = {at: async () => {}, end: () => {}}

/** A spinner costs 57 ms to load: only where somebody watches and waits. */
export async function startProgress(total: number, language: Language, io: Io): Promise<Progress> {
  // A terminal of no width (docker -t, script) would make ora clear lines without end.
  if (total < 2 || !io.stderr.isTTY || io.stderr.columns === 0) return silent
  const {default: ora} = await import('ora')
  const text = (file: number) =>
    language === 'zh' ? `正在核对第 ${file} 份，共 ${total} 份` : `checking ${file} of ${total}`
  const spinner = ora({text: text(1), stream: io.stderr as NodeJS.WriteStream}).start()
  return {
    at: async file => {
      spinner.text = text(file)
      // Linting leaves no pause of its own in which the spinner could turn.
      await new Promise(resolve => setImmediate(resolve))
    },
    end: () => spinner.stop(),
  }
}
