import type {Language, Words} from '../diagnostic/types.ts'

/** A stream as far as the program needs one; `process.stdout` is one, and so is a test's string. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The world as `main` sees it, so that tests need no child process. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input; nothing when absent. */
  readonly stdin?: () => Uint8Array
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The file of the program, for threads of their own; absent: there can be none. */
  readonly program?: string
  /** Ends what would wait for ever; in a terminal Ctrl-C ends the process itself. */
  readonly signal?: AbortSignal
}

/** `--color` has the last word, then NO_COLOR and FORCE_COLOR, then the terminal. */
export function wantsColor(asked: boolean | undefined, {stdout, env}: Io): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** One line on stderr, told from the output by the name of the program. */
export function says(words: Words, language: Language): string {
  return language === 'zh' ? `hegao：${words.zh}\n` : `hegao: ${words.en}\n`
}

/** The output could not be written to its end. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly words: Words

  constructor(code: string) {
    super(code)
    const isFull = code === 'ENOSPC' || code === 'EDQUOT'
    this.words = isFull
      ? {zh: '输出没有写完：磁盘已满', en: 'the output is not complete: the disk is full'}
      : {zh: `输出没有写完（${code}）`, en: `the output is not complete (${code})`}
  }
}
